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
