import { beginningsOf } from "./beginnings.ts";
import { concepts } from "./concepts.ts";
import { type UnitTree, unitTree } from "./unit-tree.ts";

/** A word of a list, or a way to begin one. */
export interface IndexedWord {
  /** By its number. */
  readonly concept: number;
  /** Of two words of one concept that begin at the same place the lower holds: it stands earlier in the list. */
  readonly rank: number;
  /** Asked where this is only its beginning. */
  readonly pattern: RegExp | undefined;
}

export interface WordIndex {
  readonly tree: UnitTree;
  /** What ends at each place of the tree. */
  readonly words: readonly (readonly IndexedWord[] | undefined)[];
}

/** A list's pattern that comes to no more words than this is written out. */
const mostWrittenOut = 100;
const longestWord = 64;
const longestBeginning = 2;
const mostBeginnings = 20_000;

const isPlain = /^[\p{Script=Han}a-z]+$/u;
/** What stands for words without end, or asks for what is around them. */
const cannotBeWrittenOut = /[.[\\^$+*{]|\(\?[<=!]/;

let made: WordIndex | undefined;

/** Made when the first sentence is heard: thousands of words, found in one walk over a text. */
export function wordIndex(): WordIndex {
  made ??= indexWords(Object.values(concepts).map(({ words }) => words));
  return made;
}

interface Written {
  readonly begins: string;
  readonly word: IndexedWord;
}

function indexWords(lists: readonly (readonly string[])[]): WordIndex {
  const written = lists.flatMap((sources, concept) => writtenOut(sources, concept));
  const tree = unitTree();
  const words: IndexedWord[][] = [];
  for (const { begins, word } of written) {
    const place = tree.grow(begins);
    const here = words[place];
    if (here === undefined) words[place] = [word];
    else here.push(word);
  }
  return { tree, words };
}

function writtenOut(sources: readonly string[], concept: number): readonly Written[] {
  let rank = 0;
  return sources.flatMap((source): Written | readonly Written[] => {
    if (isPlain.test(source)) return { begins: source, word: { concept, rank: rank++, pattern: undefined } };
    const whole = cannotBeWrittenOut.test(source) ? undefined : beginningsOf(source, longestWord, mostWrittenOut);
    if (whole !== undefined)
      return whole.map((begins) => ({ begins, word: { concept, rank: rank++, pattern: undefined } }));
    const begun = beginningsOf(source, longestBeginning, mostBeginnings);
    if (begun === undefined) throw new TypeError(`a word that may begin with anything: ${source}`);
    const word = { concept, rank: rank++, pattern: new RegExp(source, "y") };
    return begun.map((begins) => ({ begins, word }));
  });
}
