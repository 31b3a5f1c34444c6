import { QuoteType, Tokenizer } from "../../reading/markup.ts";
import type { ElementHandler, ElementPlan } from "./element-tag.ts";
import { addToAttribute, endAttribute, startAttribute } from "./read-attribute.ts";
import { beginReading, finishTag, lineOfStart, nameAt, nextChunk, openTag, rawOfStart } from "./reading-state.ts";

export interface ElementReader {
  push(text: string): void;
  /** True when the text ended inside a tag. */
  end(): boolean;
  /** Of the element that is or was open last: its line, from 1, and its beginning. */
  line(): number;
  raw(): string;
}

/**
 * Reads the elements of XML that may be broken, through htmlparser2's tokenizer: entities are never expanded, unwanted
 * attributes never held, and a tag swallowed by a missing quote is found again.
 */
export function readElements(plans: Readonly<Record<string, ElementPlan>>, handler: ElementHandler): ElementReader {
  const state = beginReading(plans, handler);
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      onopentagname: (from, to) => openTag(state, nameAt(state, from, to), from),
      onattribname: (from, to) => startAttribute(state, from, to),
      onattribdata: (from, to) => addToAttribute(state, from, to),
      onattribend: (quote) => endAttribute(state, quote === QuoteType.Double || quote === QuoteType.Single),
      onopentagend: (at) => finishTag(state, false, at + 1),
      onselfclosingtag: (at) => finishTag(state, true, at + 1),
      onclosetag: (from, to) => handler.close(nameAt(state, from, to)),
      onattribentity: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  );
  return {
    push: (text) => {
      nextChunk(state, text);
      tokenizer.write(text);
    },
    end: () => {
      tokenizer.end();
      return state.tag !== undefined;
    },
    line: () => lineOfStart(state),
    raw: () => rawOfStart(state),
  };
}
