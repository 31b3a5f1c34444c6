import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite, passphrase, root, type Site, visit } from "./browser.ts";

const tool = join(root, "apps/cli/dist/ringfence.mjs");
let folder: string;
let site: Site;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ringfence-repay-"));
  site = await openSite();
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs the built command in a folder of its own; resolves also when it ends with an error. */
async function ringfence(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, NO_COLOR: "1", RINGFENCE_PASSPHRASE: passphrase, RINGFENCE_LANG: "zh-CN" };
  return promisify(execFile)(process.execPath, [tool, ...args], { cwd: folder, env }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }) => ({ code, out: stdout, err: stderr }),
  );
}

const typed = ["--principal", "1万", "--on", "2026-01-05", "--pay", "950", "--months", "12"];
const late = ["--penalty", "万分之五", "--late-fee", "20", "--grace-days", "3"];
const lender = ["--lender-kind", "consumer-finance", "--lender", "青禾消费金融有限公司"];

it("a loan worked out, kept and planned in the terminal stands in the case, its list, its backup and the page", async () => {
  expect(await ringfence("record", "new", "case.ringfence")).toMatchObject({ code: 0 });
  const wrong = await ringfence("repay", "cost", ...typed, "--grace-days", "三天", "--keep", "case.ringfence");
  expect(wrong).toMatchObject({ code: 2, out: "" });
  expect(wrong.err).toContain("“三天”不是天数");
  const cost = await ringfence("repay", "cost", ...typed, ...late, ...lender, "--keep", "case.ringfence");
  expect(cost).toMatchObject({ code: 0 });
  expect(cost.err).toContain("记进案卷");

  const grace = await ringfence("repay", "debts", "case.ringfence", "--on", "2026-02-08");
  expect(grace.out).toContain("合同宽限到 2026-02-08");
  const debts = await ringfence("repay", "debts", "case.ringfence", "--on", "2026-02-15");
  expect(debts.out).toContain("2026-02-05 起逾期，到这天晚了 950.00 元");
  // Ten days of 0.05 % on 833.33 of principal are 4.17, and the fee.
  expect(debts.out).toContain("约 24.17 元");
  const asJson = JSON.parse((await ringfence("repay", "debts", "case.ringfence", "--on", "2026-02-15", "--json")).out);
  expect(asJson).toMatchObject([{ name: "青禾消费金融有限公司", late: 95_000, lateCharges: 2417 }]);

  const whole = ["--penalty-on", "instalment", "--lender", "乙"];
  expect(await ringfence("repay", "cost", ...typed, ...late, ...whole, "--keep", "whole.ringfence")).toMatchObject({
    code: 3,
  });
  expect(await ringfence("repay", "cost", ...typed, "--penalty-on", "everything")).toMatchObject({ code: 2 });
  expect(await ringfence("record", "new", "whole.ringfence")).toMatchObject({ code: 0 });
  expect(await ringfence("repay", "cost", ...typed, ...late, ...whole, "--keep", "whole.ringfence")).toMatchObject({
    code: 0,
  });
  // Ten days of 0.05 % on the whole 950 are 4.75, and the fee.
  const all = await ringfence("repay", "debts", "whole.ringfence", "--on", "2026-02-15");
  expect(all.out).toContain("约 24.75 元");

  const means = ["--income", "3500", "--floor", "3000", "--on", "2026-02-15"];
  const short = await ringfence("repay", "plan", "case.ringfence", ...means);
  expect(short).toMatchObject({ code: 0 });
  expect(short.out).toContain("2026-02");
  expect(short.out).toContain("差 474.17 元");
  expect((await ringfence("record", "list", "case.ringfence")).out).not.toContain("计划");
  const files = ["--csv", "plan.csv", "--xlsx", "plan.xlsx", "--ics", "plan.ics"];
  const kept = await ringfence("repay", "plan", "case.ringfence", ...means, "--with", "longer-one", "--keep", ...files);
  expect(kept).toMatchObject({ code: 0 });
  expect(kept.out).toContain("记进案卷");
  expect(await readFile(join(folder, "plan.csv"), "utf8")).toContain("青禾消费金融有限公司");
  expect(await readFile(join(folder, "plan.ics"), "utf8")).toContain("BEGIN:VEVENT");
  expect((await readFile(join(folder, "plan.xlsx"))).subarray(0, 2).toString()).toBe("PK");
  expect(await ringfence("repay", "plan", "case.ringfence", ...means, "--with", "nothing")).toMatchObject({ code: 2 });

  const { entries } = JSON.parse((await ringfence("record", "list", "case.ringfence", "--json")).out) as {
    readonly entries: readonly { readonly kind: string; readonly body: Record<string, unknown> }[];
  };
  expect(entries.map(({ kind }) => kind)).toEqual(["party-added", "loan-added", "plan-kept"]);
  expect(entries[1]?.body).toMatchObject({ graceDays: 3, lateFee: 2000, penaltyMillionthsADay: 500 });
  expect(entries[2]?.body).toMatchObject({ holds: true, asks: [{ loan: entries[1]?.body.id }] });

  const offered = ["--paid", "2026-02-05 950", "--offer", "2026-06-10 300 x36", "--spare", "500"];
  const offer = await ringfence("repay", "offer", ...typed, ...late, ...offered, "--as-of", "2026-05-20", "--json");
  expect(JSON.parse(offer.out)).toMatchObject({ offerTotal: 1_080_000, offerMonth: 30_000 });
  const said = await ringfence("repay", "offer", ...typed, ...late, ...offered, "--as-of", "2026-05-20");
  expect(said.out).toContain("10,800.00");

  expect(await ringfence("record", "backup", "case.ringfence", "case.rfb")).toMatchObject({ code: 0 });
  const { page, context, troubles } = await visit(site);
  await page.clock.install({ time: new Date("2026-02-20T10:00:00+08:00") });
  await page.goto(`${site.url}#/case`);
  await page.getByText("我有备份，要恢复").click();
  await page.getByLabel("选择备份文件").setInputFiles(join(folder, "case.rfb"));
  const locked = page.getByRole("heading", { name: "案卷已锁上" });
  await locked.waitFor();
  await page.getByLabel("口令", { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: "打开" }).click();
  await locked.waitFor({ state: "detached" });
  await page.goto(`${site.url}#/repay/follow`);
  await page.getByText(/下一笔：2026-03-05，青禾消费金融有限公司/).waitFor();
  expect(troubles).toEqual([]);
  await context.close();
}, 120_000);
