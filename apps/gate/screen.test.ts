import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { instant } from "@ringfence/kernel";
import { usualTerms } from "@ringfence/platform/gate/institution.ts";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { screenCommand } from "../cli/commands/platform/screen.ts";
import { issueKey } from "./gate.ts";
import { call, clientsOf } from "./gate-contract.ts";
import { gateApp, serveApp } from "./http.ts";
import { type OpenedGate, openGate } from "./open-gate.ts";
import { rateLimit } from "./rate-limit.ts";
import { routes } from "./routes/index.ts";

const folder = mkdtempSync(join(tmpdir(), "ringfence-screen-"));
let gate: OpenedGate;
let served: Awaited<ReturnType<typeof serveApp>>;
let gateUrl = "";

beforeAll(async () => {
  const bank = { ...usualTerms, lenderKind: "bank", memberOf: ["cba"] } as const;
  gate = { ...(await openGate(folder, bank)), now: () => instant(Date.parse("2026-03-05T10:00:00+08:00")) };
  served = await serveApp(gateApp(gate, routes, rateLimit(100, 100)), 0, "127.0.0.1");
  gateUrl = `http://127.0.0.1:${served.port}`;
  const key = issueKey(gate.keys, "north", "agency", gate.now());
  writeFileSync(join(folder, "key"), key);
  const north = clientsOf(gate).as(key);
  for (const id of ["a", "b", "c"]) await north("POST", "/permits", call(id, "D1"));
  const mother = { number: "13900000002", who: "contact-person" };
  await north("POST", "/debtors/D2/facts", {
    factId: "f",
    kind: "act",
    act: "refused",
    channel: "call",
    about: mother,
  });
});
afterAll(async () => {
  await served.close();
  await gate.close();
  rmSync(folder, { recursive: true });
});

async function screened(list: string, more: readonly string[] = []): Promise<string[]> {
  writeFileSync(join(folder, "list.csv"), list);
  const out = join(folder, "marked.csv");
  const args = [join(folder, "list.csv"), "--out", out, "--gate", gateUrl, "--key-file", join(folder, "key")];
  const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
  await screenCommand().parseAsync([...args, "--lang", "zh-CN", ...more], { from: "user" });
  said.mockRestore();
  return readFileSync(out, "utf8").trimEnd().split("\r\n");
}

it("marks every row of a list, in its order, and holds no place", async () => {
  const rows = [
    "D1,13900000001,本人,人工",
    "D1,13900000001,本人,告知",
    "D2,13900000002,联系人,人工",
    "D3,13900000003,不知道,人工",
    "D4,13900000004,朋友的朋友,人工",
  ];
  const before = gate.log.head().size;
  const [header, ...marked] = await screened(`客户编号,号码,对象,语音类型\n${rows.join("\n")}\n`, [
    "--map",
    write("map.json", { codes: { who: { 不知道: "unknown" } } }),
  ]);
  expect(header).toBe("客户编号,号码,对象,语音类型,标注,最早可以,原因,还缺");
  expect(marked.map((line) => line.split(",").slice(4))).toEqual([
    ["届时可以", "2026-03-05T11:10:00+08:00", "催收通话过多", ""],
    ["现在可以", "", "", ""],
    ["不可以", "", "没有理由就找联系人；联系人拒绝后仍然联系", ""],
    ["不能下结论", "", "", "who-was-reached"],
    ["这一行读不懂", "", "who", ""],
  ]);
  expect(gate.log.head().size).toBe(before);
});

it("goes through long lists in lots, and no row is lost or swapped", async () => {
  const rows = Array.from(
    { length: 3501 },
    (_, at) => `L${at},139${`${at}`.padStart(8, "0")},${at % 7 === 0 ? "？" : "本人"}`,
  );
  const [, ...marked] = await screened(`客户编号,号码,对象\n${rows.join("\n")}\n`);
  expect(marked.map((line) => line.split(",")[0])).toEqual(rows.map((row) => row.split(",")[0]));
  const wrong = marked.filter((line, at) => line.includes("读不懂") !== (at % 7 === 0));
  expect(wrong).toEqual([]);
});

function write(name: string, content: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}
