import { addDays, type CivilDate, civilDate, dayNumber, daysBetween, fail, type Outcome, ok } from "@ringfence/kernel";
import { holidayYears } from "./holidays.ts";

const first = `${holidayYears[0]?.year}-01-01`;
const last = `${holidayYears.at(-1)?.year}-12-31`;
const worked = new Set(holidayYears.flatMap((one) => one.worked));
const off = holidayYears.flatMap((one) => one.off);

const longestHoliday = Math.max(...off.map(([from, to]) => daysBetween(civilDate(from), civilDate(to)) + 1));

/** 1970-01-01 was a Thursday. */
const isWeekend = (day: CivilDate): boolean => [2, 3].includes(((dayNumber(day) % 7) + 7) % 7);

/** Is it a working day? `beyond-calendar` outside the years whose notice is held. */
export function isWorkingDay(day: CivilDate): Outcome<boolean, "beyond-calendar"> {
  if (day < first || day > last) return fail("beyond-calendar", `${day} > ${last}`);
  if (worked.has(day)) return ok(true);
  return ok(!isWeekend(day) && !off.some(([from, to]) => from <= day && day <= to));
}

/** The `count`-th working day after `from`; the starting day is not counted. */
export function addWorkingDays(from: CivilDate, count: number): Outcome<CivilDate, "beyond-calendar"> {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    const working = isWorkingDay(day);
    if (!working.ok) return working;
    if (working.value) left -= 1;
  }
  return ok(day);
}

/**
 * The last day on which the `count`-th working day can fall when the years after the calendar are not known yet: only weekends are
 * left out, then as many days are added as the longest holiday so far has taken twice.
 */
export function latestWorkingDay(from: CivilDate, count: number): CivilDate {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    const known = isWorkingDay(day);
    if (known.ok ? known.value : !isWeekend(day)) left -= 1;
  }
  return addDays(day, 2 * longestHoliday);
}
