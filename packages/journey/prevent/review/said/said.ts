import type { Concept } from "./concepts.ts";
import { type Places, placesIn } from "./places.ts";
import { foldText, type StandsFor } from "./word-list.ts";

/** A word that was found, by its places in the folded text. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** A denial before it in the same part of the sentence holds for it: 我们不会读取. */
  readonly denied: boolean;
}

/** A piece of the sentence as it was given, in UTF-16 units from its start. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Two words near each other: somebody's act and what it is done to. */
export interface Pair extends Span {
  readonly act: Mention;
  readonly thing: Mention;
}

/** One sentence, as the patterns ask about it. */
export interface Said {
  readonly of: (...names: readonly Concept[]) => readonly Mention[];
  readonly has: (...names: readonly Concept[]) => boolean;
  /** Acts with a thing of the other kind at most so many characters away, on either side, with no semicolon between. */
  readonly pairs: (
    acts: Concept | readonly Mention[],
    things: Concept | readonly Mention[],
    gap: number,
  ) => readonly Pair[];
  /** Mentions not inside or across one of another kind. */
  readonly apartFrom: (mentions: readonly Mention[], ...names: readonly Concept[]) => readonly Mention[];
  /** Without white space, letters folded. */
  readonly text: string;
  /** What stands between two marks, by places of that text. */
  readonly parts: readonly Span[];
  /** Back to the places of the sentence as it was given. */
  readonly span: (place: Span) => Span;
  /** A question gives nobody a right. */
  readonly asks: boolean;
  /** Quickly told: never no where the concept is mentioned. */
  readonly mayMention: (name: Concept) => boolean;
}

const nothingOwn: StandsFor = new Map();
const none: readonly Mention[] = [];

export function hear(sentence: string, own: StandsFor = nothingOwn): Said {
  const { text, at } = foldText(sentence, own);
  const places = placesIn(text);
  const known = new Map<Concept, readonly Mention[]>();
  let reach: readonly Span[] | undefined;
  let after: readonly Span[] | undefined;
  const find = (name: Concept): readonly Mention[] => {
    if (!places.mayBe(name)) return none;
    const found = known.get(name);
    if (found !== undefined) return found;
    const mentions = places.of(name).map(({ from, to }) => {
      reach ??= deniedStretches(text, places);
      after ??= places.of("deniedAfter");
      return { from, to, denied: isWithin(from, reach) || isDeniedAfter(to, after, text) };
    });
    known.set(name, mentions);
    return mentions;
  };
  const of = (...names: readonly Concept[]) => (names.length === 1 ? find(names[0] as Concept) : names.flatMap(find));
  const mentionsOf = (given: Concept | readonly Mention[]) => (typeof given === "string" ? find(given) : given);
  return {
    text,
    parts: partsOf(text),
    of,
    has: (...names) => names.some((name) => find(name).length > 0),
    pairs: (acts, things, gap) => {
      const others = mentionsOf(things);
      return others.length === 0 ? [] : pairUp(mentionsOf(acts), others, gap, text);
    },
    apartFrom: (mentions, ...names) => {
      const others = of(...names);
      return mentions.filter((one) => !others.some((other) => other.from <= one.from && one.to <= other.to));
    },
    span: ({ from, to }) => ({ from: at[from] ?? 0, to: (at[to - 1] ?? -1) + 1 }),
    mayMention: places.mayBe,
    asks: /[？?]$/.test(text) || /^[^，。；]*吗[，。]?$/.test(text),
  };
}

function pairUp(acts: readonly Mention[], things: readonly Mention[], gap: number, text: string): Pair[] {
  return things.flatMap((thing) =>
    acts
      .filter((act) => {
        const between = act.from >= thing.to ? [thing.to, act.from] : [act.to, thing.from];
        const [from = 0, to = 0] = between;
        return from <= to && to - from <= gap && !/[；。]/u.test(text.slice(from, to));
      })
      .map((act) => ({ act, thing, from: Math.min(act.from, thing.from), to: Math.max(act.to, thing.to) })),
  );
}

/** From each word that denies to the end of its part, or to a word that turns the sentence round. */
function deniedStretches(text: string, places: Places): readonly Span[] {
  const said = places.of("denial");
  const whole = said.length === 0 ? [] : places.of("noDenial");
  const denials = said.filter(({ from, to }) => !whole.some((other) => other.from <= from && to <= other.to));
  if (denials.length === 0) return [];
  const turns = places.of("turn");
  const stretches: Span[] = [];
  for (const part of partsOf(text)) {
    const before = stretches.at(-1);
    // "不读取，或者上传", "不读取：一、…": what the part before denied to its end goes on.
    const goesOn =
      before?.to === part.from - 1 &&
      (/[：:]/u.test(text[before.to] ?? "") || places.of("goingOn").some(({ from }) => from === part.from));
    const start = goesOn ? part.from : denials.find(({ from }) => from >= part.from && from < part.to)?.to;
    if (start === undefined) continue;
    let from = start;
    for (let again = 0; from < part.to && again < 9; again++) {
      const stop = turns.find((turn) => turn.from > from && turn.to <= part.to)?.from ?? part.to;
      stretches.push({ from, to: stop });
      const next = denials.find((denial) => denial.from >= stop && denial.from < part.to);
      if (next === undefined) break;
      from = next.to;
    }
  }
  return stretches;
}

/** 读取通讯录的做法，我们明令禁止. */
const farthestDenial = 20;
const isDeniedAfter = (to: number, denials: readonly Span[], text: string): boolean =>
  /^不[到了着]/u.test(text.slice(to, to + 2)) ||
  denials.some(({ from }) => from >= to && from - to <= farthestDenial && !/[；。]/u.test(text.slice(to, from)));

function partsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^，,；;。：:！!？?]+/gu)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
}

const isWithin = (at: number, stretches: readonly Span[]): boolean =>
  stretches.some(({ from, to }) => at >= from && at < to);
