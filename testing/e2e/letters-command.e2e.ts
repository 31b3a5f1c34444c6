import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { tickingClock } from "@ringfence/adapters/vault/vault-contract.ts";
import { createVault } from "@ringfence/adapters/vault/vault-node.ts";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import { sampleEvent, samplePeople } from "@ringfence/journey/writing/sample-people.ts";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const tool = join(root, "apps/cli/dist/ringfence.mjs");
const passphrase = "春眠不觉晓";
const kase = "case.ringfence";
let folder: string;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a person would; resolves also when it ends with an error. */
function ringfence(...args: readonly string[]): Promise<Ran> {
  const env = { ...process.env, NO_COLOR: "1", RINGFENCE_PASSPHRASE: passphrase, RINGFENCE_LANG: "zh-CN" };
  return promisify(execFile)(process.execPath, [tool, ...args], { cwd: folder, env }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }) => ({ code, out: stdout, err: stderr }),
  );
}

const events = [
  ...samplePeople(),
  sampleEvent("loan-added", {
    id: "loan",
    lender: "lender",
    name: "青禾易借",
    product: "online-loan",
    lastDueOn: "2026-06-01",
  }),
  sampleEvent("communication-recorded", {
    id: "c1",
    channel: "sms",
    direction: "in",
    start: "2026-03-06 09:12",
    from: { party: "agency", number: "02888880001" },
    to: [{ party: "mother" }],
    owner: "mother",
    text: "陈安欠我们8000元一直不还，你是他家里人，你替他还上，今天就打过来",
  }),
  sampleEvent("promise-made", {
    id: "p1",
    by: "lender",
    made: "2026-03-01 10:00",
    what: "三天内发书面方案",
    due: "2026-03-04",
  }),
] as readonly EntryDraft[];

const account = "三月五日晚上十一点多，他们给我母亲打电话要她替我还钱。母亲有高血压，一夜没睡，现在不敢接电话。";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ringfence-letters-"));
  const made = await createVault(join(folder, kase), passphrase, {
    now: tickingClock(),
    cost: { memoryKiB: 8, passes: 1 },
  });
  if (!made.ok) throw new Error(made.code);
  const { vault } = made.value;
  await vault.append(events.map(({ kind, body }) => ({ kind, body })));
  await vault.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("lists the letters, asks for what is missing, writes one in every form, and files that it was sent", async () => {
  const list = await ringfence("communicate", "letters", kase, "--on", "2026-03-10");
  expect(list).toMatchObject({ code: 0 });
  expect(list.out).toContain("stop-contacting");
  const asked = await ringfence("communicate", "letter", "hardship", kase, "--on", "2026-03-10");
  expect(asked.code).toBe(7);
  expect(asked.err + asked.out).toMatch(/situation/);
  const written = await ringfence(
    ...["communicate", "letter", "stop-contacting", kase, "--on", "2026-03-10"],
    ...["--pdf", "信.pdf", "--docx", "信.docx", "--text", "信.txt", "--sent", "email", "--receipt", "R-1"],
  );
  expect(written, written.err).toMatchObject({ code: 0 });
  expect((await readFile(join(folder, "信.pdf"))).subarray(0, 5).toString()).toBe("%PDF-");
  expect((await readFile(join(folder, "信.docx"))).subarray(0, 2).toString()).toBe("PK");
  expect(await readFile(join(folder, "信.txt"), "utf8")).toMatch(/停止联系[\s\S]*2026年3月6日 09:12/);
  expect((await ringfence("record", "list", kase)).out).toContain("发出的信函");
  expect(await ringfence("communicate", "letter", "no-such", kase)).toMatchObject({ code: 2 });
  const promises = await ringfence("communicate", "promises", kase, "--on", "2026-03-10", "--ics", "承诺.ics");
  expect(promises.out).toContain("三天内发书面方案");
  expect(await readFile(join(folder, "承诺.ics"), "utf8")).toContain("20260304");
});

it("says which door and why, writes the complaint with its packet, and counts the days", async () => {
  const route = await ringfence("report", "route", kase, "--on", "2026-03-10");
  expect(route.out).toMatch(/→ institution-itself/);
  expect(route.out).toMatch(/✗ nfra-12378[\s\S]*先向机构投诉/);
  const early = await ringfence(
    "report",
    "complaint",
    "nfra-12378",
    kase,
    "--on",
    "2026-03-10",
    "--answer",
    `account=${account}`,
  );
  expect(early).toMatchObject({ code: 7 });
  expect(early.err + early.out).toContain("先向机构投诉");
  const filed = await ringfence(
    ...["report", "complaint", "institution-itself", kase, "--on", "2026-03-10", "--answer", `account=${account}`],
    ...["--text", "投诉.txt", "--sent", "app"],
  );
  expect(filed, filed.err).toMatchObject({ code: 0 });
  expect(await readFile(join(folder, "投诉.txt"), "utf8")).toMatch(/投诉书[\s\S]*青禾消费金融有限公司[\s\S]*投诉请求/);
  const without = await ringfence(
    "report",
    "complaint",
    "police-110",
    kase,
    "--on",
    "2026-03-10",
    "--without",
    "c1",
    "--answer",
    `account=${account}`,
  );
  expect(without.err + without.out).toContain("没有归它管的事");
  const packet = await ringfence(
    "report",
    "complaint",
    "police-110",
    kase,
    "--on",
    "2026-03-10",
    "--answer",
    `account=${account}报警。`,
    "--text",
    "报案.txt",
    "--packet",
    ".",
  );
  expect(packet.err + packet.out).toContain("几乎一样");
  const own =
    "三月六日上午，一个归属地成都的号码发短信给我妈，说我欠钱，让她当天打款。我妈被吓得心脏不舒服，去了医院。";
  const again = await ringfence(
    "report",
    "complaint",
    "police-110",
    kase,
    "--on",
    "2026-03-10",
    "--answer",
    `account=${own}`,
    "--text",
    "报案.txt",
    "--packet",
    ".",
  );
  expect(again, again.err).toMatchObject({ code: 0 });
  expect((await readdir(folder)).sort()).toEqual(
    expect.arrayContaining(["timeline.pdf", "numbers.pdf", "articles.pdf", "evidence.pdf"]),
  );
  const days = await ringfence("report", "deadlines", kase, "--on", "2026-12-31", "--ics", "期限.ics");
  expect(days.out).toMatch(/没有答复：下一步找/);
  expect(await readFile(join(folder, "期限.ics"), "utf8")).toContain("BEGIN:VEVENT");
});

it("looks at an offer of help", async () => {
  await writeFile(join(folder, "广告.txt"), "专业反催收，先交服务费，代理维权，保证停息挂账，把银行卡和身份证寄给我们");
  const looked = await ringfence("communicate", "scam", "广告.txt");
  expect(looked.code).toBe(0);
  expect(looked.out).toMatch(/先交|服务费|费/);
});
