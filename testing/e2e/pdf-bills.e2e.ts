import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { lookAt, makeCase, openSite, root, type Site, strangers, visit } from "./browser.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const folder = join(root, "testing/fixtures/bills");

it("statements as PDF dropped on the page add up as they were written", async () => {
  const { page, context, requests, troubles } = await visit(site);
  await makeCase(page, site);
  await page.goto(`${site.url}#/repay/bills`);
  const written: Readonly<Record<string, { records: number; in: number; out: number; neutral: number }>> = JSON.parse(
    readFileSync(join(folder, "pdf-sums.json"), "utf8"),
  );
  const files = Object.keys(written).map(
    (name) => [name, readFileSync(join(folder, name)).toString("base64")] as const,
  );
  await page.locator("fieldset.judge-drop").evaluate((target, all) => {
    const transfer = new DataTransfer();
    for (const [name, base64] of all)
      transfer.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name));
    target.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }));
  }, files);
  const yuan = (fen: number) => (fen / 100).toLocaleString("en-US", { minimumFractionDigits: 2 });
  for (const { records, in: came, out, neutral } of Object.values(written)) {
    await page.getByText(`收下 ${records} 笔`).waitFor({ timeout: 60_000 });
    await page.getByText(`收入 ${yuan(came)}，支出 ${yuan(out)}，不计收支 ${yuan(neutral)}`).waitFor();
  }
  await lookAt(page, "pdf-bills");
  expect(strangers(requests, site.url)).toEqual([]);
  expect(troubles).toEqual([]);
  await context.close();
});
