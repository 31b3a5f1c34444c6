/**
 * The document model that every letter, complaint, catalogue and report is made of. Pure data; DOCX, PDF and plain text are
 * renderers of it (adapters/documents). Chinese official layout: A4, title centred, signature right.
 */
export interface DocumentModel {
  readonly title: string;
  /** `zh-CN` decides punctuation and fonts. */
  readonly language: "zh-CN" | "en";
  readonly landscape?: boolean;
  readonly blocks: readonly Block[];
  /** Printed small in the foot of each page, before the page number. */
  readonly footer?: string;
}

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  /** The line with the name of whom it is for, flush left, ends with a colon. */
  | { readonly kind: "addressee"; readonly text: string }
  | { readonly kind: "paragraph"; readonly runs: readonly Run[]; readonly indent?: boolean }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] }
  | {
      readonly kind: "table";
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Per row the log entries it rests on. */
      readonly entries?: readonly (readonly string[])[];
      /** Share of the width of each column; equal when left out. */
      readonly widths?: readonly number[];
    }
  /** Set right: who signs, and the date. */
  | { readonly kind: "signature"; readonly lines: readonly string[] }
  | { readonly kind: "attachments"; readonly items: readonly string[] }
  | { readonly kind: "page-break" };

/** A piece of text. `entries` are the ids of the log entries it rests on; `ownStatement` prints as 本人陈述 where it rests on none. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly entries?: readonly string[];
  readonly ownStatement?: boolean;
  /** What a run is that states no fact of the case: something asked for, what the law says, or the set words of a letter. */
  readonly says?: "request" | "law" | "form";
}
