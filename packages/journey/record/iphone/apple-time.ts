import { type Instant, instant } from "@ringfence/kernel";

/** 2001-01-01T00:00:00Z, from which Apple counts. */
const epoch = 978_307_200_000;

/** The same range as {@link parseCivil}: 1990 to 2100. */
const [earliest, latest] = [631_152_000_000, 4_133_980_800_000];

/** Seconds (calls, and messages before iOS 11) or nanoseconds since 2001. Undefined when it is no time of our days. */
export function appleTime(value: unknown): { at: Instant; precision: "ms" | "second" } | undefined {
  if (typeof value !== "number" && typeof value !== "bigint") return undefined;
  const number = Number(value);
  if (!Number.isFinite(number) || number === 0) return undefined;
  const nanoseconds = Math.abs(number) > 1e12;
  const ms = epoch + Math.round(nanoseconds ? number / 1e6 : number * 1000);
  if (ms < earliest || ms >= latest) return undefined;
  return { at: instant(ms), precision: nanoseconds || !Number.isInteger(number) ? "ms" : "second" };
}
