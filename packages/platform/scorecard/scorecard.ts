import { type Rank, ranks } from "@ringfence/law";
import { type Interval, rateOf, shareOf, zOf } from "./interval.ts";
import type { ComplaintTally, FindingTally, RefusalTally, WeekTally } from "./tally.ts";

/** How a side stands beside all sides together. `too-few` = what it did is too little to tell it from chance. */
export type Standing = "more" | "fewer" | "alike" | "too-few";
export type Trend = "rising" | "falling" | "steady" | "too-few";

/** One agency, or one collector of it. There is no score of a debtor, and no input from which one could be made. */
export interface Score {
  readonly agency: string;
  readonly collector?: string;
  readonly contacts: number;
  /** Breaches for every thousand contacts. */
  readonly breaches: Interval | undefined;
  readonly byRank: readonly { readonly rank: Rank; readonly count: number; readonly rate: Interval | undefined }[];
  readonly unclear: number;
  readonly standing: Standing;
  readonly trend: Trend;
  readonly thirdPersons: Interval | undefined;
  /** Refusals that bound this side and that it kept. */
  readonly refusalsKept: (Interval & { readonly bound: number }) | undefined;
  /** Answered calls with a recording. */
  readonly recorded: Interval | undefined;
  readonly complaints?: ComplaintTally;
}

export interface Scorecard {
  readonly confidence: number;
  /** Breaches for every thousand contacts of all sides together. */
  readonly overall: Interval | undefined;
  readonly agencies: readonly Score[];
  readonly collectors: readonly Score[];
}

interface Tallies {
  readonly weeks: readonly WeekTally[];
  readonly findings: readonly FindingTally[];
  readonly refusals: readonly RefusalTally[];
  readonly complaints?: readonly ComplaintTally[];
}

const confidence = 0.95;
const perThousand = 1000;
/** Where fewer breaches than this would be expected, a side that stands out does so easily by chance. */
const fewestExpected = 5;
/** The last weeks are held against as many before them. */
const trendWeeks = 4;

export function scorecard({ weeks, findings, refusals, complaints = [] }: Tallies): Scorecard {
  const breaches = findings.filter(({ verdict }) => verdict === "breach");
  const contacts = sum(weeks, (one) => one.contacts);
  const overall = rateOf(
    sum(breaches, (one) => one.count),
    contacts,
    perThousand,
    zOf(confidence),
  );
  const [weeksBySide, breachesBySide, unclearBySide] = [
    bySide(weeks),
    bySide(breaches),
    bySide(findings.filter(({ verdict }) => verdict === "unclear")),
  ];
  const lastWeeks = [...new Set(weeks.map(({ week }) => week))].sort().slice(-2 * trendWeeks);

  const score = (agency: string, collector: string | undefined, sides: number): Score => {
    const side = nameOf(agency, collector);
    const mine = weeksBySide.get(side) ?? [];
    const own = breachesBySide.get(side) ?? [];
    const whole = sum(mine, (one) => one.contacts);
    const count = sum(own, (one) => one.count);
    const z = zOf(confidence);
    const kept = refusals.find((one) => one.agency === agency && one.collector === collector);
    const keptShare = kept === undefined ? undefined : shareOf(kept.bound - kept.broken, kept.bound, z);
    const answered = complaints.find((one) => collector === undefined && one.agency === agency);
    return {
      agency,
      ...(collector === undefined ? {} : { collector }),
      contacts: whole,
      breaches: rateOf(count, whole, perThousand, z),
      byRank: ranks.flatMap((rank) => {
        const ofRank = sum(
          own.filter((one) => one.rank === rank),
          (one) => one.count,
        );
        return ofRank === 0 ? [] : [{ rank, count: ofRank, rate: rateOf(ofRank, whole, perThousand, z) }];
      }),
      unclear: sum(unclearBySide.get(side) ?? [], (one) => one.count),
      standing: standingOf(count, whole, overall, sides),
      trend: trendOf(mine, own, lastWeeks),
      thirdPersons: shareOf(
        sum(mine, (one) => one.third),
        whole,
        z,
      ),
      refusalsKept: kept === undefined || keptShare === undefined ? undefined : { ...keptShare, bound: kept.bound },
      recorded: shareOf(
        sum(mine, (one) => one.recordedCalls),
        sum(mine, (one) => one.answeredCalls),
        z,
      ),
      ...(answered === undefined ? {} : { complaints: answered }),
    };
  };
  const agencies = [...new Set(weeks.map(({ agency }) => agency))].sort();
  const collectors = agencies.flatMap((agency) =>
    [...new Set(weeks.filter((one) => one.agency === agency && one.collector !== "").map((one) => one.collector))]
      .sort()
      .map((collector) => [agency, collector] as const),
  );
  return {
    confidence,
    overall,
    agencies: agencies.map((agency) => score(agency, undefined, agencies.length)),
    collectors: collectors.map(([agency, collector]) => score(agency, collector, collectors.length)),
  };
}

const nameOf = (agency: string, collector: string | undefined) => JSON.stringify([agency, collector]);

/** What each agency did as a whole, and each of its collectors. */
function bySide<T extends { readonly agency: string; readonly collector: string }>(
  list: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const sides = new Map<string, T[]>();
  for (const one of list)
    for (const collector of [undefined, one.collector]) {
      const name = nameOf(one.agency, collector);
      const own = sides.get(name);
      if (own === undefined) sides.set(name, [one]);
      else own.push(one);
    }
  return sides;
}

/**
 * Compared with all sides together. Of many sides some stand out by chance; so the confidence is shared among them (Bonferroni), and
 * whoever did too little is not judged.
 */
function standingOf(count: number, contacts: number, overall: Interval | undefined, sides: number): Standing {
  const own = rateOf(count, contacts, perThousand, zOf(1 - (1 - confidence) / Math.max(1, sides)));
  if (own === undefined || overall === undefined) return "too-few";
  if ((contacts * overall.value) / perThousand < fewestExpected) return "too-few";
  if (own.low > overall.value) return "more";
  return own.high < overall.value ? "fewer" : "alike";
}

/** Were there more breaches for the contacts made than in the weeks before? */
function trendOf(mine: readonly WeekTally[], own: readonly FindingTally[], weeks: readonly string[]): Trend {
  const late = new Set(weeks.slice(-trendWeeks));
  const early = new Set(weeks.slice(0, -trendWeeks));
  const during = (set: ReadonlySet<string>) => (one: { week: string }) => set.has(one.week);
  const [before, after] = [early, late].map((set) => ({
    contacts: sum(mine.filter(during(set)), (one) => one.contacts),
    breaches: sum(own.filter(during(set)), (one) => one.count),
  })) as [Period, Period];
  const all = before.breaches + after.breaches;
  const share = shareOf(after.breaches, all, zOf(confidence));
  if (share === undefined || all < 2 * fewestExpected || before.contacts === 0 || after.contacts === 0)
    return "too-few";
  const expected = after.contacts / (before.contacts + after.contacts);
  if (share.low > expected) return "rising";
  return share.high < expected ? "falling" : "steady";
}

interface Period {
  readonly contacts: number;
  readonly breaches: number;
}

function sum<T>(list: readonly T[], of: (item: T) => number): number {
  return list.reduce((total, item) => total + of(item), 0);
}
