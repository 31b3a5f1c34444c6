import { readClock } from "./civil-clock.ts";
import type { CivilDate, Instant } from "./civil-time.ts";
import { dateFromParts, instant, startOfDay } from "./civil-time.ts";
import { narrow } from "./narrow.ts";
import type { Outcome } from "./outcome.ts";
import { fail, ok } from "./outcome.ts";

/** A moment read from text, and how finely the text told it; "22点" counts as minute. */
export interface ParsedTime {
  readonly instant: Instant;
  readonly precision: "ms" | "second" | "minute" | "day";
}

/**
 * Why a text gives no moment: no known form or no such day or hour; a year outside 1990 to 2100; or more than one
 * reading (03/04/2026, a year left out or in two digits, 晚上12点, CST), which `detail` names.
 */
export type TimeRefusal = "not-a-time" | "out-of-range" | "ambiguous";

/** The years that our records can come from; anything else is a wrong column or a broken clock. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const EARLIEST = startOfYear(FIRST_YEAR);
const PAST_LATEST = startOfYear(LAST_YEAR + 1);

/**
 * A moment in any form our inputs use: epoch milliseconds (13 digits) or seconds (10), ISO 8601, "2026/3/5 22:10",
 * "2026.03.05 22:10", "20260305221005", "2026年3月5日 22时10分", "2026年3月5日下午10:10", "Mar 5, 2026 10:10:00 PM",
 * "05-Mar-2026 22:10:05", "Thu Mar 05 22:10:05 GMT+08:00 2026". Without an offset it is +08:00. 24:00 is the next midnight.
 * Digits of a second beyond the third are cut off. A date without a year needs `options.year`.
 */
export function parseCivil(text: string, options: { readonly year?: number } = {}): Outcome<ParsedTime, TimeRefusal> {
  const plain = narrow(text).trim().replace(/\s+/g, " ");
  if (plain.length > 80) return refuse("not-a-time", plain);
  if (/^\d{10}$|^\d{13}$/.test(plain)) {
    return plain.length === 13 ? bounded(Number(plain), "ms") : bounded(Number(plain) * 1000, "second");
  }
  const split = splitDate(plain, options.year);
  if (!split) return refuse("not-a-time", plain);
  if (typeof split === "string") return fail("ambiguous", split);
  const date = dateFromParts(split.year, split.month, split.day);
  if (!date) return refuse("not-a-time", `no such day: ${plain}`);
  return combine(date, split.rest, plain);
}

/**
 * A spreadsheet's day number (days since 1899-12-30, the fraction is the time of day) at +08:00. `epoch1904` is the option
 * that old Mac workbooks set. A whole number has precision "day".
 */
export function fromExcelSerial(
  n: number,
  options: { readonly epoch1904?: boolean } = {},
): Outcome<ParsedTime, "not-a-time" | "out-of-range"> {
  if (!Number.isFinite(n)) return fail("not-a-time", String(n));
  const days = n - 25_569 + (options.epoch1904 === true ? 1462 : 0);
  // A double holds such a fraction to about a microsecond, so rounding to the millisecond is exact.
  const ms = Math.round(days * 86_400_000);
  const precision = Number.isInteger(n) ? "day" : ms % 1000 === 0 ? "second" : "ms";
  return bounded(ms - 8 * 3_600_000, precision);
}

/**
 * A calendar day as people or files write it: "2026-03-05", "2026/3/5", "2026.3.5", "20260305", "2026年3月5日".
 * Years 1900 to 2200, since birth days and last instalments come here too.
 */
export function parseCivilDate(text: string): Outcome<CivilDate, "not-a-date" | "out-of-range"> {
  const plain = narrow(text).trim();
  const match =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(plain) ??
    /^(\d{4})( ?)年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]$/.exec(plain) ??
    /^(\d{4})()(\d\d)(\d\d)$/.exec(plain);
  if (!match) return fail("not-a-date", plain.slice(0, 40));
  const year = Number(match[1]);
  const date = dateFromParts(year, Number(match[3]), Number(match[4]));
  if (!date) return fail("not-a-date", `no such day: ${plain}`);
  return year < 1900 || year > 2200 ? fail("out-of-range", plain) : ok(date);
}

interface SplitDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The clock and offset, still as text. */
  readonly rest: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?`;
const WEEKDAY = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? )?`;

/** One written form of a date; `pick` turns the match into the date and what is left, or names the ambiguity. */
interface DateForm {
  readonly pattern: RegExp;
  readonly pick: (match: RegExpExecArray, year: number | undefined) => SplitDate | string;
}

const FORMS: readonly DateForm[] = [
  // 20260305, 202603052210, 20260305221005, 20260305221005123, 20260305T221005+0800
  {
    pattern: /^((?:19|20|21)\d\d)(\d\d)(\d\d)(?:[T ]?(\d\d)(\d\d)(?:(\d\d)(?:\.?(\d{3}))?)?)?(?=$|[Z +-])(.*)$/i,
    pick: (m) => split(m[1], m[2], m[3], m[4] === undefined ? tail(m[8]) : clock(m[4], m[5], m[6], m[7]) + tail(m[8])),
  },
  {
    pattern: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)[T,]? ?(.*)$/i,
    pick: (m) => split(m[1], m[3], m[4], tail(m[5])),
  },
  {
    pattern: /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号],? ?(.*)$/,
    pick: (m) => split(m[1], m[2], m[3], tail(m[4])),
  },
  // Mar 5, 2026 …
  {
    pattern: new RegExp(`^${WEEKDAY}${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?: at)?,? ?(.*)$`, "i"),
    pick: (m) => split(m[3], monthNumber(m[1]), m[2], tail(m[4])),
  },
  // 05-Mar-2026 …, Thu, 5 Mar 2026 …
  {
    pattern: new RegExp(`^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?[- ]${MONTH}[- ,] ?(\\d{4})(?: at)?,? ?(.*)$`, "i"),
    pick: (m) => split(m[3], monthNumber(m[2]), m[1], tail(m[4])),
  },
  // Thu Mar 05 22:10:05 GMT+08:00 2026, as Java prints a Date
  {
    pattern: new RegExp(`^${WEEKDAY}${MONTH} (\\d{1,2}) (\\d\\d:\\d\\d:\\d\\d)( [a-z0-9:+-]+)? (\\d{4})$`, "i"),
    pick: (m) => split(m[5], monthNumber(m[1]), m[2], tail(m[3]) + tail(m[4])),
  },
  { pattern: /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d),? ?(.*)$/, pick: dayOrMonthFirst },
  {
    pattern: /^\d\d([-/.])\d{1,2}\1\d{1,2}(?!\d).*$|^\d\d年\d{1,2}月\d{1,2}[日号].*$/,
    pick: () => "year in two digits",
  },
  { pattern: /^(\d{1,2})[-/](\d{1,2})(?= |$)(.*)$/, pick: withoutYear },
  { pattern: /^(\d{1,2}) ?月 ?(\d{1,2}) ?[日号],? ?(.*)$/, pick: withoutYear },
];

function splitDate(plain: string, year: number | undefined): SplitDate | string | undefined {
  for (const form of FORMS) {
    const match = form.pattern.exec(plain);
    if (match) return form.pick(match, year);
  }
  return undefined;
}

function split(year: string | undefined, month: string | undefined, day: string | undefined, rest: string): SplitDate {
  return { year: Number(year), month: Number(month), day: Number(day), rest: rest.trim() };
}

/** Day/month and month/day look alike unless one number is above 12 or both are the same. */
function dayOrMonthFirst(match: RegExpExecArray): SplitDate | string {
  const [, first, , second, year] = match;
  const rest = tail(match[5]);
  if (Number(first) > 12) return split(year, second, first, rest);
  if (Number(second) > 12 || first === second) return split(year, first, second, rest);
  return `day first or month first: ${first} and ${second}`;
}

function withoutYear(match: RegExpExecArray, year: number | undefined): SplitDate | string {
  return year === undefined ? "no year" : split(String(year), match[1], match[2], tail(match[3]));
}

/** An optional group that did not take part is an empty text, nothing is lost by that. */
function tail(group: string | undefined): string {
  return group === undefined ? "" : group;
}

function clock(
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  ms: string | undefined,
): string {
  return `${hour}:${minute}${second === undefined ? "" : `:${second}`}${ms === undefined ? "" : `.${ms}`}`;
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf(tail(name).slice(0, 3).toLowerCase()) + 1);
}

function combine(date: CivilDate, rest: string, plain: string): Outcome<ParsedTime, TimeRefusal> {
  if (rest === "") return bounded(startOfDay(date), "day");
  const read = readClock(rest);
  if (!read.ok) return read.code === "ambiguous" ? read : refuse("not-a-time", plain);
  return bounded(startOfDay(date) + read.value.msOfDay - read.value.offsetFromChinaMs, read.value.precision);
}

function bounded(ms: number, precision: ParsedTime["precision"]): Outcome<ParsedTime, "out-of-range"> {
  return ms >= EARLIEST && ms < PAST_LATEST
    ? ok({ instant: instant(ms), precision })
    : fail("out-of-range", String(ms));
}

function startOfYear(year: number): Instant {
  const date = dateFromParts(year, 1, 1);
  if (!date) throw new RangeError(`no such year: ${year}`);
  return startOfDay(date);
}

function refuse(code: TimeRefusal, plain: string): Outcome<never, TimeRefusal> {
  return fail(code, plain.slice(0, 60));
}
