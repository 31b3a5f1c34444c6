import type { CaseFile } from "@ringfence/casefile";
import { type CivilDate, dateOf, groupBy } from "@ringfence/kernel";
import { type CaseView, type FactId, type Finding, facts, maskOf, type Rule, type Verdicts } from "@ringfence/law";
import type { FileAccount } from "../import-files.ts";
import { drawHeatMap } from "./heat-map.ts";
import { listPeople } from "./people.ts";
import type { Gap, Report, ReportCounts } from "./report.ts";
import { reportRule } from "./report-rule.ts";
import { sortByAnswer } from "./sort-by-answer.ts";
import { listSuspects } from "./suspects.ts";

export interface ReportInput {
  readonly file: CaseFile;
  readonly verdicts: Verdicts;
  readonly rules: readonly Rule[];
  readonly ruleBook: Report["ruleBook"];
  readonly inputs: readonly FileAccount[];
  /** Rows that were read but not judged, because there were too many to hold. */
  readonly beyondLimit?: number;
  /** Show whole numbers; by default they are masked. */
  readonly unmasked?: boolean;
}

/** Puts verdicts into the report. Pure: the same input gives the same bytes once written as canonical JSON. */
export function buildReport({
  file,
  verdicts,
  rules,
  ruleBook,
  inputs,
  beyondLimit = 0,
  unmasked = false,
}: ReportInput): Report {
  const { view } = verdicts;
  const { findings, denied, confirmed } = sortByAnswer(verdicts.findings, file.findingAnswers);
  const byRule = groupBy(findings, (one) => one.rule);
  const deniedByRule = groupBy(denied, (one) => one.rule);
  return {
    schema: "ringfence-report/1",
    ruleBook,
    asOf: view.asOf,
    masked: !unmasked,
    inputs,
    beyondLimit,
    setAside: file.setAside,
    period: periodOf(view),
    counts: countAll(view, findings),
    rules: rules
      .map((rule) => {
        const [holds, not] = [byRule.get(rule.id) ?? [], deniedByRule.get(rule.id) ?? []];
        return reportRule(rule, { holds, not, confirmed }, verdicts, !unmasked);
      })
      .filter(
        ({ counts, denied: not }) => counts.breach + counts.unclear + counts.fact + counts.lawful + not.length > 0,
      ),
    heat: drawHeatMap(view),
    people: listPeople(view, findings),
    suspects: listSuspects(view, !unmasked),
    gaps: listGaps(view, findings),
    urgent: listUrgent(view),
  };
}

function periodOf(view: CaseView): { from: CivilDate; to: CivilDate } | null {
  const [first, last] = [view.contacts[0], view.contacts.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { from: dateOf(first.communication.start), to: dateOf(last.communication.start) };
}

function countAll(view: CaseView, findings: readonly Finding[]): ReportCounts {
  const inward = view.contacts.filter((one) => one.inward);
  const collecting = inward.filter((one) => one.collecting === "yes").length;
  const maybe = inward.filter((one) => one.collecting === "maybe").length;
  return {
    communications: view.contacts.length,
    collecting,
    maybe,
    other: view.contacts.length - collecting - maybe,
    breaches: findings.filter((one) => one.verdict === "breach").length,
    unclear: findings.filter((one) => one.verdict === "unclear").length,
  };
}

/** Which facts would settle how many findings, most useful first. */
function listGaps(view: CaseView, findings: readonly Finding[]): Gap[] {
  const waiting = new Map<FactId, number>();
  const add = (fact: FactId, count: number) => waiting.set(fact, (waiting.get(fact) ?? 0) + count);
  for (const finding of findings) for (const fact of finding.missing) add(fact, 1);
  const wordless = view.contacts.filter(
    ({ inward, collecting, communication }) =>
      inward && collecting === "yes" && communication.text === undefined && communication.connected === true,
  ).length;
  if (wordless > 0) waiting.set("what-was-said", wordless);
  return [...waiting]
    .map(([fact, count]) => ({ fact, question: facts[fact].question, why: facts[fact].why, waiting: count }))
    .sort((a, b) => b.waiting - a.waiting || (a.fact < b.fact ? -1 : 1));
}

const selfHarm = maskOf(["self-harm-words"]);
const violence = maskOf(["violence-threat"]);

function listUrgent({ contacts }: CaseView): Report["urgent"] {
  return {
    selfHarm: contacts.some(({ signals }) => (signals & selfHarm) !== 0),
    violence: contacts.some(({ signals, collecting }) => collecting !== "no" && (signals & violence) !== 0),
  };
}
