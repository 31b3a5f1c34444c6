import type { Bilingual, CivilDate, Instant } from "@ringfence/kernel";
import type { Ask } from "./ask.ts";
import type { Book } from "./book.ts";

/** What the house rule rests on, and the last day it holds, where one is known. */
interface HouseStop {
  readonly restsOn: readonly string[];
  readonly until?: CivilDate | undefined;
}

/**
 * Care that an institution takes beyond the law: a file per rule. Its words never claim to be law, and it can only ever forbid, so
 * none of it can make a contact allowed that was not.
 */
export interface HouseRule {
  /** Equal to the file name. */
  readonly id: string;
  readonly title: Bilingual;
  readonly why: Bilingual;
  /** The person is the one in the book that the target was found to be. */
  readonly stops: (book: Book, ask: Ask, person: string, at: Instant) => HouseStop | undefined;
}

export function defineHouseRule<const R extends HouseRule>(rule: R): R {
  return rule;
}

/** Does a period of civil days cover this one? */
export const covers = ({ from, until }: { from: CivilDate; until?: CivilDate | undefined }, day: CivilDate): boolean =>
  from <= day && (until === undefined || day <= until);

/** Asks for money, as against answering, locating or serving. */
export const asksForMoney = ({ purpose }: Ask): boolean => purpose === "collection" || purpose === "plan-reminder";
