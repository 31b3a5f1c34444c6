/**
 * Row 7: an App Privacy Report of a million lines, hashed, read and summed up, against JSON lines parsed and thrown away: by Node's
 * own readline, and by the barest reader there can be (our decoder, indexOf, JSON.parse). Neither yardstick hashes the file.
 * Memory is that of a fresh process.
 */
import { execFileSync } from "node:child_process";
import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { nodeFile } from "@ringfence/adapters/file-input-node.ts";
import { nodeImportPorts } from "@ringfence/adapters/import-ports-node.ts";
import { readLogFile } from "@ringfence/journey/prevent/privacy-log/read-log-file.ts";
import type { ImportFile } from "@ringfence/journey/record/import-files.ts";
import { inTurns } from "./in-turns.ts";
import { writePrivacyReport } from "./privacy-report.ts";
import type { Bench } from "./row.ts";

const seed = 20260302;
const lines = 1_000_000;
const runs = 5;

async function bare(file: ImportFile): Promise<void> {
  const decoder = nodeImportPorts.decoder("utf-8");
  let rest = "";
  for await (const chunk of file.chunks()) {
    const text = rest + decoder.push(chunk);
    let from = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", from)) {
      JSON.parse(text.slice(from, end));
      from = end + 1;
    }
    rest = text.slice(from);
  }
}

async function byReadline(path: string): Promise<void> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY }))
    JSON.parse(line);
}

function inFreshProcess(path: string): { readonly records: number; readonly ms: number; readonly peakMiB: number } {
  return JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, "privacy-log-once.ts"), path], { encoding: "utf8" }),
  );
}

const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), "ringfence-bench-"));
  try {
    const path = join(folder, "report.ndjson");
    await writePrivacyReport(path, lines, seed);
    const file = await nodeFile(path);
    if (!file.ok) throw new Error(file.code);
    const { log } = await readLogFile(file.value, nodeImportPorts, {}, () => {});
    if (log.lines !== lines || log.problems.total > 0) throw new Error(`${lines} written, ${log.lines} read`);
    const [own, least, readline] = (await inTurns(runs, [
      () => readLogFile(file.value, nodeImportPorts, {}, () => {}),
      () => bare(file.value),
      () => byReadline(path),
    ])) as [number, number, number];
    const once = inFreshProcess(path);
    await writePrivacyReport(path, lines * 10, seed);
    const large = inFreshProcess(path);
    const ms = (value: number) => `${value.toFixed(0)} ms`;
    const mib = (value: number) => `${value.toFixed(0)} MiB`;
    const figure = "App Privacy Report of 1 million lines";
    const against = (yardstick: string, theirs: number) => ({
      row: "7",
      figure,
      ours: ms(own),
      yardstick,
      theirs: ms(theirs),
      ratio: `${(own / theirs).toFixed(2)} ×`,
      goal: "≤ 2 ×",
    });
    const alone = { row: "7", yardstick: "1 million lines, fresh process" };
    return [
      against("JSON.parse of each line, nothing else", least),
      against("readline and JSON.parse", readline),
      {
        ...alone,
        figure: "the same, 10 million lines",
        ours: ms(large.ms),
        theirs: ms(once.ms),
        ratio: `${(large.ms / once.ms).toFixed(1)} ×`,
        goal: "≈ 10 × (linear)",
      },
      {
        ...alone,
        figure: "most memory held during that",
        ours: mib(large.peakMiB),
        theirs: mib(once.peakMiB),
        ratio: `${(large.peakMiB / once.peakMiB).toFixed(2)} ×`,
        goal: "< 200 MiB whatever the size",
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
export default bench;
