import { textDecoder } from "@ringfence/adapters/text-decoder.ts";
import Database from "better-sqlite3-multiple-ciphers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openSqliteDatabase, type SqlRow } from "./sqlite-database.ts";
import { tableColumns } from "./table-columns.ts";

const decoderFor = (encoding: Parameters<typeof textDecoder>[0]) => (bytes: Uint8Array) => {
  const stream = textDecoder(encoding);
  return stream.push(bytes) + stream.end();
};

function written(pragma: string, statements: readonly string[], rows: readonly unknown[][] = []): Uint8Array {
  const database = new Database(":memory:");
  database.exec(pragma);
  for (const one of statements) database.exec(one);
  const insert = rows.length === 0 ? undefined : database.prepare("insert into t values (?, ?, ?)");
  database.transaction(() => {
    for (const row of rows) insert?.run(...row);
  })();
  const bytes = new Uint8Array(database.serialize());
  database.close();
  return bytes;
}

function readAll(bytes: Uint8Array, table = "t") {
  const opened = openSqliteDatabase(bytes, decoderFor);
  if (!opened.ok) throw new Error(opened.code);
  const { columns, rows } = opened.value;
  return [...rows(table)].map((row) =>
    "damaged" in row ? row : columns(table).map((name) => (row as SqlRow).get(name)),
  );
}

const schema = ["create table t (id integer primary key, b text, c)"];

describe("SQLite files written by SQLite", () => {
  it.each(["utf8", "utf16le", "utf16be"])("text in %s, numbers of every size, blobs and nulls", (encoding) => {
    const rows = [
      [1, "你好，妈妈 😀", null],
      [2, "", 127],
      [3, null, -32_769],
      [4, "x", 8_388_607],
      [5, "y", -2_147_483_649],
      [6, "z", 2 ** 40],
      [7, "w", 9_007_199_254_740_993n],
      [8, "v", 0.25],
      [9, "u", Buffer.from([0, 255, 1])],
    ];
    const read = readAll(written(`pragma encoding='${encoding}'`, schema, rows));
    expect(read.map((row) => (row as unknown[]).slice(0, 2))).toEqual(rows.map((row) => row.slice(0, 2)));
    const third = read.map((row) => (row as unknown[])[2]);
    expect(third.slice(0, 8)).toEqual(rows.slice(0, 8).map((row) => row[2]));
    expect([...(third[8] as Uint8Array)]).toEqual([0, 255, 1]);
  });

  it.each([512, 1024, 4096, 65_536])(
    "pages of %i bytes, rows that overflow, rows deleted, columns added later",
    (size) => {
      const long = "长".repeat(40_000);
      const rows = Array.from({ length: 500 }, (_, at) => [at + 1, at % 50 === 0 ? long : `row ${at}`, at]);
      const bytes = written(`pragma page_size=${size}`, schema, rows);
      expect(readAll(bytes).map((row) => (row as unknown[])[1])).toEqual(rows.map((row) => row[1]));
      const database = new Database(Buffer.from(bytes));
      database.exec("delete from t where id % 2 = 0; alter table t add column d text");
      const after = readAll(new Uint8Array(database.serialize()));
      expect(after.length).toBe(250);
      expect((after[0] as unknown[])[3]).toBe(null);
    },
  );

  it("any rows come back as they were written", () => {
    const value = fc.oneof(fc.constant(null), fc.maxSafeInteger(), fc.double({ noNaN: true }), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: "grapheme" }), value), { maxLength: 60 }), (pairs) => {
        const rows = pairs.map(([text, other], at) => [at + 1, text.replaceAll("\0", ""), other]);
        const read = readAll(written("pragma page_size=512", schema, rows));
        const unsigned = (list: readonly unknown[]) =>
          list.map((row) => (row as unknown[]).map((one) => (Object.is(one, -0) ? 0 : one)));
        expect(unsigned(read)).toEqual(unsigned(rows));
      }),
      { numRuns: 150 },
    );
  });
});

describe("what is no table of rows, and damage", () => {
  it("refuses other files", () => {
    expect(openSqliteDatabase(new Uint8Array(4096), decoderFor)).toMatchObject({ code: "not-a-database" });
    const odd = written("", schema, [[1, "a", 1]]);
    odd[16] = 3;
    expect(openSqliteDatabase(odd, decoderFor)).toMatchObject({ code: "unknown-layout" });
  });

  it("keeps the good pages when others are damaged, and ends on a tree that bites its tail", () => {
    const rows = Array.from({ length: 4000 }, (_, at) => [at + 1, `row ${at}`, at]);
    const bytes = written("pragma page_size=512", schema, rows);
    bytes.fill(0xff, 512 * 40, 512 * 41);
    const read = readAll(bytes);
    const good = read.filter((row) => Array.isArray(row)).length;
    expect(good).toBeGreaterThan(3900);
    expect(good).toBeLessThan(4000);
    expect(read.some((row) => "damaged" in row)).toBe(true);
    const view = new DataView(bytes.buffer);
    for (let page = 2; page < 12; page++) view.setUint32(512 * (page - 1) + 8, 2);
    expect(readAll(bytes).length).toBeLessThan(10_000);
  });

  it("never throws, and never gives more than the file can hold, whatever bytes are changed", () => {
    const rows = Array.from({ length: 300 }, (_, at) => [at + 1, `row ${at}`.repeat(at % 40), at]);
    const bytes = written("pragma page_size=512", schema, rows);
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 40 }), (changes) => {
        const copy = bytes.slice();
        for (const [at, byte] of changes) copy[at] = byte;
        const opened = openSqliteDatabase(copy, decoderFor);
        if (!opened.ok) return;
        let count = 0;
        for (const table of opened.value.tables) for (const _ of opened.value.rows(table)) count++;
        expect(count).toBeLessThan(copy.length);
      }),
      { numRuns: 400 },
    );
  });
});

describe("columns of CREATE TABLE", () => {
  it("in every way of writing them", () => {
    const sql = `CREATE TABLE "message" (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, "text" TEXT, [odd, name] BLOB DEFAULT (1, 2),
      \`back\` INTEGER, /* note */ plain, price DECIMAL(10,2) CHECK(price > 0), UNIQUE (plain, back), FOREIGN KEY (plain) REFERENCES x(y))`;
    expect(tableColumns(sql)?.map(({ name }) => name)).toEqual([
      "ROWID",
      "text",
      "odd, name",
      "back",
      "plain",
      "price",
    ]);
    expect(tableColumns(sql)?.[0]?.isRowid).toBe(true);
    expect(tableColumns("CREATE TABLE a (b PRIMARY KEY) WITHOUT ROWID")).toBeUndefined();
    expect(tableColumns("CREATE VIRTUAL TABLE a USING fts5(b)")).toBeUndefined();
  });
});
