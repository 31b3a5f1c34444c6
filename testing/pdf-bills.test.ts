import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bytesFile } from "@ringfence/adapters/file-input-node.ts";
import { nodeImportPorts } from "@ringfence/adapters/import-ports-node.ts";
import { transactionSchema } from "@ringfence/casefile";
import { importBill } from "@ringfence/journey/repay/ledger/import-bill.ts";
import { describe, expect, it } from "vitest";
import { damaged, numbers } from "./damage.ts";
import { lockedPdf, wordlessPdf } from "./terms/bare-pdf.ts";

const folder = join(import.meta.dirname, "fixtures/bills");
interface Sums {
  readonly records: number;
  readonly in: number;
  readonly out: number;
  readonly neutral: number;
}
const written: Readonly<Record<string, Sums>> = JSON.parse(readFileSync(join(folder, "pdf-sums.json"), "utf8"));
const read = (name: string, bytes = new Uint8Array(readFileSync(join(folder, name)))) =>
  importBill(bytesFile(name, bytes), nodeImportPorts);

describe("statements as PDF", () => {
  it.each(Object.entries(written))(
    "%s adds up to the fen, with every row understood",
    async (name, { records, ...sums }) => {
      const { account, lines } = await read(name);
      expect(account.sums).toEqual(sums);
      expect([account.records, account.problems.total, account.remarks, account.complete]).toEqual([
        records,
        0,
        [],
        true,
      ]);
      for (const line of lines) expect(transactionSchema.parse(line)).toEqual(line);
    },
  );

  it("words that were broken are whole again, with the other side and the time beside them", async () => {
    const { lines } = await read("wallet-statement.pdf");
    expect(lines[2]).toMatchObject({
      counterparty: "云上信息技术（深圳）有限公司代收代付专户",
      what: "网络商城订单20260301998877号商品一批",
      order: "202603052200140000002",
      precision: "second",
    });
  });

  it("says what is wrong with a PDF that cannot be read", async () => {
    const remarkOf = async (bytes: Uint8Array) => {
      const { account } = await read("x.pdf", new Uint8Array(bytes));
      return [account.complete, ...account.remarks.map(({ code }) => code)];
    };
    expect(await remarkOf(lockedPdf())).toEqual([false, "encrypted-pdf"]);
    expect(await remarkOf(wordlessPdf())).toEqual([false, "no-words"]);
    expect(await remarkOf(new TextEncoder().encode("%PDF-1.7\nnothing"))).toEqual([false, "unreadable-pdf"]);
  });

  it("300 damaged ones: no throw, no hang, every row accounted for", { timeout: 240_000 }, async () => {
    const seed = 20261130;
    const next = numbers(seed);
    const seeds = Object.keys(written).map((name) => new Uint8Array(readFileSync(join(folder, name))));
    for (let run = 0; run < 300; run++) {
      const bytes = damaged(seeds[run % seeds.length] as Uint8Array, next, { others: seeds, tokens: [] }, true);
      const { account } = await read("damaged.pdf", new Uint8Array(bytes));
      const left = Object.values(account.skipped).reduce((sum, count) => sum + count, 0);
      const told = `seed ${seed}, run ${run}`;
      expect(account.rows, told).toBe(account.records + left + account.problems.total);
      expect(
        account.remarks.map(({ code }) => code),
        told,
      ).not.toContain("unreadable-file");
    }
  });
});
