import type { Run } from "@ringfence/casefile/document/document.ts";
import { fact, law } from "@ringfence/casefile/document/say.ts";
import { type CivilDate, compareDates, groupBy } from "@ringfence/kernel";
import { type Citation, citationLabel, citedVersion, compareRanks, rankWords } from "@ringfence/law";
import { formatDay } from "../writing/format-day.ts";
import type { Incident } from "./matter.ts";

/**
 * Per rule what was done, how often and when, with the provisions in force on those days. Each provision stands behind the words its own
 * rank allows; where the law changed between the days, each version stands with its days.
 */
export function grounds(incidents: readonly Incident[]): readonly (readonly Run[])[] {
  return [...groupBy(incidents, ({ rule }) => rule.id).values()]
    .toSorted((a, b) => compareFirstRanks(a[0], b[0]))
    .map((list) => [
      fact(`${list[0]?.rule.title.zh}（${list.length}次）：`, [
        ...new Set(list.flatMap(({ finding }) => finding.about)),
      ]),
      ...[...groupBy(list, ({ finding }) => finding.basis.map((one) => citationLabel(one).zh).join("|")).values()].map(
        (same) => law(`${daysOf(same)}，${inWordsOfRank(same[0]?.finding.basis ?? [])}。`),
      ),
    ]);
}

const compareFirstRanks = (a: Incident | undefined, b: Incident | undefined): number =>
  a?.finding.rank === undefined || b?.finding.rank === undefined ? 0 : compareRanks(a.finding.rank, b.finding.rank);

function daysOf(list: readonly Incident[]): string {
  const days = [...new Set<CivilDate>(list.map(({ finding }) => finding.on))].toSorted(compareDates);
  const shown = days.slice(0, 3).map(formatDay).join("、");
  return days.length > 3 ? `${shown}等${days.length}天` : shown;
}

/** 违法，见…；不符合监管规定，见…. The words come from each provision's rank. */
function inWordsOfRank(basis: readonly Citation[]): string {
  const byWords = groupBy(basis, (one) => rankWords[citedVersion(one).instrument.rank].breach.zh);
  return [...byWords]
    .map(([words, list]) => `${words}，见${[...new Set(list.map((one) => citationLabel(one).zh))].join("、")}`)
    .join("；");
}
