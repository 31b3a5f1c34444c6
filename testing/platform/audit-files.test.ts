import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { auditHere } from "@ringfence/adapters/audit/audit-here.ts";
import { findingsWorkbook } from "@ringfence/adapters/audit/findings-workbook.ts";
import { type AuditTask, runAudit } from "@ringfence/adapters/audit/run-audit.ts";
import { oneFile, openDatabase, quoted } from "@ringfence/adapters/duckdb.ts";
import { readSheets } from "@ringfence/adapters/spreadsheet.ts";
import { dateFromDay, dayOf, formatInstant, minuteOfDay } from "@ringfence/kernel";
import { auditColumns } from "@ringfence/platform/audit/audit-columns.ts";
import { dated } from "@ringfence/platform/audit/debtor-rows.ts";
import { type ColumnMap, readColumnMap } from "@ringfence/platform/records/column-map.ts";
import type { ContactRecord } from "@ringfence/platform/records/contact-record.ts";
import { columnsOf } from "@ringfence/platform/records/record-columns.ts";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { histories } from "./histories.ts";

// Brackets are only brackets in the names of files and folders.
const folder = mkdtempSync(join(tmpdir(), "audit[1]-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const memberOf = ["cba"] as const;
/** Histories of many debtors, one after the other, as one lender would have them. */
const records: readonly ContactRecord[] = fc
  .sample(histories, { numRuns: 250, seed: 20261129 })
  .flatMap((history, at) => history.records.map((one) => ({ ...one, debtor: `客户${at}` })))
  .map((one, at) => ({ ...one, row: at + 1 }));

const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
const yesNo = (value: boolean | undefined) => (value === undefined ? "" : value ? "是" : "否");
const time = ({ start, timeKnown }: ContactRecord) =>
  timeKnown ? formatInstant(start).slice(0, 19).replace("T", " ") : formatInstant(start).slice(0, 10);
const cells: Readonly<Record<string, (record: ContactRecord) => string>> = {
  客户编号: (one) => one.debtor,
  被叫号码: (one) => one.target,
  对象: (one) => one.targetKind,
  方式: (one) => one.channel,
  方向: (one) => (one.direction === "inbound" ? "呼入" : "呼出"),
  语音类型: (one) => (one.callKind === undefined ? "" : one.callKind === "notice" ? "告知" : "人工"),
  开始时间: time,
  是否接通: (one) => yesNo(one.connected),
  机构类型: (one) => one.lenderKind,
  产品: (one) => one.product,
  委外公司: (one) => one.agency,
  坐席: (one) => one.collector,
  主叫: (one) => one.caller,
  约定开始: ({ agreed }) => (agreed?.hours === undefined ? "" : clock(agreed.hours.fromMinute)),
  约定结束: ({ agreed }) => (agreed?.hours === undefined ? "" : clock(agreed.hours.toMinute)),
  约定次数: ({ agreed }) => `${agreed?.perDay ?? ""}`,
  拒绝: (one) => yesNo(one.refused),
  代还: (one) => yesNo(one.offeredToPay),
  内容: (one) => one.words ?? "",
};

function mapOf(): ColumnMap {
  const marks = { 是: "yes", 否: "no" };
  const map = readColumnMap({
    ringfence: "columns",
    v: 1,
    columns: {
      debtor: "客户编号",
      target: "被叫号码",
      targetKind: "对象",
      channel: "方式",
      direction: "方向",
      callKind: "语音类型",
      start: "开始时间",
      connected: "是否接通",
      lenderKind: "机构类型",
      product: "产品",
      agency: "委外公司",
      collector: "坐席",
      caller: "主叫",
      agreedFrom: "约定开始",
      agreedTo: "约定结束",
      agreedPerDay: "约定次数",
      refused: "拒绝",
      offeredToPay: "代还",
      words: "内容",
    },
    codes: {
      targetKind: Object.fromEntries([...new Set(records.map((one) => one.targetKind))].map((one) => [one, one])),
      channel: Object.fromEntries([...new Set(records.map((one) => one.channel))].map((one) => [one, one])),
      lenderKind: Object.fromEntries([...new Set(records.map((one) => one.lenderKind))].map((one) => [one, one])),
      product: Object.fromEntries([...new Set(records.map((one) => one.product))].map((one) => [one, one])),
      direction: { 呼入: "inbound", 呼出: "outbound" },
      callKind: { 告知: "notice", 人工: "interactive" },
      connected: marks,
      refused: marks,
      offeredToPay: marks,
    },
    memberOf,
  });
  if (!map.ok) throw new Error(map.detail);
  return map.value;
}

const oddNames = ['甲",\n乙', "丙#1", ""];
const names = Object.keys(cells);
const rowsOfCells = records.map((one) => names.map((name) => cells[name]?.(one) ?? ""));
const csv = [names, ...rowsOfCells].map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n");
const ndjson = rowsOfCells
  .map((row) => JSON.stringify(Object.fromEntries(names.map((name, at) => [name, row[at]]))))
  .join("\n");

/** What the rules find in the same records, held as objects. */
function expected(): string[] {
  const columns = dated(columnsOf(records));
  const found: string[] = [];
  const words = new Map(records.map((one) => [one.row, one.words]));
  auditColumns(
    columns,
    memberOf,
    ({ statement, rows }) =>
      found.push([statement.rule, statement.verdict, rows.map((row) => `1:${columns.row[row]}`).join(";")].join(" ")),
    (row) => words.get(columns.row[row] as number),
  );
  return found.sort();
}

const here = (others: number, script = "audit-worker.ts") =>
  auditHere(others, [process.execPath, join(import.meta.dirname, script)]);

async function audit(file: string, out: string, more: Partial<AuditTask> = {}) {
  const report = await runAudit({
    files: [file],
    map: mapOf(),
    out,
    threads: 1,
    resume: false,
    auditShards: here(0),
    rowsAShard: 1000,
    ...more,
  });
  return {
    report,
    totals: report.totals,
    findings: readFileSync(join(out, "findings.parquet")),
    csv: readFileSync(join(out, "findings.csv"), "utf8"),
  };
}

async function findingsIn(out: string): Promise<string[]> {
  const database = await openDatabase({ threads: 1, memoryMiB: 128, spillInto: folder });
  const rows = await database.rows(
    `SELECT rule, verdict, rows FROM read_parquet(${oneFile(join(out, "findings.parquet"))})`,
  );
  database.close();
  return rows.map(({ rule, verdict, rows: which }) => [rule, verdict, which].join(" ")).sort();
}

describe("an audit of files", () => {
  beforeAll(() => {
    writeFileSync(join(folder, "记录.csv"), csv);
    writeFileSync(join(folder, "记录.ndjson"), ndjson);
  });

  it("finds in a CSV file what the rules find in the same records", async () => {
    const out = join(folder, "csv");
    const { totals } = await audit(join(folder, "记录.csv"), out);
    expect(totals).toMatchObject({ rows: records.length, audited: records.length, setAside: {} });
    expect(await findingsIn(out)).toEqual(expected());
  });

  it("gives the findings as a workbook too", async () => {
    const out = join(folder, "workbook");
    const { totals } = await audit(join(folder, "记录.csv"), out);
    const sheets = await readSheets((await findingsWorkbook(join(out, "findings.parquet"))) ?? new Uint8Array());
    if (!sheets.ok) throw new Error(sheets.code);
    expect(sheets.value[0]?.rows.length).toBe(totals.findings + 1);
    expect(sheets.value[0]?.rows[0]?.slice(0, 3)).toEqual(["rule", "verdict", "rank"]);
  });

  it("counts contacts by hour, person and week as the clock at +08:00 says", async () => {
    const { report } = await audit(join(folder, "记录.csv"), join(folder, "counted"));
    const outbound = records.filter(({ direction }) => direction === "outbound");
    const count = <T>(of: (record: ContactRecord) => T, value: T) => outbound.filter((one) => of(one) === value).length;
    const hourOf = ({ start }: ContactRecord) => Math.floor(minuteOfDay(start) / 60);
    const mondayOf = ({ start }: ContactRecord) => dateFromDay(dayOf(start) - ((dayOf(start) + 3) % 7));
    expect(report.contacts).toBe(outbound.length);
    expect(report.hours.map(({ contacts }) => contacts)).toEqual(report.hours.map(({ hour }) => count(hourOf, hour)));
    for (const { week, contacts } of report.weeks) expect(contacts).toBe(count(mondayOf, week));
    for (const { kind, contacts } of report.kinds) expect(contacts).toBe(count((one) => one.targetKind, kind));
    const breaches = expected().filter((one) => one.split(" ")[1] === "breach").length;
    expect(report.weeks.reduce((sum, one) => sum + one.breaches, 0)).toBe(breaches);
    expect(report.scorecard.agencies.reduce((sum, one) => sum + one.contacts, 0)).toBe(outbound.length);
    // The table has no column for recordings: that is no share of none.
    expect(report.scorecard.agencies.map(({ recorded }) => recorded)).toEqual(
      report.scorecard.agencies.map(() => undefined),
    );
  });

  it("gives the same bytes from NDJSON and Parquet, with one worker or three", async () => {
    const one = await audit(join(folder, "记录.ndjson"), join(folder, "ndjson"));
    const database = await openDatabase({ threads: 1, memoryMiB: 128, spillInto: folder });
    await database.run(
      `COPY (SELECT * FROM read_csv(${oneFile(join(folder, "记录.csv"))}, all_varchar = true)) TO ${quoted(join(folder, "记录.parquet"))} (FORMAT parquet)`,
    );
    database.close();
    const three = await audit(join(folder, "记录.parquet"), join(folder, "parquet"), {
      threads: 2,
      auditShards: here(2),
    });
    expect(three.findings.equals(one.findings)).toBe(true);
    expect(three.csv).toBe(one.csv);
  });

  it("gives the same bytes from few large shards as from many small ones, and the same as CSV as the database would write it", async () => {
    // Two of the agencies have names that CSV has to put in quotation marks.
    const odd = new Map([...new Set(records.map(({ agency }) => agency))].map((name, at) => [name, oddNames[at]]));
    const spoken = rowsOfCells.map((row) => row.map((cell, at) => (names[at] === "委外公司" ? odd.get(cell) : cell)));
    const lines = spoken.map((row) => JSON.stringify(Object.fromEntries(names.map((name, at) => [name, row[at]]))));
    const file = join(folder, "names.ndjson");
    writeFileSync(file, lines.join("\n"));
    const few = await audit(file, join(folder, "few"), { rowsAShard: 100_000 });
    const many = await audit(file, join(folder, "many"), { rowsAShard: 100 });
    expect(many.findings.equals(few.findings)).toBe(true);
    expect(many.csv).toBe(few.csv);
    expect(many.report).toEqual(few.report);
    const database = await openDatabase({ threads: 1, memoryMiB: 128, spillInto: folder });
    await database.run(
      `COPY (SELECT * FROM read_parquet(${oneFile(join(folder, "few", "findings.parquet"))})) TO ${quoted(join(folder, "few.csv"))} (FORMAT csv, HEADER)`,
    );
    database.close();
    expect(few.csv).toBe(readFileSync(join(folder, "few.csv"), "utf8"));
    for (const name of ['"甲"",\n乙"', '"丙#1"']) expect(few.csv).toContain(name);
  });

  it("gives the same bytes whether yes and no are texts or not, and whether nobody's name is an empty cell or none", async () => {
    const texts = await audit(join(folder, "记录.ndjson"), join(folder, "texts"));
    const database = await openDatabase({ threads: 1, memoryMiB: 128, spillInto: folder });
    await database.run(
      `COPY (SELECT * REPLACE (CASE 是否接通 WHEN '是' THEN true WHEN '否' THEN false END AS 是否接通, 拒绝 = '是' AS 拒绝,
          CASE WHEN row_number() OVER () % 2 = 0 THEN nullif(坐席, '') ELSE coalesce(坐席, '') END AS 坐席)
        FROM read_csv(${oneFile(join(folder, "记录.csv"))}, all_varchar = true)) TO ${quoted(join(folder, "typed.parquet"))} (FORMAT parquet)`,
    );
    database.close();
    const typed = await audit(join(folder, "typed.parquet"), join(folder, "typed"));
    expect(typed.findings.equals(texts.findings)).toBe(true);
    expect(typed.report.scorecard).toEqual(texts.report.scorecard);
  });

  it("keeps agencies and collectors apart that are numbers", async () => {
    const database = await openDatabase({ threads: 1, memoryMiB: 128, spillInto: folder });
    const numbered = (name: string) => `CASE WHEN ${name} <> '' THEN (hash(${name}) % 5)::INTEGER END`;
    const source = `read_csv(${oneFile(join(folder, "记录.csv"))}, all_varchar = true)`;
    for (const type of ["INTEGER", "VARCHAR"])
      await database.run(
        `COPY (SELECT * REPLACE ((${numbered("委外公司")})::${type} AS 委外公司, (${numbered("坐席")})::${type} AS 坐席)
          FROM ${source}) TO ${quoted(join(folder, `${type}.parquet`))} (FORMAT parquet)`,
      );
    database.close();
    const numbers = await audit(join(folder, "INTEGER.parquet"), join(folder, "numbers"));
    const texts = await audit(join(folder, "VARCHAR.parquet"), join(folder, "digits"));
    expect(numbers.report.scorecard.agencies.length).toBeGreaterThan(2);
    expect(numbers.report.scorecard).toEqual(texts.report.scorecard);
    expect(numbers.findings.equals(texts.findings)).toBe(true);
  });

  it("gives the same bytes when two of three workers are killed with shards in their hands", async () => {
    const whole = await audit(join(folder, "记录.ndjson"), join(folder, "whole"));
    const killed = await audit(join(folder, "记录.ndjson"), join(folder, "killed"), {
      auditShards: here(2, "dying-worker.ts"),
    });
    expect(killed.findings.equals(whole.findings)).toBe(true);
    expect(killed.report).toEqual(whole.report);
  });

  it("goes on where it was broken off", async () => {
    const out = join(folder, "resumed");
    const file = join(folder, "记录.ndjson");
    const broken = audit(file, out, {
      progress: (phase, done) => {
        if (phase === "auditing" && done > 0) throw new Error("power cut");
      },
    });
    await expect(broken).rejects.toThrow("power cut");
    const phases: string[] = [];
    const resumed = await audit(file, out, {
      resume: true,
      progress: (phase, done) => phases.push(`${phase} ${done}`),
    });
    expect(phases.some((one) => one.startsWith("dividing"))).toBe(false);
    expect(resumed.findings.equals((await audit(file, join(folder, "straight"))).findings)).toBe(true);
  });

  it("accounts for every row it cannot use, by place and reason", async () => {
    const [header, ...rows] = csv.split("\n").slice(0, 8) as [string, ...string[]];
    const spoilt = [
      header,
      ...rows,
      rows[0]?.replace(/"客户0"/, '""'),
      rows[0]?.replace(/"\d{4}-\d\d-\d\d[^"]*"/, '"昨天下午"'),
      rows[0]?.replace(/"(call|sms|chat|visit|letter|public-post)"/, '"飞鸽"'),
      `${rows[0]},"多一格"`,
      rows[1],
    ].join("\n");
    writeFileSync(join(folder, "坏行.csv"), spoilt);
    const { totals } = await audit(join(folder, "坏行.csv"), join(folder, "spoilt"));
    expect(totals).toMatchObject({
      rows: 12,
      audited: 8,
      setAside: { "no-debtor": 1, "unreadable-start": 1, "unknown-channel": 1, "unreadable-line": 1 },
    });
    const problems = readFileSync(join(folder, "spoilt", "problems.csv"), "utf8");
    expect(problems).toContain("昨天下午");
    expect(problems).toContain("飞鸽");
    expect(problems).not.toContain(records[0]?.target ?? "-");
  });

  it("reads a table in a Chinese encoding", async () => {
    const text = "客户编号,被叫号码,对象,方式,开始时间\nA,1,debtor,call,2026-03-05 22:30\n";
    // 客户编号,被叫号码,对象,方式,开始时间 in GBK.
    const gbk = Buffer.concat([
      Buffer.from("bfcdbba7b1e0bac52cb1bbbdd0bac5c2eb2cb6d4cff32cb7bdcabd2cbfaacabccab1bce40a", "hex"),
      Buffer.from(text.slice(text.indexOf("\n") + 1)),
    ]);
    writeFileSync(join(folder, "国标[2026].csv"), gbk);
    const { columns } = mapOf();
    const map = readColumnMap({
      ringfence: "columns",
      v: 1,
      columns: {
        debtor: columns.debtor,
        target: columns.target,
        targetKind: "对象",
        channel: "方式",
        start: "开始时间",
      },
      codes: { targetKind: { debtor: "debtor" }, channel: { call: "call" } },
      constants: { lenderKind: "bank", product: "credit-card" },
    });
    if (!map.ok) throw new Error(map.detail);
    const out = join(folder, "gbk");
    const { totals } = await runAudit({
      files: [join(folder, "国标[2026].csv")],
      map: map.value,
      out,
      threads: 1,
      resume: false,
      auditShards: here(0),
    });
    expect(totals).toMatchObject({ rows: 1, audited: 1, findings: 1 });
    expect(await findingsIn(out)).toEqual(["contact-hours breach 1:1"]);
  });
});
