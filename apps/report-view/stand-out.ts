import type { FindingReport, Report, RuleReport } from "@ringfence/journey/record/report/report.ts";
import { type Rank, ranks } from "@ringfence/law/engine/rank.ts";
import { formatCount } from "./format.ts";
import { type Language, say } from "./language.ts";
import type { Messages } from "./messages/zh-CN.ts";

/** Sentences of the summary, at most three: what a person should know if they read nothing else. */
export function whatStandsOut(report: Report, language: Language, messages: Messages): string[] {
  const { counts, heat, people } = report;
  if (counts.breaches === 0) {
    const unclear = counts.unclear > 0 ? [messages.standsOutUnclearOnly(formatCount(counts.unclear))] : [];
    return [messages.standsOutNone, ...unclear];
  }
  const others = people.filter((one) => one.role !== "debtor");
  const times = others.reduce((sum, one) => sum + one.calls + one.messages + one.visits, 0);
  const ofRules = gravest(report.rules).map((rule) =>
    messages.standsOutRule(say(rule.title, language), formatCount(rule.counts.breach), wordsOf(rule, language)),
  );
  const ofOthers = others.length > 0 ? [messages.standsOutOthers(formatCount(others.length), formatCount(times))] : [];
  const ofNight = heat.atNight > 0 ? [messages.standsOutNight(formatCount(heat.atNight))] : [];
  return [...ofRules.slice(0, 2), ...ofOthers, ...ofNight, ...ofRules.slice(2)].slice(0, 3);
}

/** Rules with breaches, highest rank first, then by how often. */
export function gravest(rules: readonly RuleReport[]): RuleReport[] {
  return rules
    .filter((rule) => rule.counts.breach > 0)
    .toSorted(
      (a, b) => highestRank(a) - highestRank(b) || b.counts.breach - a.counts.breach || (a.rule < b.rule ? -1 : 1),
    );
}

function breachRanks(rule: RuleReport): Rank[] {
  return rule.findings.flatMap((one) => (one.verdict === "breach" && one.rank !== null ? [one.rank] : []));
}

function highestRank(rule: RuleReport): number {
  return breachRanks(rule).reduce<number>((best, rank) => Math.min(best, ranks.indexOf(rank)), ranks.length);
}

/** The words of the highest rank; where the rank changed over time, every kind of words that occurs. */
function wordsOf(rule: RuleReport, language: Language): string {
  const byWords = new Map<string, number>();
  for (const { verdict, words, rank } of rule.findings) {
    if (verdict === "breach" && words !== null && rank !== null) byWords.set(say(words, language), ranks.indexOf(rank));
  }
  const joined = [...byWords].sort(([, a], [, b]) => a - b).map(([words]) => words);
  return joined.join(language === "en" ? " or " : "、");
}

/** What the person can do next: keep the originals, confirm numbers, add the most useful fact, talk. */
export function whatToDoNext(report: Report, language: Language, messages: Messages): string[] {
  const cutOff = report.inputs.some((one) => !one.complete);
  const gap = report.gaps.find((one) => one.fact !== "caller-is-collector" && one.fact !== "in-force-date");
  return [
    ...(report.suspects.length > 0 ? [messages.nextSuspects(formatCount(report.suspects.length))] : []),
    ...(gap === undefined ? [] : [messages.nextGap(say(gap.question, language), formatCount(gap.waiting))]),
    ...(cutOff ? [messages.nextReadFiles] : []),
    messages.nextKeep,
    ...(report.counts.breaches > 0 ? [messages.nextTalk] : []),
  ];
}

export interface FindingGroup {
  readonly key: string;
  readonly findings: readonly [FindingReport, ...FindingReport[]];
}

const verdictOrder = { breach: 0, unclear: 1, fact: 2 } as const;

/** Findings of one rule that share verdict, words, provisions and missing facts, so that those are said once. */
export function groupFindings(findings: readonly FindingReport[]): FindingGroup[] {
  const groups = new Map<string, [FindingReport, ...FindingReport[]]>();
  for (const finding of findings) {
    const parts = [
      finding.verdict,
      finding.words?.zh,
      ...finding.citations.map((one) => one.label.zh),
      "?",
      ...finding.possibleCitations.map((one) => one.label.zh),
      "!",
      ...finding.missing.map((one) => one.fact),
    ];
    const key = parts.join("|");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups]
    .map(([key, list]) => ({ key, findings: list }))
    .sort((a, b) => verdictOrder[a.findings[0].verdict] - verdictOrder[b.findings[0].verdict]);
}
