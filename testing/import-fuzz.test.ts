import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeImportPorts } from "@ringfence/adapters/import-ports-node.ts";
import { chooseImporter } from "@ringfence/journey/record/choose-importer.ts";
import type { Importer, ImportInput, ImportItem } from "@ringfence/journey/record/importer.ts";
import { importers } from "@ringfence/journey/record/importers.gen.ts";
import { canonicalJson } from "@ringfence/kernel";
import { describe, expect, it, vi } from "vitest";
import { damaged, numbers } from "./damage.ts";

const seed = 20260101;
const folder = join(import.meta.dirname, "fixtures/importers");
const files = readdirSync(folder)
  .filter((name) => /\.(xml|csv|txt|xlsx?|db|storedata|html|eml|mbox|vcf|ics)$/.test(name))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))), workbook: /\.xlsx?$/.test(name) }));

const tokens = [
  '"',
  "<sms ",
  "<mms>",
  "</mms>",
  "/>",
  "&#55357;",
  "&#x110000;",
  "\0",
  "\r",
  "\n",
  ",",
  "\t",
  "，",
  "时间",
  "号码",
  "2026-03-05 22:10",
  "合计",
  "1.38E+10",
  "\u{1f600}",
  "：",
  "<!--",
  "]]>",
  "<call number='1' date='1767194100123' type='1'>",
].map((text) => new TextEncoder().encode(text));
const parts = { others: files.map(({ bytes }) => bytes), tokens };

function inputOf(name: string, bytes: Uint8Array, piece: number): ImportInput {
  return {
    fileName: name,
    owner: "owner",
    size: bytes.length,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    },
  };
}

async function readAll(importer: Importer, input: ImportInput): Promise<ImportItem[]> {
  const items: ImportItem[] = [];
  for await (const batch of importer.read(input, nodeImportPorts)) items.push(...batch);
  return items;
}

/** Rows in = records + skipped + problems: every number from 1 to the end once, in order. Returns what is wrong. */
function unaccounted(items: readonly ImportItem[]): string | undefined {
  let rows = 0;
  for (const item of items) {
    if (item.kind === "record" || item.kind === "person" || item.kind === "skipped" || item.kind === "problem") {
      rows++;
      if (item.row !== rows) return `row ${item.row} where ${rows} was due`;
    }
    if (item.kind === "problem" && item.raw.length > 300) return "raw too long";
    if (item.kind === "record") canonicalJson(item.communication as never);
  }
  const end = items.at(-1);
  if (end?.kind !== "end") return "no end";
  return end.rows === rows ? undefined : `${end.rows} rows declared, ${rows} seen`;
}

const pieces = [23, 200, 500, 1000, 4096, 65_536];

async function fuzz(runs: number, workbooks: boolean): Promise<number> {
  const next = numbers(seed + (workbooks ? 1 : 0));
  const seeds = files.filter(({ workbook }) => workbook === workbooks);
  let taken = 0;
  for (let run = 0; run < runs; run++) {
    const { name, bytes } = seeds[run % seeds.length] as (typeof seeds)[number];
    const broken = damaged(bytes, next, parts, true);
    const choice = chooseImporter(importers, broken.subarray(0, 65_536), name);
    // Whoever does not sniff it out can still be told to read it.
    const importer = choice.ok && next(4) > 0 ? choice.importer : (importers[next(importers.length)] as Importer);
    const piece = pieces[next(pieces.length)] as number;
    const items = await readAll(importer, inputOf(name, broken, piece));
    const wrong = unaccounted(items);
    if (wrong !== undefined) throw new Error(`seed ${seed}, run ${run}, ${name} by ${importer.id}: ${wrong}`);
    for (const item of items) if (item.kind === "record") taken++;
  }
  return taken;
}

describe(`damaged files (seed ${seed})`, () => {
  it("49,000 of text: no throw, no hang, every row accounted for", { timeout: 240_000 }, async () => {
    expect(await fuzz(49_000, false)).toBeGreaterThan(49_000);
  });

  it("1,500 workbooks: no throw, no hang, every row accounted for", { timeout: 240_000 }, async () => {
    // The spreadsheet library remarks on records of old workbooks that it does not know.
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    expect(await fuzz(1500, true)).toBeGreaterThan(100);
    said.mockRestore();
  });

  it("pieces of any size give the same rows", { timeout: 240_000 }, async () => {
    const next = numbers(seed + 2);
    const told = (items: readonly ImportItem[]) =>
      items.flatMap((item) =>
        item.kind === "record"
          ? [canonicalJson(item.communication as never)]
          : item.kind === "problem"
            ? [`${item.row} ${item.line} ${item.code}`]
            : item.kind === "progress"
              ? []
              : [JSON.stringify(item)],
      );
    for (let run = 0; run < 1500; run++) {
      const { name, bytes, workbook } = files[run % files.length] as (typeof files)[number];
      if (workbook) continue;
      const broken = run < files.length ? bytes : damaged(bytes, next, parts);
      const choice = chooseImporter(importers, broken, name);
      if (!choice.ok) continue;
      const whole = told(await readAll(choice.importer, inputOf(name, broken, broken.length + 1)));
      const small = told(await readAll(choice.importer, inputOf(name, broken, 1 + next(40))));
      expect(small, `run ${run} ${name}`).toEqual(whole);
    }
  });
});
