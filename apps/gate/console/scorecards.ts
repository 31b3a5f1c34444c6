/** Scores of agencies and collectors as an audit gave them. Nothing here is about a debtor, and there is nothing it could be about. */
import { type Bilingual, element } from "./element.js";
import { type Language, languages, type Word } from "./words.js";

interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}
interface Score {
  readonly agency: string;
  readonly collector?: string;
  readonly contacts: number;
  readonly breaches?: Interval;
  readonly byRank: readonly { readonly rank: string; readonly count: number }[];
  readonly unclear: number;
  readonly standing: string;
  readonly trend: string;
  readonly thirdPersons?: Interval;
  readonly refusalsKept?: Interval & { readonly bound: number };
  readonly recorded?: Interval;
  readonly complaints?: Readonly<Record<"received" | "inTime" | "perhaps" | "late" | "running", number>>;
}
type Names = Readonly<Record<"standing" | "trend" | "rank", Readonly<Record<string, Bilingual>>>>;
export interface Scorecards {
  readonly file: {
    readonly period: { readonly from: string; readonly to: string };
    readonly scorecard: {
      readonly confidence: number;
      readonly overall?: Interval;
      readonly agencies: readonly Score[];
      readonly collectors: readonly Score[];
    };
  };
  readonly names: Names;
}

/** Collectors drawn of one agency; the audit's tables have all. */
const collectorsShown = 50;
/** Colours say the standing beside its words, never alone. */
const looks: Readonly<Record<string, string>> = {
  more: "breach",
  "too-few": "unclear",
  fewer: "allow",
  alike: "allow",
};

/** First whoever stands out, then by the lower bound: what chance cannot explain. */
const mostFirst = (scores: readonly Score[]): readonly Score[] =>
  [...scores].sort(
    (a, b) =>
      Number(b.standing === "more") - Number(a.standing === "more") || (b.breaches?.low ?? 0) - (a.breaches?.low ?? 0),
  );

export function drawScorecards({ file, names }: Scorecards, language: Language): HTMLElement[] {
  const { period, scorecard } = file;
  const { overall, agencies, collectors, confidence } = scorecard;
  const say = (word: Word): string => languages[language][word];
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  const one = (value: number): string => value.toFixed(1);
  const bounds = ({ value, low, high }: Interval): string => `${one(value)} (${one(low)}–${one(high)})`;
  const shareBounds = ({ value, low, high }: Interval): string =>
    `${percent.format(value)} (${percent.format(low)}–${percent.format(high)})`;
  const all = [...agencies, ...collectors];
  const told = all.filter(({ standing }) => standing !== "too-few");
  // What nothing can be told of reaches far beyond the others; it would make their bars too short to read.
  const highest = Math.max(1, ...(told.length > 0 ? told : all).map(({ breaches }) => breaches?.high ?? 0));

  /** Where the rate lies for all that is known; the line is all sides together. */
  const range = ({ low, value, high }: Interval): HTMLElement => {
    const bar = element("div", "", "range");
    bar.ariaHidden = "true";
    const mark = (className: string, from: number, to: number) => {
      const made = element("span", "", className);
      made.style.insetInlineStart = `${(100 * from) / highest}%`;
      made.style.inlineSize = to > from ? `${(100 * (to - from)) / highest}%` : "";
      bar.append(made);
    };
    mark("between", low, high);
    mark("point", value, value);
    if (overall !== undefined) mark("overall", overall.value, overall.value);
    return bar;
  };

  const standing = (score: Score): HTMLElement =>
    element("span", names.standing[score.standing]?.[language] ?? score.standing, `verdict ${looks[score.standing]}`);

  const facts = (score: Score): HTMLElement => {
    const list = element("dl", "", "facts");
    const line = (name: string, text: string) => list.append(element("dt", name), element("dd", text));
    line(say("contacts"), score.contacts.toLocaleString(language));
    line(say("trend"), names.trend[score.trend]?.[language] ?? score.trend);
    const called = new Map<string, number>();
    for (const { rank, count } of score.byRank) {
      const name = names.rank[rank]?.[language] ?? rank;
      called.set(name, (called.get(name) ?? 0) + count);
    }
    for (const [name, count] of called) line(name, count.toLocaleString(language));
    if (score.unclear > 0) line(say("open"), score.unclear.toLocaleString(language));
    if (score.thirdPersons !== undefined) line(say("third"), shareBounds(score.thirdPersons));
    if (score.refusalsKept !== undefined) {
      const { value, bound } = score.refusalsKept;
      line(say("kept"), `${Math.round(value * bound)} / ${bound}`);
    }
    if (score.recorded !== undefined) line(say("recording"), shareBounds(score.recorded));
    if (score.complaints !== undefined) {
      const { received, inTime, perhaps, late, running } = score.complaints;
      line(say("complaints"), `${inTime} / ${received}`);
      if (late > 0) line(say("late"), `${late}`);
      if (perhaps > 0) line(say("perhaps"), `${perhaps}`);
      if (running > 0) line(say("running"), `${running}`);
    }
    return list;
  };

  const rate = (score: Score): HTMLElement[] =>
    score.breaches === undefined
      ? []
      : [element("p", `${say("perThousand")} ${bounds(score.breaches)}`), range(score.breaches)];

  const collectorsOf = (agency: string): HTMLElement[] => {
    const own = mostFirst(collectors.filter((score) => score.agency === agency));
    if (own.length === 0) return [];
    const more = element("details");
    more.append(element("summary", `${say("collectors")} ${own.length}`));
    for (const score of own.slice(0, collectorsShown)) {
      const row = element("div", "", "collector");
      row.append(element("h4", score.collector ?? ""), standing(score), ...rate(score), facts(score));
      more.append(row);
    }
    if (own.length > collectorsShown) more.append(element("p", say("restInTables"), "soft"));
    return [more];
  };

  const cards = mostFirst(agencies).map((score) => {
    const card = element("article", "", "score");
    card.append(
      element("h3", score.agency || say("ownStaff")),
      standing(score),
      ...rate(score),
      facts(score),
      ...collectorsOf(score.agency),
    );
    return card;
  });
  const about = [
    `${period.from} – ${period.to}`,
    ...(overall === undefined ? [] : [`${say("allTogether")} ${bounds(overall)}`]),
    `${say("interval")} ${percent.format(confidence)}`,
  ];
  return [element("p", about.join(" · "), "soft"), ...cards];
}
