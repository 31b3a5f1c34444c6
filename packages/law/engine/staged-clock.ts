import type { Bilingual } from "@ringfence/kernel";
import type { StagedPeriod } from "../parameters/staged-period.ts";
import type { Clock } from "./authority.ts";
import type { Parameter } from "./parameter.ts";

/**
 * The clock of one stage as the dated parameter holds it now (its newest value), so that no legal number is typed twice.
 * Throws on a stage the parameter does not know: an authority with a wrong clock must not load.
 */
export function stagedClock(
  parameter: Parameter<StagedPeriod>,
  stage: string,
  binds: Clock["binds"],
  what: Bilingual,
  starts?: Clock["starts"],
): Clock {
  const newest = parameter.values.findLast(({ value }) => value.stage === stage);
  if (newest === undefined) throw new RangeError(`${parameter.id} has no stage ${stage}`);
  const { count, unit, complex = count, extension = 0, extensions = 1 } = newest.value;
  const atMost = complex + extension * extensions;
  return {
    what,
    count,
    unit,
    binds,
    basis: newest.basis,
    ...(atMost > count ? { atMost } : {}),
    ...(starts === undefined ? {} : { starts }),
  };
}

/** The same for a parameter that is one number of months. */
export function monthsClock(parameter: Parameter<number>, binds: Clock["binds"], what: Bilingual): Clock {
  const newest = parameter.values.at(-1);
  if (newest === undefined || parameter.unit !== "months")
    throw new RangeError(`${parameter.id} is not a number of months`);
  return { what, count: newest.value, unit: "months", binds, basis: newest.basis };
}
