import * as acts from "../words/acts.ts";
import * as data from "../words/data.ts";
import * as money from "../words/money.ts";
import * as people from "../words/people.ts";
import * as rights from "../words/rights.ts";
import * as turns from "../words/turns.ts";
import type { WordList } from "./word-list.ts";

/** Everything that a sentence of a contract may speak of, as far as the patterns ask. */
export const concepts = { ...acts, ...data, ...money, ...people, ...rights, ...turns } satisfies Record<
  string,
  WordList
>;

export type Concept = keyof typeof concepts;
