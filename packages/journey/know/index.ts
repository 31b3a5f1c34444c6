export { terms } from "./glossary.ts";
export { needsHelpFirst } from "./search/crisis.ts";
export { searchKnow } from "./search.ts";
export { topics } from "./table-of-contents.ts";
export type { Term } from "./term.ts";
export type { Paragraph, Support } from "./topic.ts";
