import { foldedUnit, foldWord, isDigit, isLetter } from "./symbols.ts";

/** All phrases of all word lists, once each, with the groups that they belong to. */
export interface Phrases {
  /** Folded units by phrase. */
  readonly units: readonly (readonly number[])[];
  /** The same as classes. */
  readonly symbols: readonly (readonly number[])[];
  readonly lengths: Uint8Array;
  /** Bit set: the phrase starts (1) or ends (2) with a Latin letter, starts (4) or ends (8) with a digit. */
  readonly edges: Uint8Array;
  /** Groups of phrase p: `groups[groupAt[p]]` … `groups[groupAt[p + 1] - 1]`. */
  readonly groupAt: Int32Array;
  readonly groups: Int32Array;
  /** Number of classes: 0 ignored, 1 any character in no phrase, then one per character. */
  readonly classes: number;
  /** By UTF-16 unit of the original text. */
  readonly classOf: Uint16Array;
}

export const STARTS_WITH_LETTER = 1;
export const ENDS_WITH_LETTER = 2;
export const STARTS_WITH_DIGIT = 4;
export const ENDS_WITH_DIGIT = 8;

export function compilePhrases(wordsByGroup: readonly (readonly string[])[]): Phrases {
  const groupsOf = new Map<string, Set<number>>();
  wordsByGroup.forEach((words, group) => {
    for (const word of words) addPhrase(groupsOf, word, group);
  });
  const units = [...groupsOf.keys()].map((phrase) => Array.from(phrase, (char) => char.charCodeAt(0)));
  const { classes, classOf, classOfFolded } = assignClasses(units);
  const groupAt = new Int32Array(units.length + 1);
  const groups: number[] = [];
  [...groupsOf.values()].forEach((set, phrase) => {
    groups.push(...set);
    groupAt[phrase + 1] = groups.length;
  });
  return {
    units,
    symbols: units.map((phrase) => phrase.map((unit) => classOfFolded[unit] as number)),
    lengths: Uint8Array.from(units, (phrase) => phrase.length),
    edges: Uint8Array.from(units, edgesOf),
    groupAt,
    groups: Int32Array.from(groups),
    classes,
    classOf,
  };
}

function addPhrase(groupsOf: Map<string, Set<number>>, word: string, group: number): void {
  const phrase = String.fromCharCode(...foldWord(word));
  if (phrase === "") throw new Error(`a word of a list folds to nothing: ${word}`);
  const groups = groupsOf.get(phrase);
  if (groups === undefined) groupsOf.set(phrase, new Set([group]));
  else groups.add(group);
}

function assignClasses(phrases: readonly (readonly number[])[]) {
  const classOfFolded = new Uint16Array(0x10000).fill(1);
  let classes = 2;
  for (const phrase of phrases) {
    for (const unit of phrase) if (classOfFolded[unit] === 1) classOfFolded[unit] = classes++;
  }
  classOfFolded[0] = 0;
  const classOf = foldedUnit.map((folded) => classOfFolded[folded] as number);
  return { classes, classOf, classOfFolded };
}

function edgesOf(phrase: readonly number[]): number {
  const first = phrase[0];
  const last = phrase.at(-1);
  if (first === undefined || last === undefined) return 0;
  return (
    (isLetter(first) ? STARTS_WITH_LETTER : 0) |
    (isLetter(last) ? ENDS_WITH_LETTER : 0) |
    (isDigit(first) ? STARTS_WITH_DIGIT : 0) |
    (isDigit(last) ? ENDS_WITH_DIGIT : 0)
  );
}
