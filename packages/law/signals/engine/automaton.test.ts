import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Automaton, buildAutomaton, EMIT, nextState } from "./automaton.ts";
import { compilePhrases } from "./phrases.ts";

/** Letters stand for symbols 1 … 5. */
const ALPHABET = "甲乙丙丁戊";
const symbolOf = new Uint16Array(0x10000);
for (let at = 0; at < ALPHABET.length; at++) symbolOf[ALPHABET.charCodeAt(at)] = at + 1;

function compile(words: readonly string[]): { automaton: Automaton; order: string[] } {
  const automaton = buildAutomaton(compilePhrases([words]), symbolOf, ALPHABET.length + 1, () => true);
  return { automaton, order: [...new Set(words)] };
}

/** Every occurrence as "end:word", as the automaton sees it. */
function run({ automaton, order }: ReturnType<typeof compile>, text: string): string[] {
  const { states, root, emits } = automaton;
  const found: string[] = [];
  let state = 0;
  for (let at = 0; at < text.length; at++) {
    const symbol = symbolOf[text.charCodeAt(at)] as number;
    state = nextState(states, root, state, symbol);
    const list = states[state * 4 + EMIT] as number;
    for (let index = 1; list !== 0 && index <= (emits[list] as number); index++) {
      found.push(`${at + 1}:${order[emits[list + index] as number]}`);
    }
  }
  return found.sort();
}

function naive(words: readonly string[], text: string): string[] {
  const found: string[] = [];
  for (const word of new Set(words)) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
      found.push(`${at + word.length}:${word}`);
  }
  return found.sort();
}

const word = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 1, maxLength: 5 });

describe("buildAutomaton", () => {
  it("finds what a naive search finds", () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.string({ unit: fc.constantFrom(...ALPHABET), maxLength: 80 }),
        (words, text) => {
          expect(run(compile(words), text)).toEqual(naive(words, text));
        },
      ),
      { seed: 20260101, numRuns: 500 },
    );
  });
});
