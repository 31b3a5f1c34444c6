import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { DuckDBConnection, DuckDBDataChunk } from "@duckdb/node-api";

/** How much of the machine a database may take. */
export interface DatabaseLimits {
  readonly threads: number;
  readonly memoryMiB: number;
  /** Where it may put aside what does not fit in memory. */
  readonly spillInto: string;
}

/** A column of some rows: numbers as they lie in memory, texts, or bytes that are only to be read. */
export type ColumnPiece =
  | { readonly kind: "numbers"; readonly values: Float64Array | Uint32Array | Int32Array | BigUint64Array | Uint8Array }
  | { readonly kind: "texts"; readonly textAt: (row: number) => string | null }
  | { readonly kind: "bytes"; readonly bytesAt: (row: number) => Uint8Array | null };

interface Piece {
  readonly rows: number;
  readonly column: (at: number) => ColumnPiece;
}

type Cell = string | number | null;

/** A DuckDB in memory, as far as we need it: it reads, sorts, divides and writes tables, and decides nothing. */
export interface Database {
  run(sql: string): Promise<void>;
  /** For small answers: every value as text, number or null. */
  rows(sql: string): Promise<readonly Readonly<Record<string, Cell>>[]>;
  /** For large ones: piece by piece, numbers without a copy. A piece is good until the next one is asked for. */
  pieces(sql: string): AsyncIterable<Piece>;
  append(table: string, rows: Iterable<readonly Cell[]>): Promise<void>;
  close(): void;
}

/** Thrown where the optional package for this platform is not installed. */
export class NoDatabase extends Error {}

export async function openDatabase({ threads, memoryMiB, spillInto }: DatabaseLimits): Promise<Database> {
  const { DuckDBInstance } = await import("@duckdb/node-api").catch((error: unknown) => {
    throw new NoDatabase(String(error));
  });
  const instance = await DuckDBInstance.create(":memory:", {
    threads: `${threads}`,
    memory_limit: `${memoryMiB}MiB`,
    temp_directory: spillInto,
    // Nothing may be fetched: what is not in the package is not there.
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const connection = await instance.connect();
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async (sql) => {
      const reader = await connection.runAndReadAll(sql);
      return reader
        .getRowObjects()
        .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cellOf(value)])));
    },
    pieces: (sql) => pieces(connection, sql),
    append: (table, rows) => append(connection, table, rows),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function cellOf(value: unknown): Cell {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  return typeof value === "bigint" && value <= Number.MAX_SAFE_INTEGER ? Number(value) : String(value);
}

/** The package frees a piece only when the collector of garbage finds it; no more than so many lie about. */
const piecesLeft = 128;

async function* pieces(connection: DuckDBConnection, sql: string): AsyncGenerator<Piece> {
  const result = await connection.stream(sql);
  const collectYoung = youngCollector();
  let left = 0;
  // The next piece is made while somebody looks at this one.
  for (let next = result.fetchChunk(); ; ) {
    const chunk = await next;
    if (chunk === null || chunk.rowCount === 0) return;
    next = result.fetchChunk();
    // Told where it is waited for; nobody waits when the reader has had enough.
    next.catch(() => undefined);
    const given = new Set<ArrayBufferLike>();
    const column = (at: number): ColumnPiece => {
      const one = columnOf(chunk, at);
      if (one.kind === "numbers" && one.values.byteLength === one.values.buffer.byteLength)
        given.add(one.values.buffer);
      return one;
    };
    yield { rows: chunk.rowCount, column };
    // The copies of numbers are given back here: for so many megabytes the collector would go through the whole heap again and again.
    for (const memory of given) giveBack(memory);
    left += 1;
    if (left % piecesLeft === 0) collectYoung();
  }
}

/** Has young garbage collected, which takes a millisecond. */
function youngCollector(): () => void {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  return () => {
    if (typeof collect === "function") collect({ type: "minor" });
  };
}

function giveBack(memory: ArrayBufferLike): void {
  if ("transfer" in memory && typeof memory.transfer === "function") memory.transfer(0);
}

function columnOf(chunk: DuckDBDataChunk, at: number): ColumnPiece {
  const vector = chunk.getColumnVector(at);
  // The package hides the array that its vectors stand on; asking value by value takes longer than everything we do with them.
  const items: unknown = Reflect.get(vector, "items");
  if (
    items instanceof Float64Array ||
    items instanceof Uint32Array ||
    items instanceof Int32Array ||
    items instanceof BigUint64Array ||
    items instanceof Uint8Array
  )
    return { kind: "numbers", values: items };
  if ("getItemBytes" in vector && typeof vector.getItemBytes === "function") {
    const bytesAt: (row: number) => Uint8Array | null = vector.getItemBytes.bind(vector);
    return { kind: "bytes", bytesAt };
  }
  return {
    kind: "texts",
    textAt: (row) => {
      const value: unknown = vector.getItem(row);
      return value === null ? null : String(value);
    },
  };
}

async function append(connection: DuckDBConnection, table: string, rows: Iterable<readonly Cell[]>): Promise<void> {
  const appender = await connection.createAppender(table);
  for (const row of rows) {
    for (const cell of row) {
      if (cell === null) appender.appendNull();
      else if (typeof cell === "number") appender.appendDouble(cell);
      else appender.appendVarchar(cell);
    }
    appender.endRow();
  }
  appender.closeSync();
}

/** The name of one file as SQL writes it where patterns of names are taken: a bracket in it is only a bracket. */
export const oneFile = (path: string): string => quoted(plainly(path));

/** Files of a folder whose names fit a pattern. */
export const filesLike = (folder: string, pattern: string): string => quoted(`${plainly(folder)}/${pattern}`);

const plainly = (path: string): string => path.replace(/[[*?]/g, "[$&]");

/** A text as SQL writes it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
