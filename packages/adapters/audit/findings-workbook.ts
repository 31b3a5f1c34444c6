import { tmpdir } from "node:os";
import { oneFile, openDatabase } from "../duckdb.ts";
import { writeSheets } from "../spreadsheet.ts";

/** A workbook is built in memory; more rows than this are left to Parquet and CSV. */
const mostRows = 100_000;

/** The findings as a workbook for people who work in spreadsheets. Undefined where there are too many for one. */
export async function findingsWorkbook(findings: string): Promise<Uint8Array | undefined> {
  const database = await openDatabase({ threads: 1, memoryMiB: 256, spillInto: tmpdir() });
  try {
    const source = `read_parquet(${oneFile(findings)})`;
    const [size] = await database.rows(`SELECT count(*) AS n FROM ${source}`);
    if (Number(size?.n) > mostRows) return undefined;
    const names = (await database.rows(`DESCRIBE SELECT * FROM ${source}`)).map((one) => String(one.column_name));
    const rows = await database.rows(`SELECT * REPLACE (day::VARCHAR AS day, week::VARCHAR AS week) FROM ${source}`);
    return await writeSheets([
      { name: "findings", rows: [names, ...rows.map((row) => names.map((name) => row[name] ?? ""))] },
    ]);
  } finally {
    database.close();
  }
}
