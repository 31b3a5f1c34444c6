import type { CallKind, Communication, Id, Lender, LenderKind, Party, Product } from "@ringfence/casefile";
import type { Instant } from "@ringfence/kernel";

/** The part somebody plays in a debt, seen from who collects. `owes-too`: guarantor or co-debtor. */
export type Role = "debtor" | "owes-too" | "contact-person" | "unknown";

/** Is this communication part of collecting a debt? `maybe` = something points to it, nobody confirmed it. */
export type Collecting = "yes" | "maybe" | "no";

/** What the answer rests on. */
export type ShownBy = "case" | "own-words" | "same-number" | "person-says" | "nothing";

/** A communication as the rules see it: who, to whom, on whose behalf, when, with which signals. All objects have this one shape. */
export interface Contact {
  readonly communication: Communication;
  /** Position in `view.contacts`. */
  readonly at: number;
  /** Civil day number and minute of the day at +08:00; minute is -1 when the source gives no time. */
  readonly day: number;
  readonly minute: number;
  /** Came from the collecting side (not the owner's own call or message). */
  readonly inward: boolean;
  readonly collecting: Collecting;
  readonly shownBy: ShownBy;
  /** Comparable key of the other side's number, "" when hidden. */
  readonly number: string;
  readonly sender: Party | undefined;
  readonly target: Role;
  readonly targetParty: Party | undefined;
  /** One key for an institution with all its agencies; falls back to agency, then number. */
  readonly campaign: string;
  readonly lender: Lender | undefined;
  readonly lenderKind: LenderKind;
  readonly product: Product | undefined;
  readonly callKind: CallKind | undefined;
  /** Bit mask of the signals in the text; 0 without text. */
  readonly signals: number;
}

/** A refusal as recorded, or as read in an outgoing message. */
export interface KnownRefusal {
  readonly by: Id;
  /** Campaign refused, "" = everyone. */
  readonly campaign: string;
  readonly start: Instant;
  readonly entry: Id;
}
