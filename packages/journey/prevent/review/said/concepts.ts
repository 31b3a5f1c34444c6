import { actors } from "../words/actors.ts";
import { acts } from "../words/acts.ts";
import { data } from "../words/data.ts";
import { frame } from "../words/frame.ts";
import { money } from "../words/money.ts";
import { people } from "../words/people.ts";
import { rights } from "../words/rights.ts";
import { turns } from "../words/turns.ts";
import type { WordList } from "./word-list.ts";

/** Everything that a sentence of a contract may speak of, as far as the patterns ask. */
export const concepts = {
  ...frame,
  ...actors,
  ...acts,
  ...data,
  ...money,
  ...people,
  ...rights,
  ...turns,
} satisfies Record<string, WordList>;

export type Concept = keyof typeof concepts;

/** Concepts by number, in the order of their lists. */
export const conceptNames = Object.keys(concepts) as readonly Concept[];

const numbers = new Map(conceptNames.map((name, no) => [name, no]));
export const numberOf = (name: Concept): number => numbers.get(name) as number;
