import type { End } from "@ringfence/casefile";
import { civilDate, type Instant, instant, parseCivil, startOfDay } from "@ringfence/kernel";
import { longestText, type ProblemCode } from "../importer.ts";
import { decodeEntities, wellFormed } from "./decode-entities.ts";

const earliest = startOfDay(civilDate("1990-01-01"));
const pastLatest = startOfDay(civilDate("2101-01-01"));

/** The app writes a missing value as the word null. */
export function present(raw: string | undefined): string | undefined {
  return raw === undefined || raw === "" || raw === "null" ? undefined : raw;
}

/** `date` in epoch milliseconds; some tools write seconds or a date. */
export function readDate(
  raw: string | undefined,
): { readonly at: Instant; readonly precision: "ms" | "second" | "minute" | "day" } | ProblemCode {
  const text = present(raw);
  if (text === undefined) return "no-time";
  // The way nearly every row goes, without the patterns of parseCivil.
  const ms = text.length === 13 ? Number(text) : Number.NaN;
  if (Number.isInteger(ms))
    return ms >= earliest && ms < pastLatest ? { at: instant(ms), precision: "ms" } : "time-out-of-range";
  const parsed = parseCivil(text);
  if (parsed.ok) return { at: parsed.value.instant, precision: parsed.value.precision };
  if (parsed.code === "ambiguous") return "ambiguous-time";
  return parsed.code === "out-of-range" || /^-?\d+$/.test(text) ? "time-out-of-range" : "bad-time";
}

/** Text of a message; undefined when there is none. `cut` when it was longer than is taken. */
export function readText(raw: string | undefined): { readonly text: string | undefined; readonly cut: boolean } {
  const value = present(raw);
  if (value === undefined) return { text: undefined, cut: false };
  const text = decodeEntities(value);
  if (text.length <= longestText) return { text: detached(text), cut: false };
  return { text: wellFormed(text.slice(0, longestText)), cut: true };
}

/** What a phone or the app writes for a withheld number or a caller who is not in the address book, beyond the word null. */
const nobody = new Set(
  ["-1", "-2", "-3", "-4", "(unknown)", "unknown", "private", "anonymous", "insert-address-token"].concat([
    "(未知)",
    "未知",
    "未知号码",
    "私密号码",
  ]),
);

/** Numbers and names longer than this are neither. */
const longestEnd = 200;
const longestList = 20_000;

/** One end of a communication; both parts are left out when the backup has none. */
export function readEnd(address: string | undefined, name: string | undefined, seen: TextPool): End {
  const number = present(address)?.slice(0, longestEnd);
  // By far the most frequent name, so it is not even looked up.
  const called = name === "(Unknown)" ? undefined : present(name)?.slice(0, longestEnd);
  const shown = number === undefined ? "" : seen(number);
  const known = called === undefined ? "" : seen(called);
  if (shown === "") return known === "" ? {} : { name: known };
  return known === "" ? { number: shown } : { number: shown, name: known };
}

/** Several numbers in one attribute, as group messages have them. */
export function splitAddresses(address: string | undefined): readonly string[] {
  const value = present(address);
  if (value === undefined) return [];
  return value
    .slice(0, longestList)
    .split(/[~;,]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

/** Gives one and the same text for equal raw values: resolved, trimmed, and "" for the words that mean nobody. */
export type TextPool = (raw: string) => string;

/** People write and call from few numbers: keeping each once saves most of the memory of a large backup. */
export function textPool(limit = 20_000): TextPool {
  let known = new Map<string, string>();
  return (raw) => {
    const found = known.get(raw);
    if (found !== undefined) return found;
    const plain = decodeEntities(raw).trim();
    const text = nobody.has(plain.toLowerCase()) ? "" : detached(plain);
    if (known.size >= limit) known = new Map();
    known.set(detached(raw), text);
    return text;
  };
}

/**
 * A copy that does not hold on to the chunk it was cut from: engines keep a piece of a text as a view, so that one kept
 * message would keep 64 KiB of the file in memory.
 */
function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
