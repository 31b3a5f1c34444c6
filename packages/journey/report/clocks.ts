import { addDays, addMonths, type CivilDate, type Outcome, ok } from "@ringfence/kernel";
import type { Authority, Clock } from "@ringfence/law";
import { addWorkingDays, endOfPeriod } from "@ringfence/law/calendar/working-days.ts";

/**
 * The last day of a clock that starts on `from` (not counted). Working days follow the State Council's notices; `beyond-calendar` where
 * those end. A period in days that ends on a holiday ends on the next working day (Civil Code 203).
 */
function clockEnds(clock: Clock, from: CivilDate): Outcome<CivilDate, "beyond-calendar"> {
  switch (clock.unit) {
    case "working-days":
      return addWorkingDays(from, clock.count);
    case "days":
      return ok(endOfPeriod(addDays(from, clock.count)));
    case "months":
      return ok(endOfPeriod(addMonths(from, clock.count)));
  }
}

/** The clock that answers "until when should I have heard": the first of the door's own that binds it or the institution. */
const answerClock = (authority: Authority): Clock | undefined =>
  authority.clocks.find(({ binds }) => binds !== "complainant");

/** Until when a complaint filed that day should be answered; undefined where no clock is known or the calendar ends before. */
export function answerDue(authority: Authority, filed: CivilDate): CivilDate | undefined {
  const clock = answerClock(authority);
  if (clock === undefined) return undefined;
  const end = clockEnds(clock, filed);
  return end.ok ? end.value : undefined;
}
