import { addDays, type CivilDate, type DailyWindow, dateOf, type Instant, startOfDay } from "@ringfence/kernel";
import { valueOn } from "@ringfence/law";
import contactHours from "@ringfence/law/parameters/contact-hours.ts";
import type { Ask } from "./ask.ts";
import type { Book } from "./book.ts";
import { covers } from "./house-rule.ts";
import { personOf } from "./people.ts";

const minuteMs = 60_000;

/** The hours of that day: agreed with this person, else the standing ones; undefined where no rule on hours was in force. */
function hoursOn({ consents }: Book, person: string, day: CivilDate): DailyWindow | undefined {
  const agreed = consents.find(
    ({ kind, by, hours, period }) =>
      kind === "contact-time" && by === person && hours !== undefined && covers(period, day),
  );
  return agreed?.hours ?? valueOn(contactHours, day)?.value;
}

/** Until when today a permit of now may be used: the end of the hours or of the civil day, by which the limits count. */
export function hoursEnd(book: Book, ask: Ask, at: Instant): Instant {
  const day = dateOf(at);
  const midnight = startOfDay(addDays(day, 1));
  const hours = hoursOn(book, personOf(book, ask.target).id, day);
  if (hours === undefined) return midnight;
  const end = startOfDay(day) + hours.toMinute * minuteMs;
  return (end > at ? Math.min(end, midnight) : midnight) as Instant;
}

/** Days looked ahead: the test of three failed days in a row is the longest wait that passes by itself. */
const daysAhead = 4;

/**
 * Moments after `at` when the answer may change by waiting alone, in order: hours begin, a place that is held becomes free, something
 * agreed or ordered begins or ends. Only candidates; the judge is asked at each.
 */
export function momentsOfChange(book: Book, ask: Ask, at: Instant): Instant[] {
  const person = personOf(book, ask.target).id;
  const today = dateOf(at);
  const days = new Set<CivilDate>();
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) days.add(addDays(today, ahead));
  for (const { period } of [...book.consents, ...book.status, ...book.marks, ...book.plans]) {
    days.add(period.from);
    if (period.until !== undefined) days.add(addDays(period.until, 1));
  }
  for (const { until } of book.orders) if (until !== undefined) days.add(addDays(until, 1));
  const moments = new Set<Instant>(book.open.map(({ countsUntil }) => countsUntil));
  for (const day of days)
    moments.add((startOfDay(day) + (hoursOn(book, person, day)?.fromMinute ?? 0) * minuteMs) as Instant);
  return [...moments].filter((moment) => moment > at).sort((a, b) => a - b);
}
