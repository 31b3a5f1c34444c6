import { tmpdir } from "node:os";
import { parseCivilDate } from "@ringfence/kernel";
import type { Complaint } from "@ringfence/platform/scorecard/complaint-times.ts";
import { openDatabase } from "../duckdb.ts";
import { tableFile } from "./table-file.ts";

/** What registers call their columns. */
const headings = {
  agency: ["agency", "催收机构", "受托机构", "委外公司", "被投诉机构"],
  received: ["received", "收到日期", "受理日期", "投诉日期"],
  answered: ["answered", "答复日期", "办结日期", "处理完成日期"],
} as const;

export interface Register {
  readonly complaints: readonly Complaint[];
  /** Rows whose dates could not be read. */
  readonly unreadable: number;
  /** Columns that the register does not have. */
  readonly lacking: readonly string[];
}

/** Reads a lender's register of complaints: agency, day received, day answered. Nothing else of it is looked at. */
export async function readComplaints(path: string): Promise<Register> {
  const database = await openDatabase({ threads: 1, memoryMiB: 128, spillInto: tmpdir() });
  try {
    const { source, columns } = await tableFile(database, path, tmpdir());
    const columnFor = (name: keyof typeof headings) =>
      columns.find((one) => (headings[name] as readonly string[]).includes(one.name.trim()));
    const [agency, received, answered] = [columnFor("agency"), columnFor("received"), columnFor("answered")];
    const lacking = Object.entries({ agency, received, answered }).flatMap(([name, column]) =>
      column === undefined ? [name] : [],
    );
    if (agency === undefined || received === undefined || answered === undefined)
      return { complaints: [], unreadable: 0, lacking };
    const text = (value: string) => `coalesce(trim(CAST(${value} AS VARCHAR)), '')`;
    const rows = await database.rows(
      `SELECT ${text(agency.value)} AS agency, ${text(received.value)} AS received, ${text(answered.value)} AS answered FROM ${source}`,
    );
    const complaints = rows.flatMap((row): Complaint[] => {
      const day = parseCivilDate(String(row.received).slice(0, 10));
      const end = row.answered === "" ? undefined : parseCivilDate(String(row.answered).slice(0, 10));
      if (!day.ok || end?.ok === false) return [];
      return [
        { agency: String(row.agency), received: day.value, ...(end === undefined ? {} : { answered: end.value }) },
      ];
    });
    return { complaints, unreadable: rows.length - complaints.length, lacking };
  } finally {
    database.close();
  }
}
