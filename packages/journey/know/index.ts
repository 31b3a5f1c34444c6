export { terms } from "./glossary.ts";
export { needsHelpFirst } from "./search/crisis.ts";
export { type Hit, type HitKind, searchKnow } from "./search.ts";
export { topics } from "./table-of-contents.ts";
export type { Term } from "./term.ts";
export type { Claim, Encouragement, Paragraph, Support, Topic } from "./topic.ts";
