import { beginningsOf } from "./beginnings.ts";
import { type Concept, concepts } from "./concepts.ts";

/** The words of one concept that can begin where two certain units stand. */
export interface WordsHere {
  readonly name: Concept;
  /** How long the first of them is that stands there; 0 where none does. */
  readonly lengthAt: (text: string, at: number) => number;
}

interface WordIndex {
  /** By the unit at a place and the one behind it (NaN at the end). */
  readonly wordsAt: (unit: number, next: number) => readonly WordsHere[];
  /** Concepts with a word that may begin with anything: they are sought as a whole. */
  readonly anywhere: ReadonlyMap<Concept, RegExp>;
}

let made: WordIndex | undefined;

/** Made when the first sentence is heard: thousands of words, of which a place in a text has two or three that can begin there. */
export function wordIndex(): WordIndex {
  made ??= indexWords();
  return made;
}

interface Word {
  readonly name: Concept;
  readonly source: string;
}

const none: readonly WordsHere[] = [];
const keyOf = (unit: number, next: number): number => unit * 65_536 + next;

function indexWords(): WordIndex {
  const words: Word[] = [];
  /** Numbers of words by their first two units, or by the only one that is sure. */
  const byStart = new Map<string, number[]>();
  const anywhere = new Map<Concept, RegExp>();
  for (const name of Object.keys(concepts) as Concept[])
    for (const source of concepts[name].words) {
      const found = beginningsOf(source);
      if (found === undefined) anywhere.set(name, new RegExp(concepts[name].words.join("|"), "g"));
      for (const start of found ?? []) {
        const known = byStart.get(start);
        if (known === undefined) byStart.set(start, [words.length]);
        else known.push(words.length);
      }
      words.push({ name, source });
    }
  const known = new Map<number, readonly WordsHere[]>();
  const look = (first: string, second: string): readonly WordsHere[] => {
    // In the order of the lists: of two words that begin alike the one named first is found.
    const numbers = new Set([...(byStart.get(first) ?? []), ...(byStart.get(first + second) ?? [])]);
    const here = [...numbers].sort((a, b) => a - b).map((no) => words[no] as Word);
    const names = new Set(here.map(({ name }) => name));
    return names.size === 0 ? none : [...names].map((name) => wordsHere(name, here));
  };
  return {
    wordsAt: (unit, next) => {
      const key = keyOf(unit, next || 0);
      let here = known.get(key);
      if (here === undefined) {
        here = look(String.fromCharCode(unit), String.fromCharCode(next || 0));
        known.set(key, here);
      }
      return here;
    },
    anywhere,
  };
}

function wordsHere(name: Concept, words: readonly Word[]): WordsHere {
  const sources = words.filter((one) => one.name === name).map(({ source }) => source);
  const first = sources[0] as string;
  // Two units are what brought it here.
  if (first.length <= 2 && /^[^.()[\]{}\\*+?^$|]+$/.test(first)) return { name, lengthAt: () => first.length };
  let pattern: RegExp | undefined;
  return {
    name,
    lengthAt: (text, at) => {
      pattern ??= new RegExp(sources.join("|"), "y");
      pattern.lastIndex = at;
      return pattern.test(text) ? pattern.lastIndex - at : 0;
    },
  };
}
