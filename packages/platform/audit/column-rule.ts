import { type CivilDate, dateFromDay } from "@ringfence/kernel";
import type { Citation, FactId } from "@ringfence/law";
import { type Parameter, valueOn } from "@ringfence/law/engine/parameter.ts";
import type { Rule } from "@ringfence/law/engine/rule.ts";
import type { DatedColumns, DebtorRows } from "./debtor-rows.ts";
import type { DebtorSeen } from "./debtor-seen.ts";

/** What a rule found: by row numbers of the columns. A breach unless facts are missing. */
export interface Told {
  readonly at: number;
  readonly missing?: readonly FactId[];
  /** Further rows it rests on. */
  readonly entries?: readonly number[];
  /** Which of the rule's `bases` carries it; 0 where left out. */
  readonly under?: number;
  readonly count?: number;
  readonly limit?: number;
}
export type Tell = (told: Told) => void;

/**
 * A rule of the borrower's rule book over columns. It takes citations, limits and appliesTo from the rule it names and may only
 * decide the same; `testing/platform` holds both against each other.
 */
export interface ColumnRule {
  readonly rule: Rule;
  /** Provisions that carry a finding, by `Told.under`. */
  readonly bases: readonly [readonly Citation[], ...(readonly Citation[])[]];
  /** Going by what all rows show together, could anything be found? No only where surely nothing is: `look` is not asked then. */
  readonly mayFind: (seen: DebtorSeen) => boolean;
  readonly look: (columns: DatedColumns) => (rows: DebtorRows, tell: Tell) => void;
}

/** The value of a parameter by civil day number, looked up once a day. */
export function byDay<T>(parameter: Parameter<T>): (day: number) => T | undefined {
  return onceADay((date) => valueOn(parameter, date)?.value);
}

/** Days since 1970 that are kept: up to 2149. */
const daysKept = 65_536;

function onceADay<T>(find: (date: CivilDate) => T): (day: number) => T {
  const known = new Array<{ readonly value: T } | undefined>(daysKept);
  return (day) => {
    const before = known[day];
    if (before !== undefined) return before.value;
    const value = find(dateFromDay(day));
    if (day >= 0 && day < daysKept) known[day] = { value };
    return value;
  };
}
