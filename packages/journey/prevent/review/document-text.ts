/** The words of a document somebody was given to agree to. */
export interface DocumentText {
  readonly kind: "text" | "page" | "pdf" | "docx";
  readonly text: string;
  /** Where each page begins in the text; one page only where the kind knows none. */
  readonly pages: readonly number[];
}

/** Why no words could be had of a file. */
export type DocumentRefusal =
  | "too-large-document"
  | "encrypted-document"
  /** Pages without a text layer: photographs of paper. */
  | "scanned-document"
  | "picture"
  /** DOC and RTF of old word processors. */
  | "old-word-document"
  | "not-a-document"
  | "unreadable-document"
  | "empty-document";

/** Far beyond any contract (about 2,000 pages), and little enough to be read on a phone. */
export const longestText = 2_000_000;
