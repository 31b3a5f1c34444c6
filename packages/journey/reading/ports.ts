import type { Outcome } from "@ringfence/kernel";

/** A file to read. */
export interface FileInput {
  readonly fileName: string;
  /** Bytes. */
  readonly size?: number;
  /** The bytes from the start; may be called more than once. Each piece is good only until the next is asked for. */
  chunks(): AsyncIterable<Uint8Array>;
}

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/** Turns bytes into text piece by piece; what cannot be read becomes U+FFFD. A byte order mark at the start is dropped. */
export interface TextStream {
  push(bytes: Uint8Array): string;
  end(): string;
}

/** A cell: text (plain numbers are written out in full), or a number that the workbook shows as a date, time or duration. */
export type Cell = string | { readonly serial: number };

export interface Sheet {
  readonly name: string;
  readonly epoch1904: boolean;
  /** Row by row from the first line of the sheet; empty cells are "". */
  readonly rows: readonly (readonly Cell[])[];
}

export type SheetRefusal = "unreadable-workbook" | "encrypted-workbook" | "too-large-workbook";

/** A piece of text where a page shows it; units of the page, `y` grows upwards. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export type PageRefusal = "unreadable-pdf" | "encrypted-pdf" | "too-large-pdf";

export interface Hasher {
  update(bytes: Uint8Array): void;
  digestHex(): string;
}

export interface TextPort {
  decoder(encoding: Encoding): TextStream;
}

/** What reading files needs from the world; the adapters package has one for Node and one for browsers. */
export interface ReadingPorts extends TextPort {
  /** Bytes of an XLSX or XLS file, or the text of an HTML page that calls itself one. */
  sheets(data: Uint8Array | string): Promise<Outcome<readonly Sheet[], SheetRefusal>>;
  /** The text of the pages of a PDF, each piece where it stands. */
  pages(data: Uint8Array): Promise<Outcome<readonly (readonly PlacedText[])[], PageRefusal>>;
  /** SHA-256. */
  hasher(): Promise<Hasher>;
}
