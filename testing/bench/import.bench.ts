/**
 * Row 7: an SMS backup of 100 MB, hashed, read, checked for repetitions and made into communications, against the parser we use
 * doing nothing with what it finds: htmlparser2's tokenizer (what we stand on) and its Parser (what its users call). Both
 * yardsticks read and decode the same file in the same pieces and do not hash it. Memory is that of a fresh process.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeFile } from "@ringfence/adapters/file-input-node.ts";
import { nodeImportPorts } from "@ringfence/adapters/import-ports-node.ts";
import { type ImportFile, importFiles } from "@ringfence/journey/record/import-files.ts";
import { Parser, Tokenizer } from "htmlparser2";
import { inTurns } from "./in-turns.ts";
import type { Bench, BenchRow } from "./row.ts";
import { writeSmsBackup } from "./sms-backup.ts";

const seed = 20260101;
const size = 100_000_000;
const runs = 5;

async function ours(file: ImportFile): Promise<number> {
  let records = 0;
  for await (const event of importFiles([file], nodeImportPorts)) {
    if (event.kind === "records") records += event.communications.length;
  }
  return records;
}

async function feed(file: ImportFile, parser: { write(text: string): void; end(): void }): Promise<void> {
  const decoder = nodeImportPorts.decoder("utf-8");
  for await (const chunk of file.chunks()) parser.write(decoder.push(chunk));
  parser.write(decoder.end());
  parser.end();
}

const nothing = () => {};
const emptyTokenizer = () =>
  new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      onattribdata: nothing,
      onattribend: nothing,
      onattribentity: nothing,
      onattribname: nothing,
      oncdata: nothing,
      onclosetag: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onopentagname: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
      ontext: nothing,
      ontextentity: nothing,
    },
  );

function inFreshProcess(path: string): { readonly records: number; readonly ms: number; readonly peakMiB: number } {
  return JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, "import-once.ts"), path], { encoding: "utf8" }),
  );
}

const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), "ringfence-bench-"));
  try {
    const path = join(folder, "sms.xml");
    const written = await writeSmsBackup(path, size, seed);
    const file = await nodeFile(path);
    if (!file.ok) throw new Error(file.code);
    const read = await ours(file.value);
    if (read !== written) throw new Error(`${written} messages written, ${read} read`);
    const [own, tokenizer, parser] = (await inTurns(runs, [
      () => ours(file.value),
      () => feed(file.value, emptyTokenizer()),
      () => feed(file.value, new Parser({}, { xmlMode: true })),
    ])) as [number, number, number];
    const once = inFreshProcess(path);
    rmSync(path);
    const tenTimes = await writeSmsBackup(path, size * 10, seed);
    const large = inFreshProcess(path);
    if (large.records !== tenTimes) throw new Error(`${tenTimes} messages written, ${large.records} read`);
    return rows(own, tokenizer, parser, once, large);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
export default bench;

type Once = ReturnType<typeof inFreshProcess>;

function rows(own: number, tokenizer: number, parser: number, once: Once, large: Once): BenchRow[] {
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  const mib = (value: number) => `${value.toFixed(0)} MiB`;
  const against = (yardstick: string, theirs: number): BenchRow => ({
    row: "7",
    figure: `import SMS XML of 100 MB, ${once.records} messages`,
    ours: ms(own),
    yardstick,
    theirs: ms(theirs),
    ratio: `${(own / theirs).toFixed(2)} ×`,
    goal: "≤ 2 ×",
  });
  const alone = { row: "7", yardstick: "100 MB, fresh process" };
  return [
    against("htmlparser2 tokenizer, empty callbacks", tokenizer),
    against("htmlparser2 Parser, empty handler", parser),
    {
      ...alone,
      figure: `the same, 1 GB, ${large.records} messages`,
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
}
