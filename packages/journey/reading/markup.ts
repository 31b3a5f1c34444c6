import { Parser } from "htmlparser2";

export { QuoteType, Tokenizer } from "htmlparser2";

export interface MarkupHandler {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/** Walks through a page or XML, broken or not. Nothing is run or loaded; entities a document declares itself are not expanded. */
export function walkMarkup(markup: string, kind: "html" | "xml", { open, text, close }: MarkupHandler): void {
  const parser = new Parser({ onopentag: open, ontext: text, onclosetag: close }, { xmlMode: kind === "xml" });
  parser.end(markup);
}
