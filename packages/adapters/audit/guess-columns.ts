import { tmpdir } from "node:os";
import { type ColumnName, codedColumns } from "@ringfence/platform/records/column-map.ts";
import { type GuessedMap, guessMap } from "@ringfence/platform/records/guess-map.ts";
import { openDatabase } from "../duckdb.ts";
import { tableFile } from "./table-file.ts";

/** A coded column has few values; a column with more was guessed wrongly, and none of them is a code. */
const mostCodes = 60;
const rowsLookedAt = 200_000;

/** Looks at a table's header and at the values of its coded columns. */
export async function guessColumns(path: string): Promise<GuessedMap> {
  const database = await openDatabase({ threads: 1, memoryMiB: 256, spillInto: tmpdir() });
  try {
    const { source, columns } = await tableFile(database, path, tmpdir());
    const headers = columns.map(({ name }) => name);
    const { map } = guessMap(headers, () => []);
    const values = new Map<string, readonly string[]>();
    for (const name of codedColumns) {
      const header = map.columns[name as ColumnName];
      const column = columns.find((one) => one.name === header);
      if (header === undefined || column === undefined) continue;
      const found = await database.rows(
        `SELECT DISTINCT trim(CAST(${column.value} AS VARCHAR)) AS v FROM (SELECT * FROM ${source} LIMIT ${rowsLookedAt}) WHERE v <> '' ORDER BY v LIMIT ${mostCodes}`,
      );
      values.set(
        header,
        found.map(({ v }) => String(v)),
      );
    }
    return guessMap(headers, (header) => values.get(header) ?? []);
  } finally {
    database.close();
  }
}
