import { bytesFile } from "@ringfence/adapters/file-input-node.ts";
import { nodeImportPorts } from "@ringfence/adapters/import-ports-node.ts";
import { judgeFiles } from "@ringfence/journey/record/judge-files.ts";
import type { Report } from "@ringfence/journey/record/report/report.ts";
import { canonicalJson, civilDate } from "@ringfence/kernel";
import { beforeAll, describe, expect, it } from "vitest";
import { type Campaign, generateCampaign } from "./campaign.ts";

const asOf = civilDate("2026-03-10");
const campaign = generateCampaign();
const bytes = new TextEncoder();

async function judgeCampaign({ files, sheet }: Campaign, more: { sheet?: unknown } = {}): Promise<Report> {
  const inputs = Object.entries(files).map(([name, content]) => bytesFile(name, bytes.encode(content)));
  const judged = await judgeFiles({ files: inputs, answers: {}, sheet, asOf, ...more }, nodeImportPorts);
  if (!judged.ok) throw new Error(judged.detail);
  return judged.value.report;
}

/** Rules whose finding is about this row itself, per "file at". The limits name all calls that count; only the one above carries it. */
function breachesByRow(report: Report): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const { rule, findings } of report.rules) {
    for (const finding of findings.filter((one) => one.verdict === "breach")) {
      const entry = finding.entries[0];
      if (entry?.source === undefined || entry.source === null || entry.at === null) continue;
      const key = `${entry.source.file} ${entry.at.slice(0, 16).replace("T", " ")}`;
      rows.set(key, [...(rows.get(key) ?? []), rule].sort());
    }
  }
  return rows;
}

describe("a generated campaign over the change of law", () => {
  let report: Report;
  beforeAll(async () => {
    report = await judgeCampaign(campaign);
  });

  it("reads every row of every file", () => {
    for (const { name, rows, records, skipped, problems, complete } of report.inputs) {
      const left = Object.values(skipped).reduce((sum, count) => sum + count, 0);
      expect([name, complete, records + left + problems.total]).toEqual([name, true, rows]);
      expect(problems.total).toBe(0);
    }
    expect(report.counts.communications).toBeGreaterThan(3500);
    expect(report.setAside).toEqual([]);
  });

  it("finds exactly the breaches that were put in, row by row", () => {
    const found = breachesByRow(report);
    const wanted = new Map(
      campaign.expected
        .filter(({ breaches }) => breaches.length > 0)
        .map(({ file, at, breaches }) => [`${file} ${at}`, [...breaches].sort()]),
    );
    const show = (rows: ReadonlyMap<string, readonly string[]>) =>
      Object.fromEntries([...rows].sort(([a], [b]) => (a < b ? -1 : 1)));
    expect(show(found)).toEqual(show(wanted));
  });

  it("leaves open what the case does not settle, and says what is missing", () => {
    const open = (rule: string, on: string) =>
      report.rules
        .find((one) => one.rule === rule)
        ?.findings.find((one) => one.on === on && one.verdict === "unclear")
        ?.missing.map(({ fact }) => fact);
    expect(open("continued-after-official-warning", "2026-02-10")).toEqual(["effect-on-life"]);
    expect(open("contact-person-grounds", "2025-12-25")).toEqual(["debtor-reachability"]);
  });

  it("cites the numbering in force on the day of each act", () => {
    const labels = (rule: string, on: string) =>
      report.rules
        .find((one) => one.rule === rule)
        ?.findings.find((one) => one.on === on && one.verdict === "breach")
        ?.citations.map(({ label }) => label.zh);
    expect(labels("threat-to-safety", "2025-12-28")).toContain("《治安管理处罚法》（2012）第四十二条第一项");
    expect(labels("threat-to-safety", "2026-01-05")).toContain("《治安管理处罚法》（2025）第五十条第一款第一项");
    for (const { findings } of report.rules) {
      for (const { on, citations } of findings) {
        for (const { from, until } of citations) expect(from <= on && (until === null || on <= until)).toBe(true);
      }
    }
  });

  it("shows the exact words of every finding about words", () => {
    const wordy = [
      "insult",
      "threat-to-safety",
      "contact-list-threat",
      "public-exposure",
      "debt-disclosure",
      "borrow-to-repay",
    ];
    for (const { rule, findings } of report.rules.filter((one) => wordy.includes(one.rule))) {
      for (const { verdict, entries } of findings.filter((one) => one.verdict === "breach")) {
        const [entry] = entries;
        expect([rule, verdict, (entry?.quotes.length ?? 0) > 0]).toEqual([rule, "breach", true]);
        for (const { start, end } of entry?.quotes ?? [])
          expect(entry?.text?.slice(start, end).length).toBe(end - start);
      }
    }
  });

  it("never calls a recommended standard or self-regulation illegal", () => {
    for (const { findings } of report.rules) {
      for (const { rank, words } of findings)
        if (rank === "recommended-standard" || rank === "self-regulation")
          expect(words?.zh ?? "").not.toContain("违法");
    }
  });

  it("finds nothing in daily life", async () => {
    const quiet = {
      ...campaign,
      files: {
        "sms.xml": campaign.files["mother-sms.xml"] as string,
        "calls.xml": campaign.files["calls.xml"] as string,
      },
    };
    const { sheet } = campaign;
    const nobody = {
      ...sheet,
      parties: sheet.parties.filter(({ kind }) => kind === "debtor"),
      loans: [],
      warnings: [],
      owners: {},
    };
    const report = await judgeCampaign(quiet, { sheet: nobody });
    const numbers = new Set(
      report.rules.flatMap(({ findings }) => findings.flatMap(({ entries }) => entries.map(({ from }) => from))),
    );
    expect(
      [...numbers].every((number) => number === null || number.startsWith("137") || number.startsWith("170")),
    ).toBe(true);
  });

  it("same input, same rule book, same day: same bytes", async () => {
    const again = await judgeCampaign(generateCampaign());
    const write = (one: Report) => canonicalJson(JSON.parse(JSON.stringify(one)));
    expect(write(again)).toBe(write(report));
  });
});
