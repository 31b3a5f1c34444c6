import { type Instant, instant, parseCivil } from "@ringfence/kernel";

/** ISO 8601 with a zone: what a million lines of a report look like. Milliseconds since the epoch follow without guessing. */
const zoned = /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/** A moment as logs write it; without a zone it is China's. Undefined where it is none. */
export function readMoment(text: unknown): Instant | undefined {
  if (typeof text !== "string") return undefined;
  if (zoned.test(text)) {
    const at = Date.parse(text);
    if (!Number.isNaN(at)) return instant(Math.trunc(at));
  }
  const read = parseCivil(text);
  return read.ok ? read.value.instant : undefined;
}

const units: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000, ms: 1 };

/** "+2h3m4s567ms" as Android prints it (TimeUtils.formatDuration), in milliseconds; undefined where it is none. */
export function readDuration(text: string): number | undefined {
  if (text === "0") return 0;
  const match = /^[+-]?((?:\d{1,9}(?:ms|[dhms]))+)$/.exec(text);
  if (match?.[1] === undefined) return undefined;
  let sum = 0;
  for (const [, amount, unit] of match[1].matchAll(/(\d+)(ms|[dhms])/g))
    sum += Number(amount) * (units[`${unit}`] ?? 0);
  return sum;
}

/** So many milliseconds before a moment; undefined before the years that records of ours can come from. */
export function before(moment: Instant, ms: number): Instant | undefined {
  const read = parseCivil(String(moment - ms));
  return read.ok ? read.value.instant : undefined;
}
