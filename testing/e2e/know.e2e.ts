import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite, type Site, strangers, visit } from "./browser.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it("finds a rule by the words people use in Chinese, without spaces, and shows its source with dates", async () => {
  const { page, context, requests, troubles } = await visit(site);
  await page.getByRole("link", { name: "想弄清规则" }).click();
  await page.getByRole("searchbox").fill("半夜打电话");
  await page
    .getByRole("link", { name: /夜间催收/ })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: "夜间催收" }).waitFor();
  const text = await page.locator("main").textContent();
  expect(text).toContain("依据");
  expect(text).toMatch(/\d{4}年\d{1,2}月\d{1,2}日 起施行/);
  expect(text).toContain("推荐性国家标准");
  expect(troubles).toEqual([]);
  expect(strangers(requests, site.url)).toEqual([]);
  await context.close();
});

it("finds it in English too, and opens topics, rules and bodies from the list", async () => {
  const { page, context, troubles } = await visit(site, { settings: { language: "en" } });
  await page.getByRole("link", { name: "Know: search" }).click();
  await page.getByRole("searchbox").fill("calls at night");
  await page.getByRole("link", { name: /night/i }).first().click();
  await page.getByRole("heading", { level: 1, name: /night/i }).waitFor();
  await page.getByRole("link", { name: "Back to Know" }).click();
  for (const card of await page.locator(".know-list").all()) expect(await card.locator("a").count()).toBeGreaterThan(0);
  await page.locator("#know-topics + .know-list a").first().click();
  await expect.poll(() => page.locator("main .ui-card p").count()).toBeGreaterThan(0);
  expect(troubles).toEqual([]);
  await context.close();
});

it("says so when nothing is found, and when a page does not exist", async () => {
  const { page, context } = await visit(site);
  await page.goto(`${site.url}#/know`);
  await page.getByRole("searchbox").fill("qqqqzzzz");
  await page.getByText("没有找到「qqqqzzzz」").waitFor();
  await page.goto(`${site.url}#/know/rule/there-is-no-such-rule`);
  await page.getByRole("heading", { name: "没有找到这一页" }).waitFor();
  await context.close();
});
