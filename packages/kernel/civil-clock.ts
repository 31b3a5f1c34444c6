import type { Outcome } from "./outcome.ts";
import { fail, ok } from "./outcome.ts";

/** A time of day as written: milliseconds after midnight (24:00 gives a whole day) and the offset written, relative to +08:00. */
interface Clock {
  readonly msOfDay: number;
  readonly offsetFromChinaMs: number;
  readonly precision: "ms" | "second" | "minute";
}

/** The hours on the 24-hour clock that a word for a part of the day allows, or the word has two readings. */
type HourReading = (hour: number) => number | "ambiguous" | undefined;

// 上午12:10 is how phones with a 12-hour clock write ten past midnight.
const beforeNoon: HourReading = (hour) => (hour === 12 ? 0 : hour < 12 ? hour : undefined);
const morning: HourReading = (hour) => (hour < 12 ? hour : undefined);
const noon: HourReading = (hour) =>
  hour >= 11 && hour <= 14 ? hour : hour === 1 || hour === 2 ? hour + 12 : undefined;
const afternoon: HourReading = (hour) =>
  hour === 0 ? undefined : hour < 12 ? hour + 12 : hour < 24 ? hour : undefined;
// 晚上12点 and 半夜2点 may belong to the night before or after.
const night: HourReading = (hour) =>
  hour < 5 || hour === 12 ? "ambiguous" : hour < 12 ? hour + 12 : hour >= 18 ? hour : undefined;

const PARTS_OF_DAY: ReadonlyMap<string, HourReading> = new Map([
  ...["am", "上午", "凌晨"].map((word) => [word, beforeNoon] as const),
  ...["清晨", "早上", "早晨"].map((word) => [word, morning] as const),
  ["中午", noon],
  ...["pm", "下午", "傍晚"].map((word) => [word, afternoon] as const),
  ...["晚上", "夜里", "夜间", "深夜", "半夜", "晚"].map((word) => [word, night] as const),
]);

const WEEKDAY = /^[(（]?(?:星期|周|礼拜)[一二三四五六日天][)）]?,? ?/;
const PART = "(?<before>[ap]m|[上下中]午|凌晨|清晨|早[上晨]|傍晚|晚上?|夜[里间]|[深半]夜)";
const COLONS = String.raw`:(?<minute>\d{1,2})(?::(?<second>\d{1,2})(?:[.,](?<fraction>\d{1,9}))?)?`;
const WORDS = String.raw` ?(?<hourWord>[时点]) ?(?:(?<minuteWord>\d{1,2}|半)(?: ?分(?: ?(?<secondWord>\d{1,2}) ?秒?)?)?)?`;
const TIME = new RegExp(
  `^${PART}? ?(?<hour>\\d{1,2})(?:${COLONS}|${WORDS})?(?: ?(?<after>[ap]m))?(?: ?(?<zone>.+))?$`,
  "i",
);

/** Reads "22:10", "22:10:05.123+08:00", "下午10点半", "10:10 PM", "22时10分05秒", "24:00". */
export function readClock(text: string): Outcome<Clock, "not-a-time" | "ambiguous"> {
  const plain = text.replace(WEEKDAY, "").replace(/([ap])\.m\./i, "$1m");
  const read = TIME.exec(plain)?.groups;
  if (!read || (read.before !== undefined && read.after !== undefined)) return fail("not-a-time");
  const part = read.before === undefined ? read.after : read.before;
  // A bare number is no time of day: "2026-03-05 22". "22点" and "10 PM" are.
  if (read.minute === undefined && read.hourWord === undefined && part === undefined) return fail("not-a-time");
  const minute = read.minuteWord === "半" ? 30 : numberOr0(read.minute, read.minuteWord);
  const second = numberOr0(read.second, read.secondWord);
  const ms = numberOr0(read.fraction?.slice(0, 3).padEnd(3, "0"));
  const hour = readHour(Number(read.hour), part);
  if (hour === "ambiguous") return fail("ambiguous", `${part}${read.hour}`);
  if (hour === undefined || minute > 59 || second > 59) return fail("not-a-time");
  if (hour === 24 && minute + second + ms > 0) return fail("not-a-time");
  const offset = readOffset(read.zone);
  if (!offset.ok) return offset;
  const hasSecond = read.second !== undefined || read.secondWord !== undefined;
  return ok({
    msOfDay: ((hour * 60 + minute) * 60 + second) * 1000 + ms,
    offsetFromChinaMs: offset.value - 8 * 3_600_000,
    precision: read.fraction !== undefined ? "ms" : hasSecond ? "second" : "minute",
  });
}

/** The part of a time that was written, in either form; what is left out is zero, and `precision` says that it was. */
function numberOr0(...written: readonly (string | undefined)[]): number {
  const text = written.find((part) => part !== undefined);
  return text === undefined ? 0 : Number(text);
}

function readHour(hour: number, part: string | undefined): number | "ambiguous" | undefined {
  if (part === undefined) return hour <= 24 ? hour : undefined;
  return PARTS_OF_DAY.get(part.toLowerCase())?.(hour);
}

/** "Z", "+0800", "GMT+08:00", "UTC" in milliseconds; none is China's. */
function readOffset(text: string | undefined): Outcome<number, "not-a-time" | "ambiguous"> {
  if (text === undefined) return ok(8 * 3_600_000);
  const zone = text.replace(/^\((.*)\)$/, "$1");
  if (zone === "北京时间") return ok(8 * 3_600_000);
  // China, Cuba and the American Midwest all write CST.
  if (/^CST$/i.test(zone)) return fail("ambiguous", "CST");
  if (/^(Z|UTC|GMT)$/i.test(zone)) return ok(0);
  const match = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d\d))?(?: \((?:CST|.*China.*|.*中国.*)\))?$/i.exec(zone);
  if (!match) return fail("not-a-time");
  const past = numberOr0(match[3]);
  const minutes = Number(match[2]) * 60 + past;
  if (minutes > 14 * 60 || past > 59) return fail("not-a-time");
  return ok((match[1] === "-" ? -minutes : minutes) * 60_000);
}
