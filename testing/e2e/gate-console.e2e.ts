import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addDays, civilDate, instant } from "@ringfence/kernel";
import { usualTerms } from "@ringfence/platform/gate/institution.ts";
import { scorecard } from "@ringfence/platform/scorecard/scorecard.ts";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { issueKey } from "../../apps/gate/gate.ts";
import { call, clientsOf } from "../../apps/gate/gate-contract.ts";
import { gateApp, serveApp } from "../../apps/gate/http.ts";
import { type OpenedGate, openGate } from "../../apps/gate/open-gate.ts";
import { rateLimit } from "../../apps/gate/rate-limit.ts";
import { routes } from "../../apps/gate/routes/index.ts";
import { launchChromium } from "../chromium.ts";
import { axeFindings, lookAt, phone } from "./browser.ts";

const folder = mkdtempSync(join(tmpdir(), "ringfence-console-"));
let gate: OpenedGate;
let served: Awaited<ReturnType<typeof serveApp>>;
let browser: Browser;
let denied = "";

beforeAll(async () => {
  const bank = { ...usualTerms, lenderKind: "bank", memberOf: ["cba"] } as const;
  gate = { ...(await openGate(folder, bank)), now: () => instant(Date.parse("2026-03-05T10:00:00+08:00")) };
  served = await serveApp(gateApp(gate, routes, rateLimit(100, 1000)), 0, "127.0.0.1");
  const { agent } = clientsOf(gate);
  const [north, south] = [agent("北方资产"), agent("南方资产")];
  for (const id of ["a", "b", "c"]) await north("POST", "/permits", call(id, "D1"));
  denied = `${(await south("POST", "/permits", call("d", "D1"))).body.id}`;
  const mother = { number: "13900000002", who: "contact-person", relation: "parent" };
  await north("POST", "/debtors/D1/facts", {
    factId: "f",
    kind: "act",
    act: "refused",
    channel: "call",
    about: mother,
  });
  for (const id of ["e", "f"]) await south("POST", "/permits", call(id, "D1", { target: mother }));
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await served.close();
  await gate.close();
  rmSync(folder, { recursive: true });
});

const firstWeek = civilDate("2026-01-05");
const weeks = Array.from({ length: 8 }, (_, at) => addDays(firstWeek, 7 * at));
/** Two large agencies, one of which got worse, and one of which nothing can be told. */
const sides = [
  { agency: "北方资产", collector: "甲07", contacts: 900, breaches: (at: number) => (at < 4 ? 9 : 30) },
  { agency: "北方资产", collector: "甲08", contacts: 900, breaches: () => 6 },
  { agency: "南方资产", collector: "乙01", contacts: 1800, breaches: () => 8 },
  { agency: "小城代办", collector: "丙01", contacts: 12, breaches: (at: number) => (at === 7 ? 1 : 0) },
];
const audited = {
  ringfence: "scorecard",
  v: 1,
  ruleBook: { version: "1", hash: "0".repeat(64) },
  period: { from: firstWeek, to: addDays(firstWeek, 55) },
  scorecard: scorecard({
    weeks: sides.flatMap(({ agency, collector, contacts }) =>
      weeks.map((week) => ({ agency, collector, week, contacts, third: 9, answeredCalls: 10, recordedCalls: 9 })),
    ),
    findings: sides.flatMap(({ agency, collector, breaches }) =>
      weeks.map((week, at) => {
        const rank = "recommended-standard" as const;
        return {
          agency,
          collector,
          week,
          rule: "contact-hours",
          verdict: "breach" as const,
          rank,
          count: breaches(at),
        };
      }),
    ),
    refusals: [{ agency: "北方资产", bound: 40, broken: 3 }],
    complaints: [{ agency: "北方资产", received: 8, inTime: 6, perhaps: 1, late: 1, running: 0 }],
  }),
};

it.each([
  ["phone", phone],
  ["desktop", { width: 1280, height: 900 }],
])(
  "the console on a %s: counters, denials by rule, the reasons of one decision, both languages, axe",
  async (name, viewport) => {
    const page = await browser.newPage({ viewport, locale: "zh-CN" });
    const troubles: string[] = [];
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
    await page.goto(`http://127.0.0.1:${served.port}/console`);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel("机构密钥").fill(issueKey(gate.keys, "institution", "institution", gate.now()));
    await page.getByRole("button", { name: "进入" }).click();
    await page
      .getByRole("cell", { name: "联系人拒绝后仍然联系" })
      .or(page.getByRole("rowheader", { name: "联系人拒绝后仍然联系" }))
      .waitFor();
    const figure = page.locator("#today div").filter({ hasText: "不放行" }).locator("dd");
    expect(await figure.textContent()).toBe("3");
    await page.getByLabel("决定编号").fill(denied);
    await page.getByRole("button", { name: "查", exact: true }).click();
    await page.getByRole("heading", { name: "催收通话过多" }).waitFor();
    expect(await page.locator("#decision").textContent()).toContain("不符合推荐性国家标准");
    expect(await axeFindings(page)).toEqual([]);
    if (viewport === phone) await lookAt(page, `gate-console-${name}`);
    const upload = (text: string) =>
      page.getByLabel("放入新的 scorecard.json").setInputFiles({
        name: "scorecard.json",
        mimeType: "application/json",
        buffer: Buffer.from(text),
      });
    await upload('{"debtor":"D1"}');
    await page.getByText("这不是核对写出的 scorecard.json。").waitFor();
    await upload(JSON.stringify({ ...audited, debtors: [{ debtor: "D1", score: 3 }] }));
    const agencyCard = (agency: string) => page.locator(".score").filter({ hasText: agency });
    await agencyCard("北方资产").getByText("高于全体").first().waitFor();
    expect(await agencyCard("小城代办").locator("> .verdict").textContent()).toBe("数量太少，看不出");
    expect(await agencyCard("北方资产").locator("> .facts").textContent()).toContain("上升");
    expect(await page.getByText("这不是核对写出的 scorecard.json。").count()).toBe(0);
    await agencyCard("北方资产").locator("summary").click();
    await agencyCard("北方资产").getByRole("heading", { name: "甲07" }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    if (viewport === phone) await lookAt(page, `gate-scores-${name}`);
    await page.getByRole("button", { name: "English" }).click();
    await agencyCard("小城代办").getByText("too few to tell").first().waitFor();
    await page.getByRole("heading", { name: "Too many collection calls" }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    if (viewport === phone) await lookAt(page, `gate-console-${name}-en`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.getByLabel("Id of the decision").fill("nothing.here");
    await page.getByRole("button", { name: "Look up" }).click();
    await page.getByText("There is no such decision.").waitFor();
    // What is left are the browser's own lines for answers that refuse.
    expect(troubles.filter((one) => !/404|422/.test(one))).toEqual([]);
    await page.close();
  },
);
