import { appendFileSync } from "node:fs";
import type { ColumnMap } from "@ringfence/platform/records/column-map.ts";
import { rowId } from "@ringfence/platform/records/contact-record.ts";
import { numbering } from "@ringfence/platform/records/numbering.ts";
import type { ColumnPiece, Database } from "../duckdb.ts";
import { shardWriter } from "./shard-files.ts";
import { type StageColumn, stageSql } from "./stage-sql.ts";
import type { TableFile } from "./table-file.ts";
import { pathsIn, type Side } from "./work-folder.ts";

interface Divided {
  readonly records: number;
  readonly sides: readonly Side[];
}

/** Reads every file once, from its first row to its last, and divides its records by debtor. Rows that are no record are listed. */
export async function divideFiles(
  database: Database,
  folder: string,
  files: readonly TableFile[],
  map: ColumnMap,
  shardBits: number,
  progress: (rows: number) => void,
): Promise<Divided> {
  const writer = shardWriter(folder, shardBits);
  const problems = lines(pathsIn(folder).problems);
  const sides = sideNames();
  let read = 0;
  // Rows may come in any order, and enough of them lie ready that reader and database do not wait for each other.
  await database.run("SET preserve_insertion_order = false; SET streaming_buffer_size = '16MB'");
  for (const [position, file] of files.entries()) {
    const stage = stageSql(file, position, map);
    for await (const piece of database.pieces(stage.sql)) {
      const columnOf = (name: StageColumn) => {
        const at = stage.columns.indexOf(name);
        return at < 0 ? undefined : piece.column(at);
      };
      const columns = columnsOf(piece.rows, columnOf);
      const noRecords = writer.add({ ...columns, side: sides.placesOf(columns.side, columnOf) });
      for (let at = 0; noRecords > 0 && at < piece.rows; at += 1) {
        const problem = columns.problem[at] as number;
        if (problem === 0) continue;
        problems.add([columns.row[at], stage.problems[problem - 1], textsIn(columnOf, "value")(at)]);
      }
      read += piece.rows;
      progress(read);
    }
    // Lines that are no row of the table: a cell too many, a quotation mark that is never closed.
    if (file.format === "csv") await rejects(database, position, problems.add);
  }
  problems.end();
  return { records: writer.end(), sides: sides.all };
}

type ColumnOf = (name: StageColumn) => ColumnPiece | undefined;

function columnsOf(rows: number, columnOf: ColumnOf) {
  const numbers = <T>(name: StageColumn, type: abstract new (...args: never[]) => T): T => {
    const column = columnOf(name);
    if (column?.kind === "numbers" && column.values instanceof type) return column.values;
    throw new TypeError(`no numbers in ${name}`);
  };
  const digests = numbers("h", BigUint64Array);
  const words = columnOf("words");
  return {
    rows,
    debtor: new Uint32Array(digests.buffer, digests.byteOffset, digests.length * 2),
    start: numbers("start", Float64Array),
    row: numbers("row", Float64Array),
    target: numbers("target", Float64Array),
    caller: numbers("caller", Float64Array),
    side: numbers("side", Float64Array),
    flags: numbers("flags", Uint32Array),
    problem: numbers("problem", Uint8Array),
    agreed: columnOf("agreed") === undefined ? undefined : numbers("agreed", Uint32Array),
    wordsAt: words?.kind === "bytes" ? words.bytesAt : undefined,
  };
}

/** Null where the cell is empty. */
function textsIn(columnOf: ColumnOf, name: StageColumn): (at: number) => string | null {
  const column = columnOf(name);
  if (column?.kind === "texts") return column.textAt;
  throw new TypeError(`no texts in ${name}`);
}

/** Every agency and collector that rows name. `placesOf` gives their places in the list, for digests of the cells that name them. */
function sideNames() {
  const digestsKnown = numbering();
  const placeOfDigest: number[] = [];
  const known = new Map<string, number>();
  const all: Side[] = [];
  let found = new Float64Array(0);
  const placeOf = (side: Side): number => {
    const name = JSON.stringify(side);
    const place = known.get(name) ?? all.length;
    if (place === all.length) {
      known.set(name, place);
      all.push(side);
    }
    return place;
  };
  return {
    all,
    placesOf(digests: Float64Array, columnOf: ColumnOf): Float64Array {
      if (found.length < digests.length) found = new Float64Array(digests.length);
      // Nobody's name is an empty one, and findings leave it out.
      const textAt = (name: "agency" | "collector", at: number) => textsIn(columnOf, name)(at) ?? "";
      for (let at = 0; at < digests.length; at += 1) {
        const digest = digests[at] as number;
        const number = digestsKnown.of(digest | 0, (digest / 2 ** 32) | 0);
        if (number === placeOfDigest.length)
          placeOfDigest.push(placeOf([textAt("agency", at), textAt("collector", at)]));
        found[at] = placeOfDigest[number] as number;
      }
      return found;
    },
  };
}

async function rejects(database: Database, position: number, add: (line: readonly unknown[]) => void): Promise<void> {
  for await (const piece of database.pieces("SELECT DISTINCT line::DOUBLE FROM reject_errors")) {
    const line = piece.column(0);
    if (line.kind === "numbers")
      for (let at = 0; at < piece.rows; at += 1)
        add([Number(line.values[at]) + rowId(position, 0), "unreadable-line", null]);
  }
  await database.run("DROP TABLE reject_errors; DROP TABLE reject_scans");
}

const charactersHeld = 65_536;

/** Lines of JSON, written some at a time. */
function lines(path: string) {
  let held = "";
  const end = () => {
    appendFileSync(path, held);
    held = "";
  };
  return {
    end,
    add(line: readonly unknown[]) {
      held += `${JSON.stringify(line)}\n`;
      if (held.length > charactersHeld) end();
    },
  };
}
