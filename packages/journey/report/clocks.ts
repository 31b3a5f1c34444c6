import { addDays, addMonths, type CivilDate } from "@ringfence/kernel";
import type { Authority, Clock } from "@ringfence/law";
import { addWorkingDays, latestWorkingDay } from "@ringfence/law/calendar/working-days.ts";

/** A day by which something should have come. */
export interface Term {
  readonly on: CivilDate;
  /** `law`: a clock of the source. `holidays-unknown`: the same, as late as it can be. `patience`: no clock is known, the days are ours. */
  readonly by: "law" | "holidays-unknown" | "patience";
}

/** Days after which a door without a clock counts as silent. Ours, and said so wherever it shows. */
const patienceDays = 30;

/** The last day of a clock that starts on `from`, which is not counted. Working days follow the State Council's notices. */
function clockEnds({ unit, count }: Clock, from: CivilDate): Term {
  if (unit !== "working-days")
    return { on: unit === "days" ? addDays(from, count) : addMonths(from, count), by: "law" };
  const end = addWorkingDays(from, count);
  return end.ok ? { on: end.value, by: "law" } : { on: latestWorkingDay(from, count), by: "holidays-unknown" };
}

/** By when something should be heard after `from`: the day of filing, or of acceptance. */
export function termOf(clocks: readonly Clock[], stage: "filing" | "acceptance", from: CivilDate): Term {
  const clock = clocks.find(({ binds, starts = "filing" }) => binds !== "complainant" && starts === stage);
  return clock === undefined ? { on: addDays(from, patienceDays), by: "patience" } : clockEnds(clock, from);
}

/** Until when a complaint filed that day should be answered; undefined where no clock is known or the calendar ends before. */
export function answerDue(authority: Authority, filed: CivilDate): CivilDate | undefined {
  const { on, by } = termOf(authority.clocks, "filing", filed);
  return by === "law" ? on : undefined;
}
