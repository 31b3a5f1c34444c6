import type { platformZhCN } from "./platform-zh.ts";

export const platformEn: typeof platformZhCN = {
  progress: (phase, done, of) =>
    ({ dividing: `Grouping by debtor ${done}/${of}`, auditing: `Auditing ${done}/${of}`, writing: "Writing results" })[
      phase
    ],
  totals: (rows, audited, findings) => `${rows} rows, ${audited} audited, ${findings} findings.`,
  setAside: (why, count) => `${count} rows not audited: ${why}`,
  problems: {
    "no-debtor": "no debtor",
    "no-target": "no number or address",
    "no-start": "no time",
    "unreadable-start": "the time cannot be read",
    "not-made": "planned, not made",
    "unreadable-agreement": "the agreed hours or number cannot be read",
    "unreadable-line": "the line is no row of the table",
  },
  unknownCode: (column) => `${column} has values that the map does not name`,
  written: (folder) =>
    `Results in ${folder}: report.html, report.pdf, findings.csv, findings.parquet (findings.xlsx too, up to 100,000), problems.csv, sample.csv, audit.json`,
  badThreads: "--threads takes a whole number from 1",
  badMap: (path, why) => `${path} cannot be used: ${why}`,
  noColumn: (what) => `The file has no such column as the map names: ${what}`,
  noTable: (what) => `Cannot read this kind of file: ${what} (Parquet, CSV and NDJSON can be read)`,
  noAudit: (path) => `${path} is no audit.json as ringfence platform audit writes it`,
  noAgency: (name, all) => `The audit has no "${name}". It has: ${all}`,
  noComplaints: (path, columns) => `${path} lacks these columns: ${columns}`,
  unreadableComplaints: (count) => `${count} rows of the register have dates that cannot be read and are not counted.`,
  reviewed: (lines, flagged) =>
    flagged === 0
      ? `${lines} lines, nothing found that must not be said.`
      : `${lines} lines, ${flagged} should not be said like this.`,
  openCall: "depends on the kind of lender and the product",
  sayInstead: (text) => `Instead: ${text}`,
  noDatabase: "The database part (@duckdb/node-api) is not installed on this machine. Run npm install again.",
  lacking: (columns) => `Still lacking: ${columns}. Name a column in columns, or give one value in constants.`,
  open: (column, values) => `Nobody knows yet what these values of ${column} are: ${values}. Put them into codes.`,
  noKey: "A key is needed: --key-file, or the environment variable GATE_AGENCY_KEY.",
  noGate: (url, why) => `The gate ${url} did not answer: ${why}`,
  badList: (code, what) =>
    code === "no-column"
      ? `The list has no such column: ${what}. Name others with --map.`
      : `The map cannot be used: ${what}`,
  screenColumns: ["mark", "not before", "why", "missing"],
  marks: {
    now: "now",
    "not-before": "later",
    never: "no",
    unclear: "unclear",
    unreadable: "row not readable",
  },
  betweenRules: "; ",
  titleIn: ({ en }) => en,
  screened: (totals, out) =>
    `Allowed now ${totals.now ?? 0}, later ${totals["not-before"] ?? 0}, not ${totals.never ?? 0}, unclear ${totals.unclear ?? 0}, not readable ${totals.unreadable ?? 0}. Written to ${out}. Allowed is no proof of lawfulness.`,
};
