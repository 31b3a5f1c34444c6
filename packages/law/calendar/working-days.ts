import { addDays, type CivilDate, dayNumber, fail, type Outcome, ok } from "@ringfence/kernel";
import { holidayYears } from "./holidays.ts";

const first = `${holidayYears[0]?.year}-01-01`;
const last = `${holidayYears.at(-1)?.year}-12-31`;
const worked = new Set(holidayYears.flatMap((one) => one.worked));
const off = holidayYears.flatMap((one) => one.off);

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

/** A period counted in days that ends on a holiday ends on the next working day (Civil Code 203); unchanged beyond the calendar. */
export function endOfPeriod(day: CivilDate): CivilDate {
  let end = day;
  for (let tries = 0; tries < 12; tries += 1) {
    const working = isWorkingDay(end);
    if (!working.ok || working.value) return working.ok ? end : day;
    end = addDays(end, 1);
  }
  return day;
}
