import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings, openExample, openSite, type Site, visit } from "./browser.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const sms = `<?xml version='1.0'?><smses count="1"><sms address="17000000001" date="1767190000000" type="1" body="今天还钱" /></smses>`;

/** Every screen, in the order a person can meet them. */
const screens: readonly { readonly name: string; readonly open: (page: Page) => Promise<void> }[] = [
  { name: "home", open: async () => {} },
  {
    name: "files",
    open: async (page) => {
      await page.goto(`${site.url}#/judge`);
      await page
        .locator("input[type=file][multiple]")
        .setInputFiles({ name: "sms.xml", mimeType: "text/xml", buffer: Buffer.from(sms) });
      await page.locator(".judge-files").waitFor();
      await openAllDetails(page);
    },
  },
  {
    name: "lender",
    open: async (page) => {
      await page.evaluate(() => {
        location.hash = "#/judge/lender";
      });
      await page.locator("input[value=bank]").check();
    },
  },
  {
    name: "report",
    open: async (page) => {
      await page.goto(`${site.url}#/`);
      await page.locator(".ui-way").last().click();
      await page.locator(".home-steps > li").first().waitFor();
      await page.goto(`${site.url}#/case/report`);
      await page.locator(".rf-report").waitFor();
      await openAllDetails(page);
    },
  },
  { name: "today", open: (page) => openPage(page, "#/", ".home-steps > li") },
  { name: "case", open: (page) => openPage(page, "#/case", ".keep-entries > li") },
  { name: "overview", open: (page) => openPage(page, "#/case/overview", ".rf-heat") },
  { name: "quick log", open: (page) => openPage(page, "#/case/log", "textarea") },
  { name: "entry", open: (page) => openPage(page, "#/case/entry/10", ".keep-inline") },
  { name: "people", open: (page) => openPage(page, "#/case/people", ".keep-entries > li") },
  { name: "tidy", open: (page) => openPage(page, "#/case/tidy", ".keep-entries > li") },
  { name: "invite", open: (page) => openPage(page, "#/case/invite", ".ui-note") },
  { name: "stamp", open: (page) => openPage(page, "#/case/stamp", ".ui-disclosure") },
  { name: "witness", open: (page) => openPage(page, "#/witness", ".keep-chips") },
  { name: "prevent", open: (page) => openPage(page, "#/prevent", ".ui-way") },
  { name: "contract", open: (page) => openPage(page, "#/prevent/contract", "textarea") },
  { name: "privacy log", open: (page) => openPage(page, "#/prevent/privacy-log", "input[type=file]") },
  { name: "permissions", open: (page) => openPage(page, "#/prevent/permissions", "select") },
  { name: "emergency contacts", open: (page) => openPage(page, "#/prevent/contacts", ".ui-disclosure") },
  { name: "accounts", open: (page) => openPage(page, "#/prevent/accounts", ".ui-disclosure") },
  { name: "communicate", open: (page) => openPage(page, "#/communicate", ".ui-way") },
  { name: "repay", open: (page) => openPage(page, "#/repay", ".ui-way") },
  { name: "cost", open: (page) => openPage(page, "#/repay/cost", "form .ui-field") },
  { name: "settings", open: (page) => openPage(page, "#/settings", "input[type=checkbox]") },
  {
    name: "know",
    open: async (page) => {
      await page.goto(`${site.url}#/know`);
      await page.locator(".know-list").first().waitFor();
    },
  },
  {
    name: "topic",
    open: async (page) => {
      await page.locator("#know-topics + .know-list a").first().click();
      await page.getByRole("searchbox").waitFor({ state: "detached" });
      await openAllDetails(page);
    },
  },
  { name: "rule", open: (page) => openPage(page, "#/know/rule/contact-hours") },
  { name: "authority", open: (page) => openPage(page, "#/know/authority/police-110") },
  { name: "about", open: (page) => openPage(page, "#/about") },
];

async function openPage(page: Page, hash: string, sign = "main .ui-card"): Promise<void> {
  await page.goto(site.url + hash);
  await page.locator(sign).first().waitFor();
  await openAllDetails(page);
}

async function openAllDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll("details")) one.open = true;
  });
}

/** Links and controls that are shown and smaller than a thumb, links inside a sentence apart (WCAG 2.2, 2.5.8). */
function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((size) => {
    const all = document.querySelectorAll<HTMLElement>(
      "a, button, summary, select, textarea, input:not(.ui-hidden):not([type=radio]):not([type=checkbox]), .ui-choice",
    );
    return [...all].flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      const inSentence = one.matches(".ui-link, .home-private a, .know-term, .shell-skip");
      return width === 0 || inSentence || (width >= size && height >= size)
        ? []
        : [`${one.outerHTML.slice(0, 120)} ${width}×${height}`];
    });
  }, least);
}

const variants = [
  { name: "Chinese, light", settings: { language: "zh-CN" }, colorScheme: "light", width: 360 },
  { name: "English, light", settings: { language: "en" }, colorScheme: "light", width: 360 },
  { name: "elder mode", settings: { language: "zh-CN", elder: true }, colorScheme: "light", width: 360 },
  { name: "dark", settings: { language: "zh-CN" }, colorScheme: "dark", width: 360 },
  { name: "elder, dark, 320 px", settings: { language: "zh-CN", elder: true }, colorScheme: "dark", width: 320 },
  { name: "English, 320 px", settings: { language: "en" }, colorScheme: "light", width: 320 },
  { name: "desktop", settings: { language: "zh-CN" }, colorScheme: "light", width: 1100 },
] as const;

describe.each(variants)("$name", ({ settings, colorScheme, width }) => {
  it("every screen passes axe, fits its width and has targets for a thumb", async () => {
    const { page, context } = await visit(site, {
      settings,
      colorScheme,
      viewport: { width, height: 740 },
      reducedMotion: "reduce",
    });
    const wrong: string[] = [];
    for (const screen of screens) {
      await screen.open(page);
      wrong.push(...(await axeFindings(page)).map((one) => `${screen.name}: ${one}`));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) wrong.push(`${screen.name}: ${wide} px wider than the screen`);
      const least = "elder" in settings ? 56 : 44;
      wrong.push(...(await smallTargets(page, least)).map((one) => `${screen.name}: small target ${one}`));
    }
    expect(wrong).toEqual([]);
    await context.close();
  });
});

it("the page that is saved passes axe on a phone", async () => {
  const { page, context } = await visit(site, { acceptDownloads: true });
  await openExample(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "下载网页版" }).click(),
  ]);
  const alone = await context.newPage();
  await alone.setContent(readFileSync(await download.path(), "utf8"));
  expect(await axeFindings(alone)).toEqual([]);
  await context.close();
});

it("the heading is where a screen reader begins after each step, and the language is said", async () => {
  const { page, context } = await visit(site, { settings: { language: "en" } });
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  await page.getByRole("link", { name: "Know: search" }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.querySelector("h1")?.textContent))
    .toBe("What would you like to know?");
  await context.close();
});
