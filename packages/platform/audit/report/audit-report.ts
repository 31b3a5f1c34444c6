import { addDays, type Bilingual, type CivilDate } from "@ringfence/kernel";
import { ranks, rankWords } from "@ringfence/law";
import type { TargetKind } from "../../records/contact-record.ts";
import { sampleSize } from "../../scorecard/interval.ts";
import { type Scorecard, scorecard } from "../../scorecard/scorecard.ts";
import type { ComplaintTally } from "../../scorecard/tally.ts";
import { columnRules } from "../rules/index.ts";
import { wordRules } from "../word-rules.ts";
import type { AuditFigures, AuditTotals, WorstCase } from "./figures.ts";

interface Share {
  readonly contacts: number;
  readonly breaches: number;
}

/** What the page, the printed report and `audit.json` show: one plain object. */
export interface AuditReport {
  readonly ringfence: "audit";
  readonly v: 1;
  readonly ruleBook: { readonly version: string; readonly hash: string };
  readonly files: readonly { readonly name: string; readonly rows: number }[];
  readonly totals: AuditTotals;
  readonly contacts: number;
  /** Mondays of the first week and Sundays of the last. */
  readonly period: { readonly from: CivilDate; readonly to: CivilDate } | undefined;
  readonly rules: readonly RuleCount[];
  readonly hours: readonly (Share & { readonly hour: number })[];
  readonly kinds: readonly (Share & { readonly kind: TargetKind })[];
  readonly weeks: readonly (Share & { readonly week: CivilDate })[];
  readonly scorecard: Scorecard;
  readonly worst: readonly WorstCase[];
  readonly sampling: Sampling;
}

interface RuleCount {
  readonly rule: string;
  readonly title: Bilingual;
  /** What its breaches are called, by the highest norm that each stands on. */
  readonly called: readonly Bilingual[];
  readonly breaches: number;
  readonly unclear: number;
  readonly facts: number;
}

/** How many findings, and how many contacts without one, a person looks at to know the audit's error. */
export interface Sampling {
  readonly confidence: number;
  readonly margin: number;
  readonly findings: number;
  readonly clean: number;
}

const confidence = 0.95;
const margin = 0.05;

/** Of however many contacts without a finding, no more need be looked at. */
export const mostCleanLookedAt = sampleSize(Number.MAX_SAFE_INTEGER, confidence, margin);

export function samplingOf({ findings, audited }: AuditTotals): Sampling {
  return {
    confidence,
    margin,
    findings: sampleSize(findings, confidence, margin),
    clean: sampleSize(audited, confidence, margin),
  };
}

export function auditReport(
  about: Pick<AuditReport, "ruleBook" | "files" | "totals">,
  { weeks, findings, refusals, hours, worst }: AuditFigures,
  complaints: readonly ComplaintTally[] = [],
): AuditReport {
  const mondays = [...new Set(weeks.map(({ week }) => week))].sort();
  const [first, last] = [mondays[0], mondays.at(-1)];
  const breaches = findings.filter(({ verdict }) => verdict === "breach");
  return {
    ringfence: "audit",
    v: 1,
    ...about,
    contacts: total(weeks, ({ contacts }) => contacts),
    period: first === undefined || last === undefined ? undefined : { from: first, to: addDays(last, 6) },
    rules: [...columnRules.map(({ rule }) => rule), ...wordRules].flatMap(({ id, title }) => {
      const own = findings.filter(({ rule }) => rule === id);
      if (own.length === 0) return [];
      const of = (verdict: string) =>
        total(
          own.filter((one) => one.verdict === verdict),
          ({ count }) => count,
        );
      const found = new Set(own.filter((one) => one.verdict === "breach").map((one) => one.rank));
      const called = ranks.filter((rank) => found.has(rank)).map((rank) => rankWords[rank].breach);
      return [
        {
          rule: id,
          title,
          called: called.filter((one, at) => called.indexOf(one) === at),
          breaches: of("breach"),
          unclear: of("unclear"),
          facts: of("fact"),
        },
      ];
    }),
    hours: Array.from({ length: 24 }, (_, hour) => ({ hour, ...shareOf(hours.filter((one) => one.hour === hour)) })),
    kinds: [...new Set(hours.map(({ targetKind }) => targetKind))].map((kind) => ({
      kind,
      ...shareOf(hours.filter((one) => one.targetKind === kind)),
    })),
    weeks: mondays.map((week) => ({
      week,
      contacts: total(
        weeks.filter((one) => one.week === week),
        ({ contacts }) => contacts,
      ),
      breaches: total(
        breaches.filter((one) => one.week === week),
        ({ count }) => count,
      ),
    })),
    scorecard: scorecard({ weeks, findings, refusals, complaints }),
    worst,
    sampling: samplingOf(about.totals),
  };
}

const shareOf = (list: readonly Share[]): Share => ({
  contacts: total(list, ({ contacts }) => contacts),
  breaches: total(list, ({ breaches }) => breaches),
});

function total<T>(list: readonly T[], of: (item: T) => number): number {
  return list.reduce((sum, item) => sum + of(item), 0);
}
