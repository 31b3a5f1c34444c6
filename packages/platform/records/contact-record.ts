import type { CallKind, Channel, LenderKind, Product } from "@ringfence/casefile";
import type { DailyWindow, Instant } from "@ringfence/kernel";

/** Whom the lender meant to reach, as its own file says. `unknown` is an honest answer. */
export const targetKinds = [
  "debtor",
  "guarantor",
  "emergency-contact",
  "spouse",
  "workplace",
  "other-person",
  "unknown",
] as const;
export type TargetKind = (typeof targetKinds)[number];

/** What somebody agreed to for the day of this contact. */
interface Agreed {
  readonly hours?: DailyWindow;
  readonly perDay?: number;
}

/** One contact as a lender or its agency recorded it. Keys of people are the lender's own (a number or a keyed digest of one). */
export interface ContactRecord {
  /** Names the row for good: see `rowId`. */
  readonly row: number;
  readonly debtor: string;
  readonly target: string;
  readonly targetKind: TargetKind;
  readonly channel: Channel;
  /** `inbound`: the person reached out to the lender. */
  readonly direction: "outbound" | "inbound";
  readonly callKind?: CallKind;
  /** When it was made; what was only planned is no contact. */
  readonly start: Instant;
  /** False when the source gives the day alone. */
  readonly timeKnown: boolean;
  readonly connected?: boolean;
  /** The lender's own word that something could be said; the standard counts answered calls, so rules do not read it. */
  readonly effective?: boolean;
  readonly lenderKind: LenderKind;
  readonly product: Product;
  /** "" = the institution's own staff. */
  readonly agency: string;
  readonly collector: string;
  /** Number that was shown to the person; "" when hidden or not recorded. */
  readonly caller: string;
  readonly agreed?: Agreed;
  /** Protected acts of the person in this contact: they never count against anybody. */
  readonly refused?: boolean;
  readonly complained?: boolean;
  readonly askedIdentity?: boolean;
  readonly askedTerms?: boolean;
  /** A third person offered to pay. */
  readonly offeredToPay?: boolean;
  readonly recorded?: boolean;
  readonly words?: string;
}

/** Rows of a file are counted from 1; a file may have a million million of them. */
const rowsPerFile = 2 ** 40;

/** One number for a row of one of several files, exact up to 8,000 files. */
export const rowId = (file: number, row: number): number => file * rowsPerFile + row;

/** The file's position among the inputs and the row within it. */
export function rowOf(id: number): { readonly file: number; readonly row: number } {
  const file = Math.floor(id / rowsPerFile);
  return { file, row: id - file * rowsPerFile };
}
