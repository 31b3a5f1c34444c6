import { fail, type Outcome, ok } from "@ringfence/kernel";
import type { Encoding } from "../../reading/ports.ts";

/** What is needed to find pages: SQLite database file format, §1.3 (sqlite.org/fileformat2.html). */
export interface SqliteFile {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly pageSize: number;
  /** Bytes of a page that hold content. */
  readonly usable: number;
  readonly pages: number;
  readonly encoding: Encoding;
  /** Newer rows may lie in a `-wal` file beside this one. */
  readonly writeAhead: boolean;
}

export type SqliteRefusal = "not-a-database" | "unknown-layout";

const magic = "SQLite format 3\0";

export function startsLikeSqlite(head: Uint8Array): boolean {
  return [...magic].every((letter, at) => head[at] === letter.charCodeAt(0));
}

const encodings: readonly (Encoding | undefined)[] = ["utf-8", "utf-8", "utf-16le", "utf-16be"];

/** Errors: `not-a-database` (another or an encrypted file), `unknown-layout` (a header no SQLite writes). */
export function openSqliteFile(bytes: Uint8Array): Outcome<SqliteFile, SqliteRefusal> {
  if (bytes.length < 512 || !startsLikeSqlite(bytes)) return fail("not-a-database");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const written = view.getUint16(16);
  const pageSize = written === 1 ? 65_536 : written;
  const reserved = view.getUint8(20);
  const encoding = encodings[view.getUint32(56)];
  const isPower = pageSize >= 512 && (pageSize & (pageSize - 1)) === 0;
  if (!isPower || pageSize - reserved < 480 || encoding === undefined) return fail("unknown-layout");
  return ok({
    bytes,
    view,
    pageSize,
    usable: pageSize - reserved,
    pages: Math.floor(bytes.length / pageSize),
    encoding,
    writeAhead: view.getUint8(18) === 2,
  });
}
