import { type Bilingual, type CivilDate, compareDates } from "@ringfence/kernel";
import type { Citation } from "./citation.ts";

/** One value with the days it held and where it is written. No value without a source. */
export interface DatedValue<T> {
  readonly value: T;
  readonly from: CivilDate;
  /** Last day; left out while it holds. */
  readonly until?: CivilDate;
  readonly basis: Citation;
}

export interface Parameter<T = unknown> {
  /** Equal to the file name. */
  readonly id: string;
  readonly title: Bilingual;
  /** Unit of a value: "calls a day", "percent a year", "days" … */
  readonly unit: string;
  /** In order of `from`. Several values may hold on one day (different instruments); the caller picks by citation. */
  readonly values: readonly [DatedValue<T>, ...DatedValue<T>[]];
}

export function defineParameter<const T>(parameter: Parameter<T>): Parameter<T> {
  return parameter;
}

/** All values that hold on that day, newest first. Empty when none is known: never a default. */
export function valuesOn<T>(parameter: Parameter<T>, day: CivilDate): readonly DatedValue<T>[] {
  return parameter.values.filter((one) => holdsOn(one, day)).toReversed();
}

/** The newest value that holds on that day, or undefined. */
export function valueOn<T>(parameter: Parameter<T>, day: CivilDate): DatedValue<T> | undefined {
  return parameter.values.findLast((one) => holdsOn(one, day));
}

const holdsOn = ({ from, until }: DatedValue<unknown>, day: CivilDate): boolean =>
  compareDates(from, day) <= 0 && (until === undefined || compareDates(day, until) <= 0);
