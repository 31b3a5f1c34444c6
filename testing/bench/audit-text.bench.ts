/**
 * Row 4: the whole audit of a million contacts that all have a transcript, rules about words among them, against one pass of the signals
 * alone over the very same million texts on one core (what row 2 measures), in turns. One text in twenty is from the tuning half of the
 * labelled corpus, which is mostly what should not be said; the others are ordinary messages, which come again. Neither side remembers a text, so that
 * repeats win nothing.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { auditHere } from "@ringfence/adapters/audit/audit-here.ts";
import { runAudit } from "@ringfence/adapters/audit/run-audit.ts";
import { openDatabase, quoted } from "@ringfence/adapters/duckdb.ts";
import { scanMask } from "@ringfence/law";
import { dailyTexts } from "../campaign/daily-life.ts";
import { readUtterances } from "../corpora/read-utterances.ts";
import { lenderTableMap, writeLenderTable } from "../platform/lender-table.ts";
import { inTurns } from "./in-turns.ts";
import type { Bench } from "./row.ts";

const rows = 1_000_000;
const runs = 3;
const threads = availableParallelism();
const program = resolve(import.meta.dirname, "../../apps/cli/dist/ringfence.mjs");
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
      `COPY (SELECT c.* EXCLUDE (file_row_number), words FROM read_parquet(${quoted(plain)}, file_row_number = true) c
        JOIN texts ON texts.place = file_row_number % ${texts.length}) TO ${quoted(file)} (FORMAT parquet)`,
    );
    database.close();
    let found = 0;
    const scanAll = async () => {
      for (let row = 0; row < rows; row += 1)
        if (scanMask(texts[row % texts.length] as string, "collector") !== 0) found += 1;
    };
    const auditAll = () =>
      runAudit({
        files: [file],
        map: lenderTableMap({ words: "words" }),
        out: join(folder, "out"),
        threads,
        resume: false,
        auditShards: auditHere(threads - 1, [process.execPath, program, "platform", "audit-worker"]),
      });
    const [scan, audit] = (await inTurns(runs, [scanAll, auditAll])) as [number, number];
    if (found === 0) throw new Error("nothing was scanned");
    const rate = (ms: number) => `${Math.round(rows / (ms / 1000)).toLocaleString("en")}/s`;
    return [
      {
        row: "4",
        figure: `audit of ${rows} contacts with transcripts`,
        ours: rate(audit),
        yardstick: "signals alone over the same texts, one core",
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
