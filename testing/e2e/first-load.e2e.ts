import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite, phone, type Site } from "./browser.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** performance.md, row 10. */
const budget = 150_000;

it("first use needs at most 150 kB of JavaScript (gzip), and each screen is loaded when it is opened", async () => {
  const context = await site.browser.newContext({ viewport: phone, locale: "zh-CN", serviceWorkers: "block" });
  const page = await context.newPage();
  const sizes = new Map<string, number>();
  page.on("response", async (response) => {
    if (!response.url().endsWith(".js")) return;
    sizes.set(response.url(), gzipSync(await response.body(), { level: 9 }).length);
  });
  await page.goto(site.url, { waitUntil: "networkidle" });
  await page.getByRole("heading", { level: 1 }).waitFor();
  const first = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  console.log(`JavaScript before first use: ${(first / 1000).toFixed(1)} kB gzip in ${sizes.size} files`);
  expect(first).toBeGreaterThan(10_000);
  expect(first).toBeLessThanOrEqual(budget);
  const before = sizes.size;
  await page.getByRole("link", { name: "知法：" }).click();
  await page.getByRole("searchbox").waitFor();
  expect(sizes.size).toBeGreaterThan(before);
  await context.close();
});

it("looking up the law and the home of a case wait for no weights of the recogniser", async () => {
  const context = await site.browser.newContext({ viewport: phone, locale: "zh-CN", serviceWorkers: "block" });
  const page = await context.newPage();
  const scripts: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    // What a worker loads, the page does not wait for: its own script, and what was learned, which only recognisers import.
    const worker = /-worker-[^/]*$|\/(weights|character-network)-[^/]*$/.test(response.url());
    if (response.request().resourceType() === "script" && !worker) scripts.push(response.body());
  });
  await page.goto(site.url);
  await page.getByRole("button", { name: "先看看这是怎么用的" }).click();
  await page.locator(".home-steps > li").first().waitFor();
  await page.getByRole("link", { name: "知法：" }).click();
  await page.getByRole("searchbox").waitFor();
  await page.waitForLoadState("networkidle");
  const bodies = await Promise.all(scripts);
  expect(bodies.filter((body) => /from\s*"\.\/(weights|character-network)-/.test(body.toString()))).toEqual([]);
  const size = bodies.reduce((sum, { length }) => sum + length, 0);
  console.log(`JavaScript for home and know: ${(size / 1e6).toFixed(1)} MB as it is`);
  expect(size).toBeGreaterThan(100_000);
  expect(size).toBeLessThan(1_500_000);
  await context.close();
});

it.each(["zh-CN", "en-US"])(
  "the first screen stands there before the script has come, the same as later (%s)",
  async (locale) => {
    const context = await site.browser.newContext({ viewport: phone, locale, serviceWorkers: "block" });
    const page = await context.newPage();
    let letCome = () => {};
    const wait = new Promise<void>((resolve) => {
      letCome = resolve;
    });
    await page.route("**/assets/index-*.js", async (route) => {
      await wait;
      await route.continue();
    });
    await page.goto(site.url, { waitUntil: "commit" });
    await page.getByRole("heading", { level: 1 }).waitFor();
    const shown = () => page.locator("#app").innerHTML();
    const first = await shown();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale === "en-US" ? "en" : locale);
    // Pressed too early: it is answered when it can be.
    await page.getByRole("button", { name: locale === "en-US" ? "Aa+ large text" : "大字模式" }).click();
    letCome();
    await page.locator("html.elder").waitFor();
    const plain = (html: string) =>
      html
        .replaceAll(/ (class|aria-pressed|data-status|aria-current)="[^"]*"/g, "")
        .replaceAll('href="/#/', 'href="#/');
    expect(plain(await shown())).toBe(plain(first));
    await context.close();
  },
);

it("leaving quickly does not wait for the script", async () => {
  const context = await site.browser.newContext({ viewport: phone, locale: "zh-CN", serviceWorkers: "block" });
  const page = await context.newPage();
  await page.route("**/assets/index-*.js", (route) => route.abort());
  await page.goto(site.url);
  await page.getByRole("button", { name: "快速离开" }).click();
  await page.waitForURL(/note\.html$/);
  await context.close();
});

it("who kept something here is not shown the first visit", async () => {
  const context = await site.browser.newContext({ viewport: phone, locale: "zh-CN", serviceWorkers: "block" });
  await context.addInitScript(() => localStorage.setItem("ringfence-settings", '{"kept":true}'));
  const page = await context.newPage();
  await page.route("**/assets/index-*.js", (route) => route.abort());
  await page.goto(site.url);
  expect(await page.locator("#app").innerHTML()).toBe("");
  await context.close();
});

it("every answer carries the headers that keep the page to itself", async () => {
  for (const path of ["", "sw.js", "manifest.webmanifest", "nothing-here"]) {
    const { headers, status } = await fetch(site.url + path);
    expect(status).toBe(path === "nothing-here" ? 404 : 200);
    expect(headers.get("content-security-policy")).toContain(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("cross-origin-embedder-policy")).toBe("require-corp");
  }
});

it("gives nothing outside its folder, and takes no writing", async () => {
  for (const path of [
    "../package.json",
    "%2e%2e/package.json",
    "..%2fpackage.json",
    "assets/../../package.json",
    "%00",
    "%",
  ]) {
    const { status } = await fetch(`${site.url}${path}`);
    expect([400, 404]).toContain(status);
  }
  expect((await fetch(site.url, { method: "POST", body: "x" })).status).toBe(405);
});
