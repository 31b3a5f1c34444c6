import {
  type CivilDate,
  fromExcelSerial,
  type Outcome,
  type ParsedTime,
  parseCivil,
  type TimeRefusal,
} from "@ringfence/kernel";
import type { Cell } from "./ports.ts";
import { cellText } from "./table-row.ts";

/** Why a time could not be read. */
export type TimeProblem = "no-time" | "no-year" | "bad-time" | "ambiguous-time" | "time-out-of-range";

/** What is known about times from elsewhere in the file. */
export interface TimeContext {
  /** Months that the bill is of, as year * 12 + month - 1; for dates without a year. */
  readonly months: ReadonlySet<number>;
  /** From a line of its own above the rows of one day. */
  readonly day: CivilDate | undefined;
  readonly epoch1904: boolean;
}

const clockOnly =
  /^(?:[上下中]午|凌晨|清晨|早[上晨]|傍晚|晚上?)?\s*\d{1,2}[:时点]\d{1,2}(?:[:分](?:\d{1,2}(?:\.\d+)?秒?)?)?(?:\s?[ap]\.?m\.?)?$/i;

/** The start of a call from its time cell and, where there is one, its date cell. */
export function readTime(
  date: Cell | undefined,
  time: Cell | undefined,
  context: TimeContext,
): ParsedTime | TimeProblem {
  const [day, clock] = [cellText(date), cellText(time)];
  if (day === "" && clock === "") return "no-time";
  const wholeDays = serialOf(date);
  const fraction = serialOf(time);
  if (fraction !== undefined && fraction >= 1) return outcome(fromExcelSerial(fraction, context));
  if (wholeDays !== undefined) {
    const seconds = fraction ?? fractionOf(clock);
    const parsed = fromExcelSerial(Math.floor(wholeDays) + (seconds ?? wholeDays % 1), context);
    return outcome(parsed);
  }
  if (fraction !== undefined)
    return day === "" ? withDay(clockOf(fraction), context) : withYear(`${day} ${clockOf(fraction)}`, context);
  if (clock === "" || (day !== "" && clockOnly.test(tidy(clock)))) return withYear(`${day} ${clock}`.trim(), context);
  return clockOnly.test(tidy(clock)) ? withDay(clock, context) : withYear(clock, context);
}

/** For finding the column. */
export function looksLikeTime(cell: Cell | undefined): "date" | "time" | "both" | undefined {
  if (cell !== undefined && typeof cell !== "string") {
    return cell.serial < 1
      ? "time"
      : cell.serial < 32_874 || cell.serial > 73_415
        ? undefined
        : cell.serial % 1 === 0
          ? "date"
          : "both";
  }
  const text = tidy(cellText(cell));
  if (text.length < 4 || text.length > 40) return undefined;
  if (clockOnly.test(text)) return "time";
  // Numbers are seldom times: not 13800138000 and not 95588.
  if (/^\d+$/.test(text))
    return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d(?:\d{4}|\d{6})?$/.test(text)
      ? text.length === 8
        ? "date"
        : "both"
      : undefined;
  if (/^\d{5}\.\d+$/.test(text)) return "both";
  const parsed = parseCivil(text, { year: 2000 });
  return !parsed.ok ? undefined : parsed.value.precision === "day" ? "date" : "both";
}

function withDay(clock: string, context: TimeContext): ParsedTime | TimeProblem {
  return context.day === undefined ? "no-time" : outcome(parseCivil(`${context.day} ${tidy(clock)}`));
}

function withYear(text: string, context: TimeContext): ParsedTime | TimeProblem {
  const plain = tidy(text);
  if (/^\d{5}(?:\.\d+)?$/.test(plain)) return outcome(fromExcelSerial(Number(plain), context));
  const month = /^(\d{1,2})(?:[-/]\d{1,2}(?![-/\d])|\s?月)/.exec(plain)?.[1];
  if (month === undefined) return outcome(parseCivil(plain));
  const years = [...context.months]
    .filter((one) => (one % 12) + 1 === Number(month))
    .map((one) => Math.floor(one / 12));
  const all = new Set([...context.months].map((one) => Math.floor(one / 12)));
  const [year, another] = years.length > 0 ? years : [...all];
  return year === undefined || another !== undefined ? "no-year" : outcome(parseCivil(plain, { year }));
}

/** Forms that bills use and no one else: 2026-03-05-22:10:05, 20260305 22:10:05. */
function tidy(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .replace(/^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})-(?=\d{1,2}:)/, "$1 ")
    .replace(/^(\d{4})(\d\d)(\d\d)[ -](?=\d{1,2}:)/, "$1-$2-$3 ");
}

function serialOf(cell: Cell | undefined): number | undefined {
  return cell === undefined || typeof cell === "string" ? undefined : cell.serial;
}

function fractionOf(clock: string): number | undefined {
  const match = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?$/.exec(tidy(clock));
  if (match === null) return undefined;
  return (Number(match[1]) * 3600 + Number(match[2]) * 60 + (match[3] === undefined ? 0 : Number(match[3]))) / 86_400;
}

function clockOf(fraction: number): string {
  const seconds = Math.round(fraction * 86_400);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function outcome(parsed: Outcome<ParsedTime, TimeRefusal>): ParsedTime | TimeProblem {
  if (parsed.ok) return parsed.value;
  return parsed.code === "ambiguous"
    ? "ambiguous-time"
    : parsed.code === "out-of-range"
      ? "time-out-of-range"
      : "bad-time";
}
