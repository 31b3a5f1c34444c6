import { createReadStream, createWriteStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { type Database, oneFile, quoted } from "../duckdb.ts";

/** A file of contact records as the database reads it: `source` has the file's columns and `#row`, counted from 1. */
export interface TableFile {
  readonly name: string;
  readonly bytes: number;
  readonly changed: number;
  readonly format: "parquet" | "csv" | "ndjson";
  readonly source: string;
  readonly columns: readonly TableColumn[];
  /** How many rows it has, for Parquet; about how many for text. */
  readonly rows: number;
}

export interface TableColumn {
  readonly name: string;
  readonly type: string;
  /** How SQL takes the value out of a row. */
  readonly value: string;
}

const formats = {
  ".parquet": "parquet",
  ".csv": "csv",
  ".txt": "csv",
  ".tsv": "csv",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
} as const;
const formatOf = (path: string) => Object.entries(formats).find(([ending]) => path.toLowerCase().endsWith(ending))?.[1];

/** A file of a kind we do not read. */
export class NotATable extends Error {}

/** Rough length of a row of text, for estimating how many there are. */
const bytesARow = 120;

/** The files named, and those of folders named, in order of their names. */
export async function filesOf(paths: readonly string[]): Promise<readonly string[]> {
  const all: string[] = [];
  for (const path of paths) {
    if (!(await stat(path)).isDirectory()) all.push(path);
    else
      for (const name of (await readdir(path, { recursive: true })).sort())
        if (formatOf(name) !== undefined) all.push(join(path, name));
  }
  return all;
}

/** Looks at a file without reading it through. Text in a Chinese encoding is put into `spare` as UTF-8 first. */
export async function tableFile(database: Database, path: string, spare: string): Promise<TableFile> {
  const format = formatOf(path);
  if (format === undefined) throw new NotATable(path);
  const { size: bytes, mtimeMs: changed } = await stat(path);
  const about = { name: basename(path), bytes, changed, format };
  if (format === "parquet") {
    const source = `(SELECT * EXCLUDE (file_row_number), file_row_number + 1 AS "#row" FROM read_parquet(${oneFile(path)}, file_row_number = true))`;
    const [count] = await database.rows(`SELECT num_rows AS n FROM parquet_file_metadata(${oneFile(path)})`);
    return { ...about, source, rows: Number(count?.n), columns: await columnsOf(database, source) };
  }
  const readable = (await isUtf8(path)) ? path : await asUtf8(path, join(spare, `${basename(path)}.utf8`));
  const rows = Math.ceil(bytes / bytesARow);
  if (format === "csv") {
    const source = `(SELECT *, row_number() OVER () AS "#row" FROM read_csv(${oneFile(readable)}, all_varchar = true, header = true, store_rejects = true))`;
    return { ...about, source, rows, columns: await columnsOf(database, source) };
  }
  const source = `(SELECT CASE WHEN json_valid(line) THEN line END AS line, row_number() OVER () AS "#row" FROM read_csv(${oneFile(readable)}, columns = {'line': 'VARCHAR'}, delim = '\u0001', quote = '', escape = '', header = false, auto_detect = false))`;
  return { ...about, source, rows, columns: await keysOf(database, source) };
}

async function columnsOf(database: Database, source: string): Promise<TableColumn[]> {
  const described = await database.rows(`DESCRIBE SELECT * EXCLUDE ("#row") FROM ${source}`);
  return described.map(({ column_name, column_type }) => ({
    name: String(column_name),
    type: String(column_type),
    value: `"${String(column_name).replaceAll('"', '""')}"`,
  }));
}

/** The keys of the first objects of a file of one object a line. */
async function keysOf(database: Database, source: string): Promise<TableColumn[]> {
  const keys = await database.rows(
    `SELECT DISTINCT unnest(json_keys(line)) AS name FROM (SELECT line FROM ${source} WHERE line IS NOT NULL LIMIT 1000) ORDER BY name`,
  );
  return keys.map(({ name }) => ({
    name: String(name),
    type: "VARCHAR",
    value: `(line ->> ${quoted(`$."${String(name)}"`)})`,
  }));
}

const firstBytes = 1_048_576;

async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const bytes of createReadStream(path, { end: firstBytes })) decoder.decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

async function asUtf8(path: string, into: string): Promise<string> {
  await pipeline(
    createReadStream(path),
    async function* (source) {
      const decoder = new TextDecoder("gb18030");
      for await (const bytes of source) yield decoder.decode(bytes, { stream: true });
      yield decoder.decode();
    },
    createWriteStream(into),
  );
  return into;
}
