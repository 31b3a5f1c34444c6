/**
 * Row 9 in a browser: the page's own worker in Chromium, from the moment it is started until it has the last word (HiGHS loaded, the plan chosen,
 * proven and counted again), as fast as the machine is and four times slower. The slow run has the worker's script in the page itself, where
 * Chromium can slow a thread down; it cannot in a worker.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { usualAims } from "@ringfence/journey/repay/plan/aims.ts";
import type { Page } from "playwright-core";
import { serve } from "../../apps/cli/serve/site.ts";
import type { PlanAnswer, PlanRequest } from "../../apps/web/repay/plan-worker.ts";
import { launchChromium } from "../chromium.ts";
import { random as randomFrom } from "../random.ts";
import { debtCount, household, months } from "./household.ts";
import { median } from "./in-turns.ts";
import type { Bench } from "./row.ts";

const [households, seed, slowdown] = [12, 20261207, 4];
const dist = join(import.meta.dirname, "../../apps/web/dist");

interface Timed {
  /** Until a plan stands on the screen, and until it is proven. */
  readonly first: number;
  readonly last: number;
  readonly answer: PlanAnswer;
}

const inWorker = (page: Page, script: string, request: PlanRequest): Promise<Timed> =>
  page.evaluate(
    ([url, order]) =>
      new Promise<Timed>((resolve, reject) => {
        const start = performance.now();
        let first = 0;
        const worker = new Worker(url, { type: "module" });
        worker.addEventListener("error", ({ message }) => reject(new Error(message)));
        worker.addEventListener("message", ({ data }: MessageEvent<PlanAnswer>) => {
          if (!data.done) first = performance.now() - start;
          else resolve({ first, last: performance.now() - start, answer: data });
        });
        worker.postMessage(order);
      }),
    [script, request] as const,
  );

/** The same script without a worker: what it posts is caught, what it waits for is handed to it. */
const inPage = (page: Page, script: string, request: PlanRequest): Promise<Timed> =>
  page.evaluate(
    async ([url, order]) => {
      const start = performance.now();
      await import(url);
      return new Promise<Timed>((resolve) => {
        let first = 0;
        Object.assign(globalThis, {
          postMessage: (answer: PlanAnswer) => {
            if (!answer.done) first = performance.now() - start;
            else resolve({ first, last: performance.now() - start, answer });
          },
        });
        dispatchEvent(new MessageEvent("message", { data: order }));
      });
    },
    [script, request] as const,
  );

/** Once the page keeps itself on the device: a plan is asked for long after the first visit, whose downloads would run beside it. */
async function timesOf(url: string, script: string, slow: boolean) {
  const browser = await launchChromium();
  const context = await browser.newContext();
  const random = randomFrom(seed);
  const timed: Timed[] = [];
  const first = await context.newPage();
  await first.goto(url);
  await first.evaluate(async () => void (await navigator.serviceWorker.ready));
  for (let no = 0; no < households; no += 1) {
    const page = await context.newPage();
    await page.goto(url);
    const request = { id: no, input: household(random, no % 2 === 1), aims: usualAims, low: undefined } as const;
    if (slow) {
      const session = await context.newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    }
    timed.push(await (slow ? inPage : inWorker)(page, `${url}assets/${script}`, request));
    await page.close();
  }
  await browser.close();
  return timed;
}

const gapOf = ({ answer: { result } }: Timed): number =>
  result.proof === undefined ? 1 : (result.plan.cost - result.proof.leastCost) / result.plan.cost;

const bench: Bench = async () => {
  const assets = join(dist, "assets");
  const script = existsSync(assets) ? readdirSync(assets).find((name) => name.startsWith("plan-worker-")) : undefined;
  if (script === undefined) throw new Error("no page to time: npm run build");
  const { server, url } = await serve(dist, 0);
  const row = (figure: string, timed: readonly Timed[]) => ({
    row: "9",
    figure,
    ours: `${median(timed.map(({ last }) => last)).toFixed(0)} ms (slowest ${Math.max(...timed.map(({ last }) => last)).toFixed(0)}; on the screen after ${median(timed.map(({ first }) => first)).toFixed(0)})`,
    yardstick: "bound proven by HiGHS 1.15",
    theirs: `at most ${(Math.max(...timed.map(gapOf)) * 100).toFixed(3)} % above`,
    ratio: `${timed.filter((one) => gapOf(one) <= 0.001).length} of ${households} within 0.1 %`,
    goal: "within 0.1 %; < 1 s",
  });
  const plain = await timesOf(url, script, false);
  const slow = await timesOf(url, script, true);
  server.closeAllConnections();
  server.close();
  const size = `${debtCount} debts x ${months} months`;
  return [row(`plan in Chromium, ${size}`, plain), row(`plan in Chromium ${slowdown} x slower, ${size}`, slow)];
};
export default bench;
