import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateCampaign } from "../campaign/campaign.ts";

const tool = join(import.meta.dirname, "../../apps/cli/dist/ringfence.mjs");
const ringfence = promisify(execFile);
const run = (args: readonly string[], cwd: string) =>
  ringfence(process.execPath, [tool, ...args], { cwd, maxBuffer: 1 << 28, env: { ...process.env, NO_COLOR: "1" } });

const campaign = generateCampaign();
let folder: string;
const names = Object.keys(campaign.files);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ringfence-"));
  for (const [name, content] of Object.entries(campaign.files)) await writeFile(join(folder, name), content);
  await writeFile(join(folder, "case.json"), JSON.stringify(campaign.sheet));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("ringfence judge, as a person runs it", () => {
  const judge = ["judge", ...names, "--case", "case.json", "--as-of", "2026-03-10"];

  it("prints the same bytes for the same input", async () => {
    const [one, two] = [await run([...judge, "--json"], folder), await run([...judge, "--json"], folder)];
    expect(one.stdout).toBe(two.stdout);
    expect(JSON.parse(one.stdout)).toMatchObject({ schema: "ringfence-report/1", asOf: "2026-03-10" });
  });

  it("says in the terminal what the JSON says", async () => {
    const [{ stdout: json }, { stdout: text }] = [
      await run([...judge, "--json"], folder),
      await run([...judge, "--all"], folder),
    ];
    const report = JSON.parse(json);
    for (const rule of report.rules)
      if (rule.counts.breach + rule.counts.unclear > 0) expect(text).toContain(rule.title.zh);
    expect(text).toContain(`${report.counts.breaches} 处不符合`);
    expect(text).toContain(report.ruleBook.hash.slice(0, 12));
    expect(text).not.toContain("\u001b[");
  });

  it("writes one self-contained page without script", async () => {
    await run([...judge, "--html", "report.html"], folder);
    const page = await readFile(join(folder, "report.html"), "utf8");
    expect(page).toMatch(/^<!doctype html>/i);
    expect(page).not.toMatch(/<script|src="http|href="http|@import/i);
    expect(page).toContain("第五十条第一款第一项");
  });

  it("names every command to whoever asks for help", async () => {
    const all = ["judge", "know", "prevent", "record", "communicate", "report", "repay", "platform", "serve"];
    const { stdout } = await run(["--help"], folder);
    for (const name of all) expect(stdout).toMatch(new RegExp(`^  ${name} `, "m"));
    const { stdout: platform } = await run(["platform", "--help"], folder);
    for (const name of ["map", "audit", "evaluate", "script", "screen"])
      expect(platform).toMatch(new RegExp(`^  ${name} `, "m"));
  });

  it("tells in Chinese and English what is wrong with a command, and ends with the code for it", async () => {
    for (const [args, told] of [
      [["prevent", "contract"], "还缺一个参数：file（用法见 ringfence prevent contract --help）"],
      [["judge", "--nothing"], "没有这个选项：--nothing（用法见 ringfence judge --help）"],
      [["fly"], "没有这个命令：fly"],
    ] as const)
      await expect(run(args, folder)).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining(told) });
  });

  it("warns where too little was read to be a contract", async () => {
    await writeFile(join(folder, "few.txt"), "借款合同\n第一条 借款人同意出借人读取通讯录。");
    const { stdout } = await run(["prevent", "contract", "few.txt"], folder);
    expect(stdout).toContain("只读到这么几句");
    expect(JSON.parse((await run(["prevent", "contract", "few.txt", "--json"], folder)).stdout).tooShort).toBe(true);
  });

  it("masks numbers unless told otherwise", async () => {
    expect((await run([...judge, "--all"], folder)).stdout).not.toContain("13700000001");
    expect((await run([...judge, "--all", "--unmask"], folder)).stdout).toContain("13700000001");
  });

  it("reads standard input", async () => {
    const child = ringfence(process.execPath, [tool, "judge", "-", "--json"], { cwd: folder });
    child.child.stdin?.end(campaign.files["mother-sms.xml"]);
    expect(JSON.parse((await child).stdout).inputs[0].records).toBeGreaterThan(100);
  });

  it.each([
    [["judge", "nowhere.xml"], 3, "nowhere.xml"],
    [["judge", "sms.xml", "--as-of", "2026-02-30"], 2, "2026-02-30"],
    [["judge", "sms.xml", "--case", "sms.xml"], 2, "JSON"],
    [["judge", "sms.xml", "--owner", "sms.xml"], 2, "--owner"],
  ])("%j ends with code %i and says why", async (args, code, words) => {
    const failed = await run(args, folder).catch((error: { code: number; stderr: string }) => error);
    expect(failed).toMatchObject({ code });
    expect(failed.stderr).toContain(words);
  });

  it("a file that cannot be read is told, the others are still judged", async () => {
    await writeFile(join(folder, "photo.xml"), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]));
    const { stdout } = await run(["judge", "photo.xml", "calls.xml", "--json"], folder);
    const { inputs } = JSON.parse(stdout);
    expect(inputs[0]).toMatchObject({ importer: null, records: 0 });
    expect(inputs[1].records).toBeGreaterThan(1000);
    const alone = await run(["judge", "photo.xml"], folder).catch((error: { code: number }) => error);
    expect(alone).toMatchObject({ code: 4 });
  });

  it("answers what people ask", async () => {
    expect((await run(["know", "半夜打电话"], folder)).stdout.split("\n")[0]).toContain("contact-hours");
    expect((await run(["know", "--open", "contact-hours", "--lang", "en"], folder)).stdout).toContain("22:00");
  });
});
