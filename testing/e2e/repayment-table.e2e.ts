import { Buffer } from "node:buffer";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { lookAt, openSite, root, type Site, strangers, visit } from "./browser.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it("a repayment table is filled in from a workbook, to be looked at first; a file without one says so", async () => {
  const { page, requests, troubles } = await visit(site);
  await page.goto(`${site.url}#/repay/cost`);
  const choose = page.locator('input[type="file"]');
  await choose.setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("明天去银行问一下") });
  await page.getByText("文件里没有找到带日期和金额的还款计划").waitFor();
  await choose.setInputFiles(join(root, "testing/fixtures/repayment-table.xlsx"));
  await expect.poll(() => page.getByLabel("或者粘贴还款计划表").inputValue()).toContain("2026-03-05\t1810");
  await page.getByLabel("合同上的本金").fill("2610");
  await page.getByLabel("到账那天").fill("2026-01-05");
  await page.getByText("晚还、少还时合同怎么写的").click();
  await page.getByLabel("罚息按什么算").selectOption("compound");
  await lookAt(page, "repayment-table-form");
  await page.getByRole("button", { name: "算一算" }).click();
  await page.getByText("还款计划表").click();
  await page.getByText("1,950.00").first().waitFor();
  await lookAt(page, "repayment-table-cost");
  expect(strangers(requests, site.url)).toEqual([]);
  expect(troubles).toEqual([]);
  await page.context().close();
});
