import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../chromium.ts";
import { axeFindings, lookAt, phone } from "./browser.ts";

const tool = join(import.meta.dirname, "../../apps/cli/dist/ringfence.mjs");
let folder: string;

/** Runs the built command as a person would; resolves also when it ends with an error. */
function platform(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, NO_COLOR: "1", RINGFENCE_LANG: "zh-CN" };
  return promisify(execFile)(process.execPath, [tool, "platform", ...args], { cwd: folder, env }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }) => ({ code, out: stdout, err: stderr }),
  );
}

const header = "客户编号,被叫号码,联系人类型,渠道,开始时间,是否接通,委外公司,工号,语音类型,是否拒绝,短信内容,录音编号";
const rows = [
  ...Array.from(
    { length: 5 },
    (_, at) => `K1,13900000001,本人,电话,2026-03-05 ${9 + at}:00,是,宏远信息,007,人工,,,R${at}`,
  ),
  "K1,13900000001,本人,电话,2026-03-05 22:30,否,宏远信息,007,人工,,,",
  "K1,13900000002,紧急联系人,电话,2026-03-06 10:00,是,宏远信息,007,人工,是,,",
  "K1,13900000002,紧急联系人,短信,2026-03-07 10:00,,安和,008,,,陈安在我们平台借款8000元，已经逾期两个月了,",
  "K2,13900000003,本人,短信,2026-03-07 11:00,,安和,008,,,再不还钱就让你全家不得安宁，走着瞧,",
  "K2,13900000003,本人,电话,昨天,是,安和,008,人工,,,",
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ringfence-platform-"));
  await writeFile(join(folder, "记录.csv"), [header, ...rows].join("\n"));
  await writeFile(
    join(folder, "投诉.csv"),
    "受托机构,收到日期,答复日期\n宏远信息,2026-03-01,2026-03-10\n宏远信息,2026-03-01,2026-06-10\n",
  );
});
afterAll(() => rm(folder, { recursive: true }));

describe("ringfence platform", () => {
  it("drafts a map, says what it lacks, and audits by it", async () => {
    const drafted = await platform("map", "记录.csv", "--out", "map.json");
    expect(drafted.err).toContain("还缺：lenderKind, product");
    const map = JSON.parse(await readFile(join(folder, "map.json"), "utf8"));
    const refused = await platform("audit", "记录.csv", "--map", "map.json", "--out", "结果");
    expect(refused).toMatchObject({ code: 2 });
    await writeFile(
      join(folder, "map.json"),
      JSON.stringify({ ...map, constants: { lenderKind: "bank", product: "consumer-loan" } }),
    );
    const { code, out } = await platform(
      "audit",
      "记录.csv",
      "--map",
      "map.json",
      "--out",
      "结果",
      "--complaints",
      "投诉.csv",
    );
    expect(code).toBe(0);
    expect(out).toContain("共 10 行，核对 9 行");
    expect(out).toContain("未核对 1 行：时间看不懂");
    const findings = await readFile(join(folder, "结果", "findings.csv"), "utf8");
    for (const rule of [
      "contact-hours",
      "interactive-call-limit",
      "contact-person-refusal",
      "debtor-only",
      "intimidation",
    ])
      expect(findings).toMatch(new RegExp(`^${rule},breach,`, "m"));
    expect(findings).not.toContain("13900000002");
  });

  it("shows the audit on a page that fits a phone and a desk, in both languages", async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage({ viewport: phone });
      await page.goto(`${pathToFileURL(join(folder, "结果", "report.html"))}`);
      await lookAt(page, "audit-phone");
      await page.setViewportSize({ width: 1280, height: 900 });
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("催收记录核对报告");
      expect(await page.getByText("再不还钱就让你全家不得安宁").count()).toBeGreaterThan(0);
    } finally {
      await browser.close();
    }
    await platform("audit", "记录.csv", "--map", "map.json", "--out", "english", "--lang", "en");
    expect(await readFile(join(folder, "english", "report.html"), "utf8")).toContain("Audit of collection records");
  });

  it("fills in the yearly form of an agency", async () => {
    const { code, out } = await platform("evaluate", "结果/audit.json", "--agency", "宏远信息");
    expect(code).toBe(0);
    expect(out).toContain("受托机构：宏远信息");
    expect(out).toContain("按时 1，仅在复杂或延长时按时 0，超期 1，未到期 0");
    expect(await platform("evaluate", "结果/audit.json", "--agency", "没有")).toMatchObject({ code: 2 });
    expect(await platform("evaluate", "记录.csv", "--agency", "宏远信息")).toMatchObject({ code: 6 });
  });

  it("reads a script line by line and says what to say instead", async () => {
    await writeFile(join(folder, "话术.txt"), "您好，您的账单已逾期，请尽快还款\n再不还钱就让你全家不得安宁，走着瞧\n");
    const { code, out } = await platform("script", "话术.txt", "--lender-kind", "bank");
    expect(code).toBe(0);
    expect(out).toContain("2. 再不还钱就让你全家不得安宁，走着瞧");
    expect(out).toContain("可以这样：");
    expect(out).toContain("看了 2 句，1 句不该这样说。");
  });
});
