/**
 * Row 4: the whole audit of a million contacts that all have a transcript, rules about words among them, against one pass of the signals
 * alone over the same texts on one core (what row 2 measures). One text in twenty is from the tuning half of the labelled corpus, which
 * is mostly what should not be said; the others are ordinary messages.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { auditHere } from "@ringfence/adapters/audit/audit-here.ts";
import { runAudit } from "@ringfence/adapters/audit/run-audit.ts";
import { openDatabase, quoted } from "@ringfence/adapters/duckdb.ts";
import { scanMask } from "@ringfence/law";
import { dailyTexts } from "../campaign/daily-life.ts";
import { readUtterances } from "../corpora/measure-signals.ts";
import { lenderTableMap, writeLenderTable } from "../platform/lender-table.ts";
import { type Bench, measure } from "./row.ts";

const rows = 1_000_000;
const labelledEvery = 20;

function textsOfBench(): readonly string[] {
  const tuning = readUtterances("tune");
  const ordinary = [
    ...tuning.filter(({ kind }) => kind === "ordinary" || kind === "service").map(({ text }) => text),
    ...dailyTexts,
  ];
  const labelled = tuning.map(({ text }) => text);
  return Array.from(
    { length: labelledEvery * labelled.length },
    (_, at) => `${at % labelledEvery === 0 ? labelled[at / labelledEvery] : ordinary[(at * 7919) % ordinary.length]}`,
  );
}

const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), "audit-text-"));
  try {
    const database = await openDatabase({ threads: availableParallelism(), memoryMiB: 900, spillInto: folder });
    const plain = join(folder, "plain.parquet");
    const file = join(folder, "contacts.parquet");
    await writeLenderTable(database, plain, rows);
    const texts = textsOfBench();
    await database.run("CREATE TABLE texts (place INTEGER, words VARCHAR)");
    await database.append(
      "texts",
      texts.map((text, at) => [at, text]),
    );
    await database.run(
      `COPY (SELECT c.*, words FROM read_parquet(${quoted(plain)}) c JOIN texts ON texts.place = (hash(debtor || start) % ${texts.length})::INTEGER) TO ${quoted(file)} (FORMAT parquet)`,
    );
    database.close();
    const sample = Array.from({ length: rows }, (_, at) => `${texts[(at * 104729) % texts.length]}`);
    const scan = await measure(
      () => sample.reduce((found, text) => found + (scanMask(text, "collector") === 0 ? 0 : 1), 0),
      3,
    );
    const audit = await measure(
      () =>
        runAudit({
          files: [file],
          map: lenderTableMap({ words: "words" }),
          out: join(folder, "out"),
          threads: availableParallelism(),
          resume: false,
          auditShards: auditHere(availableParallelism() - 1, [
            process.execPath,
            resolve(import.meta.dirname, "../platform/audit-worker.ts"),
          ]),
        }),
      3,
    );
    const rate = (ms: number) => `${Math.round(rows / (ms / 1000)).toLocaleString("en")}/s`;
    return [
      {
        row: "4",
        figure: `audit of ${rows} contacts with transcripts`,
        ours: rate(audit),
        yardstick: "signals alone, one core",
        theirs: rate(scan),
        ratio: (scan / audit).toFixed(2),
        goal: ">= 0.8",
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
export default bench;
