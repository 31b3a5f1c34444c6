import { foldTable } from "@ringfence/kernel";

/** Words that mean the same for our purpose, each a pattern over folded text; where two begin alike the first holds. */
export interface WordList {
  readonly words: readonly string[];
}

/**
 * Words are divided by white space; `(a|b|)` inside one stands for its alternatives, the empty one included, `.{0,8}` for what may stand between. The lists of the signals are
 * written out word by word for their automaton; here a few lines would make millions, so they stay patterns.
 */
export function wordList(list: string): WordList {
  return {
    words: list
      .trim()
      .split(/\s+/)
      .map((word) => foldPlain(word.replaceAll(/\((?!\?)/g, "(?:"))),
  };
}

/** You is you, polite or not. */
const same = new Map(["您你", "帐账", "讬托", "它他", "她他"].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]));
/** What \s means. */
const spaces =
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

/** Letters and characters as the kernel folds them; marks stay, since they divide what is said; 0 for white space. */
const plainUnits = new Uint16Array(foldTable.length);
for (let unit = 0; unit < plainUnits.length; unit += 1) {
  const plain = foldTable[unit] || unit;
  plainUnits[unit] = same.get(plain) ?? plain;
}
for (const space of spaces) plainUnits[space.charCodeAt(0)] = 0;

const foldPlain = (text: string): string =>
  String.fromCharCode(...Array.from({ length: text.length }, (_, at) => plainUnits[text.charCodeAt(at)] as number));

/** What a document's own words are read as: 甲方 is the borrower in one contract and the lender in the next, 关联信息 may be the address book. */
export type StandsFor = ReadonlyMap<string, string>;

/** More arguments at once than this are too many for some engines. */
const mostAtOnce = 8192;

/**
 * Without white space, which pages and word processors put between any two characters; its own words by what they stand for. For each unit that is
 * left its place in the original is put down, if somebody wants it.
 */
export function foldText(text: string, own: StandsFor, places?: number[]): string {
  const units: number[] = [];
  const { words, firsts } = sortedOf(own);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const found = firsts.has(unit) ? words.find(([word]) => text.startsWith(word, index)) : undefined;
    if (found !== undefined) {
      const [word, meant] = found;
      const last = index + word.length - 1;
      for (let part = 0; part < meant.length; part += 1) {
        units.push(meant.charCodeAt(part));
        places?.push(part === meant.length - 1 ? last : Math.min(index + part, last));
      }
      index = last;
      continue;
    }
    const plain = plainUnits[unit] as number;
    if (plain === 0) continue;
    units.push(plain);
    places?.push(index);
  }
  let folded = "";
  for (let from = 0; from < units.length; from += mostAtOnce)
    folded += String.fromCharCode(...units.slice(from, from + mostAtOnce));
  return folded;
}

interface Sorted {
  /** The longest first. */
  readonly words: readonly (readonly [string, string])[];
  readonly firsts: ReadonlySet<number>;
}

/** The same words are asked for in every sentence of a document. */
const sorted = new WeakMap<StandsFor, Sorted>();

function sortedOf(own: StandsFor): Sorted {
  const known = sorted.get(own);
  if (known !== undefined) return known;
  const words = [...own].toSorted(([one], [other]) => other.length - one.length);
  const made = { words, firsts: new Set(words.map(([word]) => word.charCodeAt(0))) };
  sorted.set(own, made);
  return made;
}
