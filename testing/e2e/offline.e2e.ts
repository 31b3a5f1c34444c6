import { afterAll, beforeAll, expect, it } from "vitest";
import { openExample, openSite, type Site, visit } from "./browser.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it("works after the first load with the host gone: home, the example judged, the rules searched", async () => {
  const { page, context } = await visit(site, { serviceWorkers: "allow" });
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.getByText("页面已存到这台设备").waitFor();
  await site.stopServer();
  await context.setOffline(true);
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "你现在遇到哪种情况？" }).waitFor();
  await openExample(page);
  expect(await page.locator(".rf-rule").count()).toBeGreaterThan(0);
  await page.getByRole("link", { name: "知法：" }).click();
  await page.getByRole("searchbox").fill("半夜打电话");
  await page
    .getByRole("link", { name: /夜间催收/ })
    .first()
    .waitFor();
  await page.getByRole("button", { name: "快速离开" }).click();
  await page.waitForURL(/note\.html$/);
  expect(await page.title()).toBe("便签");
  await context.close();
});
