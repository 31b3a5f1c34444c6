import { gatewayPrefix } from "@ringfence/law/rules/contact/number-rotation.ts";
import {
  type CodedColumn,
  type ColumnMap,
  type ColumnName,
  codedColumns,
  neededColumns,
} from "@ringfence/platform/records/column-map.ts";
import { rowId } from "@ringfence/platform/records/contact-record.ts";
import { agreedLayout, bitsOf } from "@ringfence/platform/records/packed.ts";
import { quoted } from "../duckdb.ts";
import type { TableColumn, TableFile } from "./table-file.ts";

/** Marks that a table need not have a cell for: an empty one says no. */
const marks: ReadonlySet<string> = new Set(["refused", "complained", "askedIdentity", "askedTerms", "offeredToPay"]);
const needed: ReadonlySet<string> = new Set([...neededColumns, "direction"]);

/** As tables write times, at +08:00; the day alone where no clock is given. */
const clockFormats = [
  "%Y-%m-%d %H:%M:%S",
  "%Y-%m-%d %H:%M:%S.%g",
  "%Y-%m-%d %H:%M",
  "%Y/%m/%d %H:%M:%S",
  "%Y/%m/%d %H:%M",
  "%Y%m%d%H%M%S",
  "%Y年%m月%d日 %H:%M:%S",
  "%Y年%m月%d日 %H:%M",
];
const dayFormats = ["%Y-%m-%d", "%Y/%m/%d", "%Y%m%d", "%Y年%m月%d日"];
const zoneMs = 28_800_000;
/** Records outside these years are misread numbers. */
const earliestMs = Date.UTC(1990, 0, 1);
const latestMs = Date.UTC(2100, 0, 1);

const list = (texts: readonly string[]) => `[${texts.map(quoted).join(", ")}]`;

/** Text of a cell. Typed tables come out of a system as they are; only in text files do cells need trimming. */
const textOf = ({ value, type }: TableColumn, format: TableFile["format"]) => {
  const text = type === "VARCHAR" ? value : `CAST(${value} AS VARCHAR)`;
  return format === "parquet" ? text : `trim(${text})`;
};

const isTime = ({ type }: TableColumn) => type === "DATE" || type.startsWith("TIMESTAMP");

/** Epoch milliseconds, and whether the clock is known. NULL where it cannot be read. */
function timeOf(column: TableColumn, text: string): { readonly ms: string; readonly clock: string } {
  const { type, value } = column;
  if (type.startsWith("TIMESTAMP WITH TIME ZONE")) return { ms: `epoch_ms(${value})`, clock: "true" };
  if (type.startsWith("TIMESTAMP")) return { ms: `epoch_ms(${value}) - ${zoneMs}`, clock: "true" };
  if (type === "DATE") return { ms: `epoch_ms(${value}::TIMESTAMP) - ${zoneMs}`, clock: "false" };
  const zoned = `regexp_matches(${text}, '(Z|[+-]\\d\\d:?\\d\\d)$') AND ${text} LIKE '%:%'`;
  const plain = `replace(${text}, 'T', ' ')`;
  return {
    ms: `CASE WHEN regexp_full_match(${text}, '\\d{13}') THEN ${text}::BIGINT WHEN regexp_full_match(${text}, '\\d{10}') THEN ${text}::BIGINT * 1000
      WHEN ${zoned} THEN epoch_ms(try_cast(${text} AS TIMESTAMPTZ))
      ELSE epoch_ms(coalesce(try_strptime(${plain}, ${list(clockFormats)}), try_strptime(${text}, ${list(dayFormats)}))) - ${zoneMs} END`,
    clock: `NOT (length(${text}) <= 11 AND NOT regexp_full_match(${text}, '\\d{10}'))`,
  };
}

/** Bits of a code; NULL where the cell says nothing we know. */
function codeOf(name: CodedColumn, map: ColumnMap, text: string, isBoolean: boolean): string {
  const own = Object.entries(map.codes[name] ?? {});
  const words = new Map<string, number>(own.map(([word, code]) => [word, bitsOf(name, code)]));
  const ours =
    name === "connected" || name === "effective" || marks.has(name)
      ? { yes: "yes", true: "yes", no: "no", false: "no" }
      : {};
  for (const [word, code] of Object.entries(ours)) if (!words.has(word)) words.set(word, bitsOf(name, code));
  const empty = words.get("") ?? (needed.has(name) ? undefined : 0);
  if (isBoolean) {
    const [yes, no, none] = [words.get("true"), words.get("false"), empty].map((bits) => bits ?? "NULL");
    return `CASE WHEN ${text} THEN ${yes} WHEN NOT ${text} THEN ${no} ELSE ${none} END`;
  }
  const cases = [...words].filter(([word]) => word !== "").map(([word, bits]) => `WHEN ${quoted(word)} THEN ${bits}`);
  const none = empty === undefined ? "NULL" : `CASE WHEN coalesce(${text}, '') = '' THEN ${empty} END`;
  return cases.length === 0 ? none : `CASE ${text} ${cases.join(" ")} ELSE ${none} END`;
}

/** Minute of the day of "8:00" or "22:00:00". */
const minuteOf = (text: string) =>
  `CASE WHEN regexp_full_match(${text}, '([01]?\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?|24:00(:00)?') THEN split_part(${text}, ':', 1)::INTEGER * 60 + split_part(${text}, ':', 2)::INTEGER END`;

/** The map names a column the file has not. */
export class NoSuchColumn extends Error {}

/** Columns of `stageSql`, in their order; the last two are left out where the table says nothing of the kind. */
const stageColumns = [
  "h",
  "start",
  "row",
  "target",
  "caller",
  "side",
  "flags",
  "problem",
  "value",
  "agency",
  "collector",
  "agreed",
  "words",
] as const;
export type StageColumn = (typeof stageColumns)[number];

interface Stage {
  readonly sql: string;
  readonly columns: readonly StageColumn[];
  /** What the numbers from 1 up in `problem` stand for. */
  readonly problems: readonly string[];
}

/**
 * The rows of a file as the columns that are audited (`RecordColumns`). A row that is no record says why (`problem`, 0 = it is one).
 * Needs no name and keeps no number as it is written.
 */
export function stageSql(file: TableFile, position: number, map: ColumnMap): Stage {
  const inFile = new Map(file.columns.map((one) => [one.name, one]));
  const columnFor = (name: ColumnName): TableColumn | undefined => {
    const wanted = map.columns[name];
    if (wanted === undefined) return undefined;
    const column = inFile.get(wanted);
    if (column === undefined) throw new NoSuchColumn(`${file.name}: ${wanted}`);
    return column;
  };
  const texts = new Map<string, string>();
  const textFor = (name: ColumnName): string => {
    const column = columnFor(name);
    if (column === undefined) return "NULL";
    texts.set(
      name,
      name === "start" && isTime(column)
        ? `CASE WHEN ${column.value} IS NOT NULL THEN '' END`
        : `nullif(${textOf(column, file.format)}, '')`,
    );
    return `t_${name}`;
  };
  /** Columns of yes and no stay what they are; there is no text in them to show. */
  const booleans = new Set<string>();
  const coded = codedColumns.map((name) => {
    const column = columnFor(name);
    if (column === undefined) return [name, String(bitsOf(name, map.constants[name] ?? defaultOf(name)))] as const;
    const isBoolean = column.type === "BOOLEAN";
    const text = textFor(name);
    if (isBoolean) booleans.add(name);
    texts.set(name, isBoolean ? column.value : textOf(column, file.format));
    return [name, codeOf(name, map, text, isBoolean)] as const;
  });
  const start = columnFor("start");
  if (start === undefined) throw new NoSuchColumn("start");
  const time = timeOf(start, textFor("start"));
  const shown = `replace(replace(replace(${textFor("caller")}, ' ', ''), '-', ''), '+86', '')`;
  const answered = map.connectedBy === undefined ? undefined : textFor("duration");
  const [from, to, perDay] = [textFor("agreedFrom"), textFor("agreedTo"), textFor("agreedPerDay")];
  const codes = new Map<string, string>(coded);
  if (answered !== undefined && map.columns.connected === undefined)
    codes.set(
      "connected",
      `CASE WHEN ${answered} IS NULL THEN 0 WHEN try_cast(${answered} AS DOUBLE) > 0 THEN ${bitsOf("connected", "yes")} WHEN try_cast(${answered} AS DOUBLE) = 0 THEN ${bitsOf("connected", "no")} END`,
    );
  const [agency, collector] = [columnFor("agency"), columnFor("collector")];
  const [words, recording, planned, debtor, target] = [
    textFor("words"),
    textFor("recording"),
    textFor("planned"),
    textFor("debtor"),
    textFor("target"),
  ];
  const agreedFits = `((${from} IS NULL AND ${to} IS NULL) OR (${minuteOf(from)} IS NOT NULL AND ${minuteOf(to)} IS NOT NULL)) AND (${perDay} IS NULL OR try_cast(${perDay} AS INTEGER) BETWEEN 1 AND ${agreedLayout.maxPerDay})`;
  const noAgreement = from === "NULL" && to === "NULL" && perDay === "NULL";
  const isConstant = (sql: string) => /^\d+$/.test(sql);
  const unknown = [...codes].filter(([, sql]) => !isConstant(sql)).map(([name]) => name);
  const startFits = `start BETWEEN ${earliestMs} AND ${latestMs}`;
  const reasons: readonly (readonly [code: string, when: string])[] = [
    ["no-debtor", `${debtor} IS NULL`],
    ["not-made", `t_start IS NULL AND ${planned} IS NOT NULL`],
    ["no-start", "t_start IS NULL"],
    ["unreadable-start", `start IS NULL OR NOT (${startFits})`],
    ["no-target", `${target} IS NULL`],
    ...unknown.map((name) => [`unknown-${name}`, `f_${name} IS NULL`] as const),
    ...(noAgreement ? [] : [["unreadable-agreement", `NOT (${agreedFits})`] as const]),
  ];
  // Nearly every row is a record: that is told by few questions, and only of the others each is asked.
  const isRecord = [
    `${debtor} IS NOT NULL AND ${startFits} AND ${target} IS NOT NULL`,
    ...(unknown.length === 0 ? [] : ["codes IS NOT NULL"]),
    ...(noAgreement ? [] : [agreedFits]),
  ];
  const why = `CASE ${reasons.map(([, when], at) => `WHEN ${when} THEN ${at + 1}`).join(" ")} ELSE 0 END`;
  const problem = `CASE WHEN ${isRecord.join(" AND ")} THEN 0 ELSE ${why} END`;
  const numberOf = (code: string) => reasons.findIndex(([one]) => one === code) + 1;
  const shownFor = (name: string) =>
    name === "connected" && answered !== undefined ? answered : `nullif(t_${name}, '')`;
  const values = [
    `WHEN ${numberOf("unreadable-start")} THEN t_start`,
    ...unknown
      .filter((name) => !booleans.has(name))
      .map((name) => `WHEN ${numberOf(`unknown-${name}`)} THEN ${shownFor(name)}`),
  ];
  const value = `CASE WHEN problem = 0 THEN NULL ELSE CASE problem ${values.join(" ")} END END`;
  const constants = [...codes.values()].filter(isConstant).reduce((bits, one) => bits + Number(one), 0);
  const flags = [
    ...(unknown.length === 0 ? [] : ["codes"]),
    `CASE WHEN ${time.clock} THEN ${bitsOf("timeKnown", "yes")} ELSE 0 END`,
    ...(words === "NULL" ? [] : [`CASE WHEN ${words} IS NULL THEN 0 ELSE ${bitsOf("words", "yes")} END`]),
    ...(recording === "NULL" ? [] : [`CASE WHEN ${recording} IS NULL THEN 0 ELSE ${bitsOf("recorded", "yes")} END`]),
    `${constants}`,
  ];
  const agreed = `CASE WHEN ${from} IS NULL THEN 0 ELSE ${minuteOf(from)} + ${minuteOf(to)} * ${1 << agreedLayout.to} + ${1 << agreedLayout.hasHours} END + coalesce(try_cast(${perDay} AS INTEGER), 0) * ${1 << agreedLayout.perDay}`;
  // Their texts are wanted once for each side, so they are told apart by what is in the cells, without looking into it.
  const sides = [agency, collector].map((column) => column?.value ?? "NULL");
  const sideTexts = [agency, collector].map((column) => (column === undefined ? "NULL" : textOf(column, file.format)));
  const layers = [
    `SELECT "#row", ${start.value} AS raw_start, (hash(${sides.join(", ")}) >> 14)::DOUBLE AS side, ${sideTexts[0]}::VARCHAR AS agency, ${sideTexts[1]}::VARCHAR AS collector, ${[...texts].map(([name, sql]) => `${sql} AS t_${name}`).join(", ")} FROM ${file.source}`,
    `SELECT *, (${time.ms.replaceAll(start.value, "raw_start")})::DOUBLE AS start, ${[...codes].map(([name, sql]) => `${sql} AS f_${name}`).join(", ")} FROM ($)`,
    `SELECT *, ${unknown.length === 0 ? "0" : unknown.map((name) => `f_${name}`).join(" | ")} AS codes FROM ($)`,
    `SELECT *, hash(${debtor}) AS h, ${problem} AS problem FROM ($)`,
  ];
  const inner = layers.reduce((below, layer) => layer.replace("($)", () => `(${below})`));
  const columns: Record<StageColumn, string> = {
    h: "h",
    start: "start",
    row: `"#row"::DOUBLE + ${rowId(position, 0)}`,
    target: `(hash(${target}) >> 14)::DOUBLE`,
    caller: `CASE WHEN ${shown} IS NULL OR ${shown} LIKE '${gatewayPrefix}%' THEN 0 ELSE (hash(${shown}) >> 14)::DOUBLE END`,
    side: "side",
    flags: `(${flags.join(" | ")})::UINTEGER`,
    problem: "problem::UTINYINT",
    value,
    agency: "agency",
    collector: "collector",
    agreed: `(${agreed})::UINTEGER`,
    words: `encode(${words}::VARCHAR)`,
  };
  const wanted = stageColumns.filter(
    (name) => (name !== "agreed" || !noAgreement) && (name !== "words" || words !== "NULL"),
  );
  const sql = `SELECT ${wanted.map((name) => `${columns[name]} AS ${name}`).join(", ")} FROM (${inner})`;
  return { sql, columns: wanted, problems: reasons.map(([code]) => code) };
}

/** What a table without this column and without a constant for it leaves open. */
const defaultOf = (name: CodedColumn): string => (name === "direction" ? "outbound" : marks.has(name) ? "no" : "");
