/** A calendar day in China, "2026-01-01"; years 0001 to 9999, so that text order is time order. */
export type CivilDate = string & { readonly __kind: "civil-date" };

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly __unit: "ms" };

/** China keeps one offset. Its summer times (1986 to 1991, and before 1949) are left out: no record of ours is that old. */
const OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
const MIN_DAY = dayFromParts(1, 1, 1);
const MAX_DAY = dayFromParts(9999, 12, 31);

/** A number of epoch milliseconds as an instant. @throws RangeError unless it is an integer within the years 1 to 9999 at +08:00. */
export function instant(ms: number): Instant {
  const day = Math.floor((ms + OFFSET_MS) / DAY_MS);
  if (!Number.isSafeInteger(ms) || day < MIN_DAY || day > MAX_DAY) throw new RangeError(`not an instant: ${ms}`);
  return ms as Instant;
}

/** Whole days since 1970-01-01, both counted at +08:00; negative before. */
export function dayOf(i: Instant): number {
  return Math.floor((i + OFFSET_MS) / DAY_MS);
}

/** The calendar day in China at that instant. */
export function dateOf(i: Instant): CivilDate {
  return dateFromDay(dayOf(i));
}

/** Minutes since midnight at +08:00, 0 to 1439. */
export function minuteOfDay(i: Instant): number {
  return Math.floor(millisecondOfDay(i) / 60_000);
}

/** Seconds since midnight at +08:00, 0 to 86399. */
export function secondOfDay(i: Instant): number {
  return Math.floor(millisecondOfDay(i) / 1000);
}

/** 00:00 at +08:00 of that day. */
export function startOfDay(d: CivilDate): Instant {
  return instant(dayNumber(d) * DAY_MS - OFFSET_MS);
}

/** "2026-03-05T22:10:00+08:00"; milliseconds only if there are any. */
export function formatInstant(i: Instant): string {
  const within = millisecondOfDay(i);
  const ms = within % 1000;
  const fraction = ms === 0 ? "" : `.${pad(ms, 3)}`;
  const clock = `${pad(Math.floor(within / 3_600_000), 2)}:${pad(Math.floor(within / 60_000) % 60, 2)}`;
  return `${dateOf(i)}T${clock}:${pad(Math.floor(within / 1000) % 60, 2)}${fraction}+08:00`;
}

/** "2026年3月5日 22:10", as people read it; seconds are dropped. */
export function formatChinese(i: Instant): string {
  const { year, month, day } = partsFromDay(dayOf(i));
  const minute = minuteOfDay(i);
  return `${year}年${month}月${day}日 ${pad(Math.floor(minute / 60), 2)}:${pad(minute % 60, 2)}`;
}

/** A calendar day written by a programmer. @throws RangeError unless it is a real day as "YYYY-MM-DD". */
export function civilDate(text: string): CivilDate {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  const date = match && dateFromParts(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!date) throw new RangeError(`not a date: ${text}`);
  return date;
}

/** The date of a year, month 1 to 12 and day, or undefined if no such day exists (2026-02-30). */
export function dateFromParts(year: number, month: number, day: number): CivilDate | undefined {
  if (![year, month, day].every(Number.isInteger) || year < 1 || year > 9999) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CivilDate;
}

/** Days since 1970-01-01. */
export function dayNumber(d: CivilDate): number {
  const digit = (at: number) => d.charCodeAt(at) - 0x30;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  return dayFromParts(year, digit(5) * 10 + digit(6), digit(8) * 10 + digit(9));
}

/** Days written lately, by their last bits: the same few are asked for again and again, by one rule after the other. */
const written: { readonly day: number; readonly date: CivilDate }[] = [];
const lastBits = 63;

/** Inverse of {@link dayNumber}. @throws RangeError beyond the years 1 to 9999 or on a fraction. */
export function dateFromDay(n: number): CivilDate {
  const known = written[n & lastBits];
  if (known?.day === n) return known.date;
  if (!Number.isInteger(n) || n < MIN_DAY || n > MAX_DAY) throw new RangeError(`not a day: ${n}`);
  const { year, month, day } = partsFromDay(n);
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CivilDate;
  written[n & lastBits] = { day: n, date };
  return date;
}

/** The day `n` days later; earlier if negative. */
export function addDays(d: CivilDate, n: number): CivilDate {
  return dateFromDay(dayNumber(d) + n);
}

/** The same day of the month `n` months later, or that month's last day if it has no such day: 01-31 + 1 month is 02-28 or 02-29. */
export function addMonths(d: CivilDate, n: number): CivilDate {
  const months = Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7)) - 1 + n;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  const date = dateFromParts(year, month, Math.min(Number(d.slice(8, 10)), daysInMonth(year, month)));
  if (!date) throw new RangeError(`no such month: ${d} + ${n} months`);
  return date;
}

/** Days from `a` to `b`; positive if `b` is later. */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return dayNumber(b) - dayNumber(a);
}

/** Negative, zero or positive as `a` is before, on or after `b`; fits `Array.prototype.sort`. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function millisecondOfDay(i: Instant): number {
  return i + OFFSET_MS - dayOf(i) * DAY_MS;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Howard Hinnant's days_from_civil: years start in March so that the leap day comes last; eras have 400 years. */
function dayFromParts(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Howard Hinnant's civil_from_days, the inverse of {@link dayFromParts}. */
function partsFromDay(n: number): { year: number; month: number; day: number } {
  const shifted = n + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, "0");
}
