import type { Concept } from "./concepts.ts";
import type { Span } from "./said.ts";
import { type WordsHere, wordIndex } from "./word-index.ts";

/** Where the words of one sentence stand; each concept is searched when it is asked for. */
export interface Places {
  /** Some word of it can begin somewhere. */
  readonly mayBe: (name: Concept) => boolean;
  readonly of: (name: Concept) => readonly Span[];
}

const nowhere: readonly Span[] = [];

/** A place where words of a concept can begin, with the next one of the same. */
interface Start {
  readonly at: number;
  readonly words: WordsHere;
  readonly next: Start | undefined;
}

export function placesIn(text: string): Places {
  const { wordsAt, anywhere } = wordIndex();
  const starts = new Map<Concept, Start | undefined>();
  for (const name of anywhere.keys()) starts.set(name, undefined);
  for (let at = text.length - 1; at >= 0; at -= 1)
    for (const words of wordsAt(text.charCodeAt(at), text.charCodeAt(at + 1)))
      starts.set(words.name, { at, words, next: starts.get(words.name) });
  return {
    mayBe: (name) => starts.has(name),
    of: (name) => {
      if (!starts.has(name)) return nowhere;
      const pattern = anywhere.get(name);
      return pattern === undefined ? foundAt(text, starts.get(name)) : foundAnywhere(text, pattern);
    },
  };
}

function foundAt(text: string, first: Start | undefined): readonly Span[] {
  const places: Span[] = [];
  let behind = 0;
  for (let start = first; start !== undefined; start = start.next) {
    if (start.at < behind) continue;
    const length = start.words.lengthAt(text, start.at);
    if (length === 0) continue;
    behind = start.at + length;
    places.push({ from: start.at, to: behind });
  }
  return places;
}

/** By `exec`: `matchAll` makes a new expression each time. */
function foundAnywhere(text: string, pattern: RegExp): readonly Span[] {
  const places: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { index, 0: word } = match;
    if (word === "") pattern.lastIndex += 1;
    else places.push({ from: index, to: index + word.length });
  }
  return places;
}
