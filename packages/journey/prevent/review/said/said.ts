import { type Concept, numberOf } from "./concepts.ts";
import { denyAmong, isMark } from "./denied.ts";
import { type Found, wordsIn } from "./places.ts";
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
  /** All of them, from left to right. */
  readonly mentions: readonly Readonly<Found>[];
}

const nothingOwn: StandsFor = new Map();

export function hear(sentence: string, own: StandsFor = nothingOwn): Said {
  const text = foldText(sentence, own);
  const parts = partsOf(text);
  const mentions = wordsIn(text);
  const find = (name: Concept): readonly Mention[] => {
    const no = numberOf(name);
    const found: Mention[] = [];
    for (const mention of mentions) if (mention.concept === no) found.push(mention);
    return found;
  };
  denyAmong(mentions, { text, parts, of: find });
  const of = (...names: readonly Concept[]) => (names.length === 1 ? find(names[0] as Concept) : names.flatMap(find));
  const mentionsOf = (given: Concept | readonly Mention[]) => (typeof given === "string" ? find(given) : given);
  return {
    text,
    parts,
    mentions,
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
    span: ({ from, to }) => {
      const at: number[] = [];
      foldText(sentence, own, at);
      return { from: at[from] ?? 0, to: (at[to - 1] ?? -1) + 1 };
    },
    get asks() {
      return /[？?]$/.test(text) || /^[^，。；]*吗[，。]?$/.test(text);
    },
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

function partsOf(text: string): readonly Span[] {
  const parts: Span[] = [];
  for (let at = 0, from = 0; at <= text.length; at++) {
    if (at < text.length && !isMark(text.charCodeAt(at))) continue;
    if (at > from) parts.push({ from, to: at });
    from = at + 1;
  }
  return parts;
}
