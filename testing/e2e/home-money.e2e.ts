import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { lookAt, makeCase, openSite, root, type Site, strangers, visit } from "./browser.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Opens home, finds the step of that title, and goes where its button leads. */
async function takeStep(page: Page, title: string, heading: string): Promise<void> {
  await page.goto(`${site.url}#/`);
  const step = page.locator(".home-steps > li", { hasText: title });
  await step.getByRole("link").click();
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
}

async function keepLoan(page: Page): Promise<void> {
  await page.goto(`${site.url}#/repay/cost`);
  for (const [label, value] of [
    ["合同上的本金", "10000"],
    ["到账那天", "2026-01-05"],
    ["每期还多少", "950"],
    ["分几期", "12"],
  ] as const)
    await page.getByLabel(label).fill(value);
  await page.getByText("晚还、少还时合同怎么写的").click();
  await page.getByLabel("还款日后宽限几天").fill("三天");
  await page.getByRole("button", { name: "算一算" }).click();
  await page.getByText("“三天”不是天数，请写 0 到 90").waitFor();
  await page.getByLabel("还款日后宽限几天").fill("3");
  await page.getByLabel("每晚一期收多少违约金").fill("20");
  await lookAt(page, "home-money-form");
  await page.getByRole("button", { name: "算一算" }).click();
  await page.getByLabel("放款机构名称").fill("青禾消费金融有限公司");
  await page.getByRole("button", { name: "记进案卷" }).click();
  await page.getByText("记进案卷了").waitFor();
}

async function recordPayment(page: Page, amount: string, on: string): Promise<void> {
  await page.goto(`${site.url}#/repay/follow`);
  await page.getByText("记一笔还款", { exact: true }).click();
  await page.getByLabel("还了多少").fill(amount);
  await page.getByLabel("哪一天").fill(on);
  await page.getByRole("button", { name: "记下来" }).click();
  await page.getByText("记下来了").waitFor();
}

it("home knows the next due day, the month that breaks, the missing bill and the promise no plan covers; each leads where it is dealt with", async () => {
  const { page, context, requests, troubles } = await visit(site);
  await page.clock.install({ time: new Date("2026-06-06T10:00:00+08:00") });
  await makeCase(page, site);
  await keepLoan(page);
  // All instalments until May with three late fees, so that June's is due since yesterday and within its days of grace.
  await recordPayment(page, "3860", "2026-05-05");
  await page.goto(`${site.url}#/repay/debts`);
  await page.getByText("合同宽限到 2026-06-08").waitFor();
  await lookAt(page, "home-money-grace");
  await recordPayment(page, "950", "2026-06-06");
  await page.clock.setFixedTime(new Date("2026-07-02T10:00:00+08:00"));

  await takeStep(page, "有还款日快到了", "还多少，怎么还");
  await page.getByRole("link", { name: "每月还多少" }).click();
  await page.getByLabel("每月收入（元）").fill("3500");
  await page.getByLabel("每月必要的生活开支").fill("3000");
  await page.getByRole("button", { name: "排一排" }).click();
  await page.getByText("2026-07 起还不上：这个月差 450.00 元").waitFor();
  await page.getByRole("button", { name: "照这个计划还" }).click();
  await page.getByText("记进案卷了。首页会记着下一笔").waitFor();

  await page.goto(`${site.url}#/repay/bills`);
  const december = await readFile(join(root, "testing/fixtures/bills/wechat-2025.csv"), "utf8");
  const file = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles([
      file("december.csv", december),
      file("october.csv", december.replaceAll("2025-12", "2025-10").replaceAll("202512", "202510")),
    ]);
  await page.getByText("记进案卷了").nth(1).waitFor();

  await page.goto(`${site.url}#/communicate/promises`);
  await page.getByText("记一个承诺").click();
  await page.getByLabel("我答应").check();
  await page.getByLabel("答应了什么").fill("还九百");
  await page.getByLabel("到哪天").fill("2026-07-10");
  await page.getByLabel("金额（元，可空）").fill("900");
  await page.getByRole("button", { name: "记下", exact: true }).click();
  await page.getByText("记下了。").waitFor();

  await page.goto(`${site.url}#/`);
  for (const title of ["有还款日快到了", "2026-07 起还不上", "补上缺的账单", "答应过的，计划里没有这么多"])
    await page.locator(".home-steps > li", { hasText: title }).waitFor();
  await lookAt(page, "home-money");
  await takeStep(page, "2026-07 起还不上", "每月还多少");
  await takeStep(page, "补上缺的账单", "账单");
  await page.getByText("微信支付 缺 2025-11").waitFor();
  await takeStep(page, "有还款日快到了", "计划进行得怎样");
  await page.getByText("下一笔：2026-07-05").waitFor();
  await takeStep(page, "答应过的，计划里没有这么多", "计划进行得怎样");
  await page.getByText("2026-07-10 前还 900.00 元，照计划到那天只有 500.00 元").waitFor();
  await lookAt(page, "home-money-promise");
  await page.getByRole("link", { name: "先写信说明：青禾消费金融有限公司" }).click();
  await page.getByRole("heading", { level: 1, name: "申请延期" }).waitFor();

  await recordPayment(page, "900", "2026-07-02");
  await page.getByText("做到了", { exact: true }).waitFor();
  await page.getByText("要不要把下一笔答应给对方").click();
  await lookAt(page, "home-money-kept");
  await page
    .getByRole("button", { name: /^我答应了 青禾消费金融有限公司/ })
    .first()
    .click();
  await page.getByText("还没到", { exact: true }).first().waitFor();
  await page.goto(`${site.url}#/`);
  await page.locator(".home-steps > li").first().waitFor();
  expect(await page.getByText("答应过的，计划里没有这么多").count()).toBe(0);
  expect(strangers(requests, site.url)).toEqual([]);
  expect(troubles).toEqual([]);
  await context.close();
});
