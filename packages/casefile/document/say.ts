import type { Block, Run } from "./document.ts";

/** The kinds of sentence a letter is made of. Every one of them says where it comes from; the truth gate refuses any other. */

/** A fact that the case bears out: the entries that show it. */
export const fact = (text: string, entries: readonly string[]): Run => ({ text, entries });

/** A fact that rests on the writer's word alone; printed as 本人陈述. */
export const ownWord = (text: string): Run => ({ text, ownStatement: true });

export const request = (text: string): Run => ({ text, says: "request" });

/** What a provision says or where it is found. */
export const law = (text: string): Run => ({ text, says: "law" });

/** Greetings, headings inside a sentence, connecting words: states nothing. */
export const form = (text: string): Run => ({ text, says: "form" });

export const paragraph = (...runs: readonly Run[]): Block => ({ kind: "paragraph", runs });

export const numbered = (...items: readonly (readonly Run[])[]): Block => ({ kind: "list", ordered: true, items });
