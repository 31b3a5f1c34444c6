import { addMonths, dateOf, fail, type Instant, type Outcome, ok, startOfDay } from "@ringfence/kernel";
import { valueOn } from "@ringfence/law";
import retentionYears from "@ringfence/law/parameters/retention-years.ts";

/** The moment before which everything is to be erased, keeping `years`. Error: `too-short` for less than the rules ask for. */
export function erasedBefore(years: number, now: Instant): Outcome<Instant, "too-short"> {
  const today = dateOf(now);
  const least = valueOn(retentionYears, today)?.value;
  if (least === undefined || years < least) return fail("too-short", `${least}`);
  return ok(startOfDay(addMonths(today, -12 * years)));
}
