import type { Communication, Id } from "@ringfence/casefile";
import type { Bilingual, CivilDate } from "@ringfence/kernel";
import type { FileInput, ReadingPorts } from "../reading/ports.ts";
import type { Person } from "./people/person.ts";

/** Why a row was left out on purpose: it is no communication that took place. */
export type SkipReason =
  | "draft"
  | "not-sent"
  | "delivery-report"
  | "duplicate"
  | "header"
  | "preamble"
  | "section-title"
  | "blank"
  | "totals"
  | "note"
  | "no-number"
  | "data-traffic"
  | "other-service"
  | "call-forwarding";

/** Why a row could not be taken and was set aside. */
export type ProblemCode =
  | "cut-off"
  | "damaged"
  | "unknown-element"
  | "unrecognised-row"
  | "unknown-type"
  | "unknown-direction"
  | "no-time"
  | "no-year"
  | "bad-time"
  | "ambiguous-time"
  | "time-out-of-range"
  | "number-lost";

/** What should be known about a file, or about a row that was taken all the same. Not a row: never part of the sum of rows. */
export type RemarkCode =
  | "empty-file"
  | "unknown-format"
  | "ambiguous-format"
  | "compressed-archive"
  | "unreadable-file"
  | "file-changed"
  | "unreadable-workbook"
  | "encrypted-workbook"
  | "too-large-workbook"
  | "unreadable-database"
  | "too-large-database"
  | "other-database"
  | "newer-rows-elsewhere"
  | "truncated"
  | "cancelled"
  | "count-differs"
  | "replaced-characters"
  | "damaged-markup"
  | "text-cut"
  | "attachments-left-out"
  | "bad-duration"
  | "unknown-columns"
  | "no-columns"
  | "no-direction"
  | "duplicates-unchecked";

/**
 * What an importer says. `row` counts from 1 in the order of the file. For every file
 * rows = records + people + skipped + problems; remarks and progress are no rows. The last item is `end`.
 */
export type ImportItem =
  | { readonly kind: "record"; readonly row: number; readonly communication: Communication }
  /** Somebody of the borrower's own address book; no communication. */
  | { readonly kind: "person"; readonly row: number; readonly person: Person }
  | { readonly kind: "skipped"; readonly row: number; readonly reason: SkipReason }
  | ImportProblem
  | ImportRemark
  | { readonly kind: "progress"; readonly bytes: number }
  | ImportEnd;

export interface ImportProblem {
  readonly kind: "problem";
  readonly row: number;
  readonly line?: number;
  readonly code: ProblemCode;
  /** The beginning of the row as the file has it, at most {@link longestRaw} characters. */
  readonly raw: string;
}

export interface ImportRemark {
  readonly kind: "remark";
  readonly row?: number;
  readonly code: RemarkCode;
  /** How many times, how many bytes … as the code says; left out where it says nothing. */
  readonly count?: number;
  readonly detail?: string;
}

export interface ImportEnd {
  readonly kind: "end";
  readonly rows: number;
  /** How many rows the file itself claims to have, where it does. */
  readonly declared?: number;
  /** False when the file stops before its format says it ends. */
  readonly complete: boolean;
}

/** Longest `raw` and `detail`, in UTF-16 units. */
export const longestRaw = 300;

/** Longest text taken from one message, in UTF-16 units; what is beyond is cut, with the remark `text-cut`. */
export const longestText = 1_048_576;

export interface ImportInput extends FileInput {
  /** Digest of the whole file in lower-case hexadecimal; becomes part of ids and sources. */
  readonly sha256?: string;
  /** Whose phone or record the file is. */
  readonly owner?: Id;
  /** For text without a time: the day it is said to be of. */
  readonly defaultDate?: CivilDate;
}

/** A mail message with its encodings undone. Nothing of it is run or fetched. */
export interface MailMessage {
  readonly from: readonly MailAddress[];
  readonly to: readonly MailAddress[];
  readonly subject: string;
  /** The head's own date, as written. */
  readonly date: string;
  /** Plain text; where there is only HTML, that without its tags. */
  readonly text: string;
  /** Names of what is attached. */
  readonly attachments: readonly string[];
}

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** What importing needs from the world; the adapters package has one for Node and one for browsers. */
export interface ImportPorts extends ReadingPorts {
  /** RFC 5322 and MIME; undefined when the bytes hold no message. */
  mail(message: Uint8Array): Promise<MailMessage | undefined>;
}

export interface Importer {
  /** Same as the file name in `importers/`. */
  readonly id: string;
  readonly title: Bilingual;
  /** How sure it is, 0 to 1, from the first bytes of the file and its name; the surest one reads. */
  sniff(head: Uint8Array, fileName: string): number;
  /** Items in order, in batches of any size (one promise an item would cost more than reading it). */
  read(input: ImportInput, ports: ImportPorts): AsyncGenerator<readonly ImportItem[]>;
}

/** Declares an importer; one file in `importers/` each. */
export function defineImporter(importer: Importer): Importer {
  return importer;
}
