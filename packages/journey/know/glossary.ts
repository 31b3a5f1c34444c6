import { collecting } from "./glossary/collecting.ts";
import { money } from "./glossary/money.ts";
import { norms } from "./glossary/norms.ts";
import { people } from "./glossary/people.ts";
import { privacy } from "./glossary/privacy.ts";
import { procedure } from "./glossary/procedure.ts";
import type { Term } from "./term.ts";

/** Every term, by subject. */
export const terms: readonly Term[] = [...people, ...collecting, ...money, ...norms, ...privacy, ...procedure];
