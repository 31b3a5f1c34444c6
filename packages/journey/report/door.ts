import type { CaseFile } from "@ringfence/casefile";
import type { Bilingual, CivilDate } from "@ringfence/kernel";
import type { AtHand } from "./at-hand.ts";
import type { Matter } from "./matter.ts";

/** The form in which a door takes a matter. */
export type DoorForm = "complaint" | "report" | "police" | "lawsuit" | "mediation" | "lead" | "advice";

export interface DoorInput {
  readonly file: CaseFile;
  readonly matter: Matter;
  readonly today: CivilDate;
}

/** Something the door can grant. Asked for only where the matter has one of the rules; always when none is named. */
export interface Grantable {
  readonly rules?: readonly string[];
  readonly text: Bilingual;
}

/** How one authority is used in a case of this product; what it is and by which clocks it works is said in `law/authorities`. */
export interface Door {
  /** Id of the authority, equal to the file name. */
  readonly id: string;
  /** The lower, the earlier it is tried. */
  readonly order: number;
  readonly form: DoorForm;
  /** Whom the paper addresses, where the name of the authority is what one does there and not who is there. */
  readonly addressee?: string;
  /** Why this one. */
  readonly why: Bilingual;
  readonly cost: Bilingual;
  /** What follows, and what to do when it does not. */
  readonly after: Bilingual;
  /** Taken only when the institution itself was asked before and did not answer, or not well. */
  readonly institutionFirst?: true;
  /** Takes matters of any rule, not only those its authority lists. */
  readonly anyRule?: true;
  /** With one of these the door comes before every other. */
  readonly urgentFor?: readonly string[];
  /** While one of these has the matter open, this one does not take it. */
  readonly notBeside?: readonly string[];
  readonly requests: readonly Grantable[];
  /** What it cannot do without: something to show, or the number that called. */
  readonly needs?: keyof AtHand;
  /** It works by place: the paper names where the other side has its seat. */
  readonly local?: true;
  /** Anything else that closes the door for this matter. */
  readonly closed?: (input: DoorInput) => Bilingual | undefined;
}

export function defineDoor(door: Door): Door {
  return door;
}
