import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { tickingClock } from "@ringfence/adapters/vault/vault-contract.ts";
import { createVault } from "@ringfence/adapters/vault/vault-node.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildApk } from "../apk/build-apk.ts";
import { lending, splitSet, torch } from "../apk/samples.ts";

const tool = join(import.meta.dirname, "../../apps/cli/dist/ringfence.mjs");
const passphrase = "春眠不觉晓";
let folder: string;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a person would; resolves also when it ends with an error. */
function look(...args: readonly string[]): Promise<Ran> {
  const env = { ...process.env, NO_COLOR: "1", RINGFENCE_PASSPHRASE: passphrase, RINGFENCE_LANG: "zh-CN" };
  return promisify(execFile)(process.execPath, [tool, "prevent", "app", ...args], { cwd: folder, env }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }) => ({ code, out: stdout, err: stderr }),
  );
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ringfence-app-"));
  await writeFile(join(folder, "loan.apk"), await buildApk(lending));
  await writeFile(join(folder, "torch.apk"), await buildApk(torch));
  await writeFile(join(folder, "split.apks"), (await splitSet()).set);
  await writeFile(join(folder, "notes.txt"), "nothing");
});
afterAll(() => rm(folder, { recursive: true }));

describe("ringfence prevent app", () => {
  it("says what a lender's app asks for, what its code holds, what its kind may need and where that stands", async () => {
    const { code, out } = await look("loan.apk");
    expect(code).toBe(0);
    expect(out).toMatch(/会要你的通讯录，代码里也有读取通讯录的痕迹/);
    expect(out).toMatch(/「网络借贷」类应用的必要信息里没有通讯录/);
    expect(out).toMatch(/READ_SMS\n\s+只在 Android 9 和更早的系统上有效/);
    expect(out).toContain("痕迹不是证据");
    expect(out).toContain("《App必要个人信息范围规定》第五条");
    expect(out).toMatch(/CN=Qinghe Release/);
  });

  it("does not accuse a torch; reads a split set; the person's choice of kind goes before the guess", async () => {
    const harmless = await look("torch.apk");
    expect(harmless.out).toMatch(/没有发现它要通讯录，代码里也没有/);
    expect(harmless.out).not.toMatch(/违法|不符合|痕迹不是/);
    expect((await look("split.apks")).out).toContain("分开的应用");
    expect((await look("loan.apk", "--category", "1")).out).toMatch(/看作「地图导航」类：你选的/);
    expect(await look("loan.apk", "--category", "借钱")).toMatchObject({ code: 2 });
  });

  it("writes JSON with the file's digest, and a page without script", async () => {
    const { out } = await look("loan.apk", "--json", "--html", "review.html");
    const read = JSON.parse(out);
    expect(read).toMatchObject({ finds: "people", category: { no: 12 }, file: { fileName: "loan.apk" } });
    expect(read.file.sha256).toMatch(/^[0-9a-f]{64}$/);
    const page = await readFile(join(folder, "review.html"), "utf8");
    expect(page).toContain("读取通讯录里每个人的姓名和号码");
    expect(page).not.toMatch(/<script|src=/);
  });

  it("keeps it in a case, with the package where that is wanted", async () => {
    const made = await createVault(join(folder, "case.ringfence"), passphrase, { now: tickingClock() });
    if (!made.ok) throw new Error(made.code);
    await made.value.vault.close();
    const { code, err } = await look("loan.apk", "--case", "case.ringfence", "--whole");
    expect([code, err]).toEqual([0, expect.stringContaining("已记入案卷：青禾借款")]);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [tool, "record", "list", "case.ringfence", "--json"],
      {
        cwd: folder,
        env: { ...process.env, RINGFENCE_PASSPHRASE: passphrase },
      },
    );
    for (const kind of ["app-access-recorded", "app-reviewed", "evidence-attached"]) expect(stdout).toContain(kind);
  });

  it("says what it cannot read", async () => {
    expect(await look("notes.txt")).toMatchObject({ code: 4, err: expect.stringContaining("不是安卓应用") });
    expect(await look("absent.apk")).toMatchObject({ code: 3 });
  });
});
