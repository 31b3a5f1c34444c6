import type { Server } from "node:http";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { serve } from "../../apps/cli/serve/site.ts";
import { launchChromium } from "../chromium.ts";

export const root = join(import.meta.dirname, "../..");
export const phone = { width: 360, height: 740 } as const;

export interface Site {
  readonly browser: Browser;
  readonly url: string;
  /** Stops answering, as a host that is gone. */
  readonly stopServer: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The built page on a free port of this machine, and a browser. */
export async function openSite(): Promise<Site> {
  const { server, url } = await serve(join(root, "apps/web/dist"), 0);
  const browser = await launchChromium();
  const stopServer = () => ended(server);
  return {
    browser,
    url,
    stopServer,
    close: async () => {
      await browser.close();
      await stopServer();
    },
  };
}

function ended(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Everything that was asked of any host, and everything that went wrong in the page. */
  readonly requests: string[];
  readonly troubles: string[];
}

/**
 * A fresh visitor with a phone; records every request and every error. Unless asked for, nothing is stored for later use without the network: that
 * takes a third of a short visit.
 */
export async function visit(
  site: Site,
  options: BrowserContextOptions & { settings?: Record<string, unknown> } = {},
): Promise<Visit> {
  const { settings, ...contextOptions } = options;
  const context = await site.browser.newContext({
    viewport: phone,
    locale: "zh-CN",
    serviceWorkers: "block",
    ...contextOptions,
  });
  if (settings !== undefined) {
    await context.addInitScript((value) => localStorage.setItem("ringfence-settings", value), JSON.stringify(settings));
  }
  const requests: string[] = [];
  const troubles: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  const page = await context.newPage();
  page.on("pageerror", (error) => troubles.push(`${error}`));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  await page.goto(site.url);
  await page.getByRole("heading", { level: 1 }).waitFor();
  // The first screen stands there before the script has come: see first-paint.js.
  await page.locator("#app:not([data-waiting])").waitFor();
  return { context, page, requests, troubles };
}

/** Requests that left the origin; blobs and data stay in the page. */
export function strangers(requests: readonly string[], url: string): string[] {
  return requests.filter((one) => !one.startsWith(url) && !one.startsWith("blob:") && !one.startsWith("data:"));
}

/**
 * What axe finds against WCAG 2.2 A and AA, one line each. What sticks to the edge of the screen (the tab bar) is laid into the
 * page meanwhile: what it covers can be scrolled out from under it, and how much that is depends on when one looks.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  // Evaluated by the debugger, so that the page's own policy can stay as it is.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const sticking = [...document.body.querySelectorAll<HTMLElement>("*")].filter(
      (one) => getComputedStyle(one).position === "sticky",
    );
    for (const one of sticking) one.style.position = "static";
    const { axe } = globalThis as unknown as {
      axe: { run: (context: unknown, options: unknown) => Promise<AxeResult> };
    };
    interface AxeResult {
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
      }[];
    }
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    // What passes is not written down: that takes most of the time on a long screen.
    const { violations } = await axe.run(document, {
      runOnly: { type: "tag", values: tags },
      resultTypes: ["violations"],
    });
    for (const one of sticking) one.style.position = "";
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  });
}

/** The example opened from the home screen, with its report shown. */
export async function openExample(page: Page, name = "先看看这是怎么用的"): Promise<void> {
  await page.getByRole("button", { name }).click();
  await page.locator(".home-steps > li").first().waitFor();
  await page.goto(`${page.url().split("#")[0]}#/case/report`);
  await page.locator(".rf-report").waitFor();
}

export const passphrase = "春眠不觉晓处处闻啼鸟";

/** An empty case with its passphrase, made through the screens; the interface is Chinese. */
export async function makeCase(page: Page, { url }: Site): Promise<void> {
  await page.goto(`${url}#/case`);
  await page.getByLabel("口令", { exact: true }).fill(passphrase);
  await page.getByLabel("再输一次口令").fill(passphrase);
  await page.getByRole("button", { name: "建案卷" }).click();
  await page.getByRole("button", { name: "我抄好了" }).click();
  await page.locator(".keep-actions").waitFor();
}

/** Fits the phone and passes axe; kept as a picture where a folder for them is named. */
export async function lookAt(page: Page, name: string): Promise<void> {
  const pictures = process.env.RINGFENCE_PICTURES;
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  expect(await axeFindings(page), name).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(phone.width);
}
