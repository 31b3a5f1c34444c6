import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bytesFile } from "@ringfence/adapters/file-input-node.ts";
import { nodeImportPorts } from "@ringfence/adapters/import-ports-node.ts";
import { transactionSchema } from "@ringfence/casefile";
import { importBill } from "@ringfence/journey/repay/ledger/import-bill.ts";
import { describe, expect, it, vi } from "vitest";
import { damaged, numbers } from "./damage.ts";

const seed = 20260401;
const folder = join(import.meta.dirname, "fixtures/bills");
const files = readdirSync(folder)
  .filter((name) => /\.(csv|xlsx|qif|ofx)$/.test(name))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))), workbook: name.endsWith(".xlsx") }));
const tokens = [
  '"',
  ",",
  "\n",
  "\t",
  "\0",
  "¥",
  "-",
  "(",
  ")",
  "交易时间,金额,收/支\n",
  "2026-02-30",
  "9e99",
  "1,00,0.00",
  "0.005",
  "已退款(￥",
  "<STMTTRN>",
  "!Type:Bank\n",
  "^\n",
  "合计",
  "不计收支",
  "支出",
  "USD",
  "\u{1f600}",
].map((text) => new TextEncoder().encode(text));
const parts = { others: files.map(({ bytes }) => bytes), tokens };

async function fuzz(runs: number, workbooks: boolean): Promise<number> {
  const next = numbers(seed + (workbooks ? 1 : 0));
  const seeds = files.filter(({ workbook }) => workbook === workbooks);
  let taken = 0;
  for (let run = 0; run < runs; run++) {
    const { name, bytes } = seeds[run % seeds.length] as (typeof seeds)[number];
    const { account, lines } = await importBill(bytesFile(name, damaged(bytes, next, parts, true)), nodeImportPorts);
    const left = Object.values(account.skipped).reduce((sum, count) => sum + count, 0);
    const told = `seed ${seed}, run ${run}, ${name}`;
    if (account.rows !== account.records + left + account.problems.total) throw new Error(`${told}: rows unaccounted`);
    if (account.remarks.some(({ code }) => code === "unreadable-file"))
      throw new Error(`${told}: ${JSON.stringify(account.remarks)}`);
    if (new Set(lines.map(({ row }) => row)).size !== lines.length) throw new Error(`${told}: a row twice`);
    if (run % 50 === 0) for (const line of lines) expect(transactionSchema.parse(line)).toEqual(line);
    taken += lines.length;
  }
  return taken;
}

describe(`damaged bills (seed ${seed})`, () => {
  it("49,000 of text: no throw, no hang, every row accounted for", { timeout: 240_000 }, async () => {
    expect(await fuzz(49_000, false)).toBeGreaterThan(49_000);
  });

  it("1,500 workbooks: no throw, no hang, every row accounted for", { timeout: 120_000 }, async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    expect(await fuzz(1500, true)).toBeGreaterThan(100);
    said.mockRestore();
  });
});
