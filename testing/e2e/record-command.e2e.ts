import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openAuthority } from "../timestamp/openssl-authority.ts";

const root = join(import.meta.dirname, "../..");
const tool = join(root, "apps/cli/dist/ringfence.mjs");
let folder: string;

/** Runs the built command as a person would, in a folder of their own; resolves also when it ends with an error. */
async function ringfence(
  args: readonly string[],
  passphrase = "春眠不觉晓",
): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, NO_COLOR: "1", RINGFENCE_PASSPHRASE: passphrase, RINGFENCE_LANG: "zh-CN" };
  const run = promisify(execFile)(process.execPath, [tool, "record", ...args], {
    cwd: folder,
    env,
    maxBuffer: 1 << 28,
  });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }) => ({ code, out: stdout, err: stderr }),
  );
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ringfence-record-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const example = (name: string) => join(root, "apps/web/example", name);

it("keeps a case from the first entry to a checked bundle and a restored backup", async () => {
  const made = await ringfence(["new", "case.ringfence"]);
  expect(made.out).toContain("恢复密钥");
  const recoveryKey = made.out.match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){8}/)?.[0] as string;

  const imported = await ringfence(["import", "case.ringfence", example("sms.xml"), example("calls.xml")]);
  expect(imported).toMatchObject({ code: 0 });
  expect(imported.out).toMatch(/sms\.xml：读到 \d+ 行，新记入 [1-9]/);
  expect((await ringfence(["import", "case.ringfence", example("sms.xml")])).out).toContain("新记入 0 条");

  const logged = await ringfence([
    "log",
    "case.ringfence",
    "--at",
    "2026-03-05 22:10",
    "--from",
    "057188001234",
    "--text",
    "说要通知我妈",
  ]);
  expect(logged.out).toContain("已记下");
  expect(await ringfence(["log", "case.ringfence", "--at", "昨天"])).toMatchObject({ code: 2 });
  await writeFile(join(folder, "截图.png"), Uint8Array.of(1, 2, 3));
  expect((await ringfence(["attach", "case.ringfence", "截图.png", "--shows", "威胁短信"])).code).toBe(0);

  const list = await ringfence(["list", "case.ringfence"]);
  expect(list.out).toContain("说要通知我妈");
  const rootHash = /根哈希 ([0-9a-f]{64})/.exec(list.out)?.[1];

  const backup = await ringfence(["backup", "case.ringfence", "backup.rfb"]);
  expect(backup.out).toContain(rootHash);
  const restored = await ringfence(["restore", "backup.rfb", "elsewhere.ringfence"]);
  expect(restored).toMatchObject({ code: 0 });
  expect(restored.out).toContain(rootHash);
  expect(await ringfence(["backup", "case.ringfence", "backup.rfb"])).toMatchObject({ code: 3 });

  const bundled = await ringfence(["bundle", "case.ringfence", "lawyer.zip", "--for", "张律师"]);
  expect(bundled).toMatchObject({ code: 0, err: "" });
  const verified = await ringfence(["verify", "lawyer.zip"], "");
  expect(verified.code).toBe(0);
  expect(verified.out).toContain("核对无误");
  execFileSync("unzip", ["-qo", "lawyer.zip", "-d", "unpacked"], { cwd: folder });
  execFileSync("sha256sum", ["--quiet", "-c", "SHA256SUMS"], { cwd: join(folder, "unpacked") });

  const damaged = await readFile(join(folder, "lawyer.zip"));
  damaged[Math.floor(damaged.length / 2)] = (damaged[Math.floor(damaged.length / 2)] as number) ^ 1;
  await writeFile(join(folder, "damaged.zip"), damaged);
  expect(await ringfence(["verify", "damaged.zip"], "")).toMatchObject({ code: 6 });

  const opened = await ringfence(["list", "case.ringfence", "--recovery-key", recoveryKey], "");
  expect(opened.code).toBe(0);
}, 120_000);

it("is stamped by a real authority, and openssl agrees on the bundle as its README.txt says", async () => {
  const authority = openAuthority(join(folder, "authority"));
  await writeFile(join(folder, "roots.pem"), authority.root);
  await ringfence(["new", "stamped.ringfence"]);
  await ringfence(["log", "stamped.ringfence", "--at", "2026-03-05 22:10", "--text", "第一笔"]);
  expect((await ringfence(["stamp", "stamped.ringfence", "--request", "1.tsq"])).code).toBe(0);
  await writeFile(join(folder, "1.tsr"), authority.answer(await readFile(join(folder, "1.tsq"))));
  const stranger = openAuthority(join(folder, "stranger"));
  await writeFile(join(folder, "wrong.pem"), stranger.root);
  const refused = await ringfence(["stamp", "stamped.ringfence", "--response", "1.tsr", "--roots", "wrong.pem"]);
  expect(refused).toMatchObject({ code: 6 });
  const stamped = await ringfence(["stamp", "stamped.ringfence", "--response", "1.tsr", "--roots", "roots.pem"]);
  expect(stamped.out).toContain("时间戳有效：Test authority");
  await ringfence(["log", "stamped.ringfence", "--at", "2026-03-06 09:10", "--text", "盖章以后的一笔"]);
  expect((await ringfence(["bundle", "stamped.ringfence", "stamped.zip"])).code).toBe(0);
  const verified = await ringfence(["verify", "stamped.zip", "--roots", "roots.pem"], "");
  expect(verified.err).toContain("时间戳有效");
  expect(await ringfence(["verify", "stamped.zip", "--roots", "wrong.pem"], "")).toMatchObject({ code: 6 });
  execFileSync("unzip", ["-qo", "stamped.zip", "-d", "checked"], { cwd: folder });
  const files = ["-data", "checked/timestamps/1.checkpoint", "-in", "checked/timestamps/1.tsr", "-CAfile", "roots.pem"];
  const said = execFileSync("openssl", ["ts", "-verify", ...files], { cwd: folder, encoding: "utf8", stdio: "pipe" });
  expect(said).toContain("Verification: OK");
}, 120_000);

it("says in one sentence what is wrong, and changes nothing", async () => {
  expect((await ringfence(["new", "other.ringfence"])).code).toBe(0);
  const before = await readFile(join(folder, "other.ringfence"));
  const wrong = await ringfence(["list", "other.ringfence"], "不对");
  expect(wrong).toMatchObject({ code: 5, out: "" });
  expect(wrong.err.trim().split("\n")).toHaveLength(1);
  expect(await readFile(join(folder, "other.ringfence"))).toEqual(before);
  expect(await ringfence(["list", "missing.ringfence"])).toMatchObject({ code: 3 });
  expect(await ringfence(["new", "other.ringfence"])).toMatchObject({ code: 3 });
  expect(await ringfence(["list", "other.ringfence"], "")).toMatchObject({ code: 2 });
  expect(await ringfence(["verify", "other.ringfence"], "")).toMatchObject({ code: 6 });
  expect(await ringfence(["bundle", "other.ringfence", "x.zip", "--entries", "a-b"])).toMatchObject({ code: 2 });
}, 120_000);
