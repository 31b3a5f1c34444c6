import { type Term, terms } from "@ringfence/journey/know/index.ts";

export const findTerm = (id: string): Term | undefined => terms.find((one) => one.id === id);
