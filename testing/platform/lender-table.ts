import { type Database, quoted } from "@ringfence/adapters/duckdb.ts";
import { type ColumnMap, readColumnMap } from "@ringfence/platform/records/column-map.ts";

/**
 * Contact records as a lender would have them: forty contacts a debtor over ninety days, 93 of 100 to the debtor, thirty agencies of
 * twenty collectors, two of five calls answered, one contact in two hundred at any hour of the day. Always the same for the same size.
 */
export async function writeLenderTable(database: Database, path: string, rows: number): Promise<void> {
  await database.run(`COPY (SELECT 'D' || lpad(d::VARCHAR, 9, '0') AS debtor,
      CASE WHEN k < 93 THEN 'N' || lpad(d::VARCHAR, 9, '0') ELSE 'T' || lpad(d::VARCHAR, 9, '0') || (k % 2) END AS target,
      CASE WHEN k < 93 THEN 'debtor' WHEN k < 98 THEN 'emergency' ELSE 'other' END AS kind,
      'call' AS channel, CASE WHEN h1 % 3 = 0 THEN 'notice' ELSE 'interactive' END AS call_kind,
      TIMESTAMP '2026-03-01 00:00:00' + to_seconds(((i * 90) // ${rows}) * 86400 + CASE WHEN h2 % 200 = 0 THEN h2 % 86400 ELSE 28800 + h2 % 45000 END) AS start,
      h3 % 5 < 2 AS connected, 'A' || (d % 30) AS agency, 'C' || (d % 30) || '-' || (h1 % 20) AS collector,
      '0571' || (80000000 + d % 1000 * 7 + h1 % 4) AS caller
    FROM (SELECT i, (hash(i * 7) % (${rows} // 40))::BIGINT AS d, (hash(i * 3) % 100)::INTEGER AS k, (hash(i * 11) % 1000000)::BIGINT AS h1,
      (hash(i * 13) % 100000000)::BIGINT AS h2, (hash(i * 17) % 1000000)::BIGINT AS h3 FROM range(${rows}) t(i)))
    TO ${quoted(path)} (FORMAT parquet, COMPRESSION zstd)`);
}

export function lenderTableMap(more: Partial<ColumnMap["columns"]> = {}): ColumnMap {
  const map = readColumnMap({
    ringfence: "columns",
    v: 1,
    columns: {
      debtor: "debtor",
      target: "target",
      targetKind: "kind",
      channel: "channel",
      callKind: "call_kind",
      start: "start",
      connected: "connected",
      agency: "agency",
      collector: "collector",
      caller: "caller",
      ...more,
    },
    codes: {
      targetKind: { debtor: "debtor", emergency: "emergency-contact", other: "other-person" },
      channel: { call: "call" },
      callKind: { notice: "notice", interactive: "interactive" },
    },
    constants: { lenderKind: "bank", product: "consumer-loan" },
    memberOf: ["cba"],
  });
  if (!map.ok) throw new Error(map.detail);
  return map.value;
}
