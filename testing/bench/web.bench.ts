/**
 * Row 10: the page on a slow phone (four times slower processor, 1.6 Mbit/s, 150 ms): bytes of script before first use, time to the
 * first paint and until the question can be answered, the first time and again without a network.
 */
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { CDPSession, Page } from "playwright-core";
import { serve } from "../../apps/cli/serve/site.ts";
import { launchChromium } from "../chromium.ts";
import { median } from "./in-turns.ts";
import type { Bench } from "./row.ts";

const dist = join(import.meta.dirname, "../../apps/web/dist");

async function slowed(session: CDPSession, offline: boolean): Promise<void> {
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await session.send("Network.emulateNetworkConditions", {
    offline,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 100_000,
  });
}

/** Milliseconds until the first way of the first visit is there and the page is idle enough to answer. */
async function interactive(page: Page, go: () => Promise<unknown>): Promise<{ paint: number; ready: number }> {
  const start = performance.now();
  await go();
  await page.locator(".ui-way").first().waitFor();
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => done(undefined))));
  const ready = performance.now() - start;
  const paint = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
  );
  return { paint, ready };
}

async function once(url: string) {
  const browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "zh-CN" });
  const page = await context.newPage();
  let script = 0;
  page.on("response", async (response) => {
    if (response.url().endsWith(".js") && !response.fromServiceWorker())
      script += gzipSync(await response.body().catch(() => Buffer.alloc(0)), { level: 9 }).length;
  });
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await slowed(session, false);
  const first = await interactive(page, () => page.goto(url));
  const bytes = script;
  // The page is kept by its worker before it is asked for again.
  await slowed(session, false);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await context.setOffline(true);
  const again = await interactive(page, () => page.reload());
  await browser.close();
  return { first, again, bytes };
}

const bench: Bench = async () => {
  const { server, url } = await serve(dist, 0);
  const runs: Awaited<ReturnType<typeof once>>[] = [];
  for (let run = 0; run < 5; run++) runs.push(await once(url));
  server.closeAllConnections();
  server.close();
  const row = (figure: string, ours: string, goal: string) =>
    ({ row: "10", figure, ours, yardstick: "-", theirs: "-", ratio: "-", goal }) as const;
  const ms = (pick: (run: (typeof runs)[number]) => number) => `${Math.round(median(runs.map(pick)))} ms`;
  return [
    row("script before first use, gzip", `${Math.round((runs[0]?.bytes ?? Number.NaN) / 1000)} kB`, "<= 150 kB"),
    row(
      "first paint on a slow phone",
      ms(({ first }) => first.paint),
      "-",
    ),
    row(
      "interactive on a slow phone, first time",
      ms(({ first }) => first.ready),
      "< 3000 ms",
    ),
    row(
      "interactive, again, without a network",
      ms(({ again }) => again.ready),
      "< 1000 ms",
    ),
  ];
};
export default bench;
