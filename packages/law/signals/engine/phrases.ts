import { foldWord, isDigit, isLetter } from "./symbols.ts";

/** All phrases of all word lists, once each, with the groups that they belong to. Flat arrays: there are tens of thousands. */
export interface Phrases {
  readonly count: number;
  /** Folded units of phrase p: `units[unitAt[p]]` … `units[unitAt[p + 1] - 1]`. */
  readonly units: Uint16Array;
  readonly unitAt: Int32Array;
  /** Bit set: the phrase starts (1) or ends (2) with a Latin letter, starts (4) or ends (8) with a digit. */
  readonly edges: Uint8Array;
  /** Groups of phrase p: `groups[groupAt[p]]` … `groups[groupAt[p + 1] - 1]`. */
  readonly groupAt: Int32Array;
  readonly groups: Int32Array;
}

export const STARTS_WITH_LETTER = 1;
export const ENDS_WITH_LETTER = 2;
export const STARTS_WITH_DIGIT = 4;
export const ENDS_WITH_DIGIT = 8;

export function compilePhrases(wordsByGroup: readonly (readonly string[])[]): Phrases {
  const numberOf = new Map<string, number>();
  const phraseOfPair: number[] = [];
  const groupOfPair: number[] = [];
  const pairs = new Set<number>();
  wordsByGroup.forEach((words, group) => {
    for (const word of words) {
      const phrase = numberPhrase(numberOf, word);
      const pair = phrase * wordsByGroup.length + group;
      if (pairs.has(pair)) continue;
      pairs.add(pair);
      phraseOfPair.push(phrase);
      groupOfPair.push(group);
    }
  });
  const { units, unitAt, edges } = layOut([...numberOf.keys()]);
  return { count: numberOf.size, units, unitAt, edges, ...sortGroups(numberOf.size, phraseOfPair, groupOfPair) };
}

export function belongsTo({ groupAt, groups }: Phrases, phrase: number, group: number): boolean {
  const stop = groupAt[phrase + 1] as number;
  for (let at = groupAt[phrase] as number; at < stop; at++) if (groups[at] === group) return true;
  return false;
}

function numberPhrase(numberOf: Map<string, number>, word: string): number {
  const phrase = foldWord(word);
  if (phrase === "") throw new Error(`a word of a list folds to nothing: ${word}`);
  const known = numberOf.get(phrase);
  if (known !== undefined) return known;
  numberOf.set(phrase, numberOf.size);
  return numberOf.size - 1;
}

function layOut(phrases: readonly string[]) {
  const unitAt = new Int32Array(phrases.length + 1);
  phrases.forEach((phrase, at) => {
    unitAt[at + 1] = (unitAt[at] as number) + phrase.length;
  });
  const units = new Uint16Array(unitAt[phrases.length] as number);
  phrases.forEach((phrase, at) => {
    const start = unitAt[at] as number;
    for (let index = 0; index < phrase.length; index++) units[start + index] = phrase.charCodeAt(index);
  });
  const edges = Uint8Array.from(phrases, (phrase) =>
    edgesOf(phrase.charCodeAt(0), phrase.charCodeAt(phrase.length - 1)),
  );
  return { units, unitAt, edges };
}

/** Counting sort of the groups by phrase. */
function sortGroups(count: number, phraseOfPair: readonly number[], groupOfPair: readonly number[]) {
  const groupAt = new Int32Array(count + 1);
  for (const phrase of phraseOfPair) groupAt[phrase + 1] = (groupAt[phrase + 1] as number) + 1;
  for (let phrase = 0; phrase < count; phrase++) {
    groupAt[phrase + 1] = (groupAt[phrase + 1] as number) + (groupAt[phrase] as number);
  }
  const next = groupAt.slice();
  const groups = new Int32Array(groupOfPair.length);
  phraseOfPair.forEach((phrase, pair) => {
    const at = next[phrase] as number;
    groups[at] = groupOfPair[pair] as number;
    next[phrase] = at + 1;
  });
  return { groupAt, groups };
}

function edgesOf(first: number, last: number): number {
  return (
    (isLetter(first) ? STARTS_WITH_LETTER : 0) |
    (isLetter(last) ? ENDS_WITH_LETTER : 0) |
    (isDigit(first) ? STARTS_WITH_DIGIT : 0) |
    (isDigit(last) ? ENDS_WITH_DIGIT : 0)
  );
}
