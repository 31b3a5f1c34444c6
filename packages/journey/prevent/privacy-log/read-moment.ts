import { type Instant, instant, parseCivil } from "@ringfence/kernel";

/** ISO 8601 with a zone: what a million lines of a report look like. Milliseconds since the epoch follow without guessing. */
const zoned = /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/** A moment as logs write it; without a zone it is China's. Undefined where it is none. */
export function readMoment(text: unknown): Instant | undefined {
  if (typeof text !== "string") return undefined;
  const soon = inLastMinute(text);
  if (soon !== undefined) return instant(soon);
  if (zoned.test(text)) {
    const at = Date.parse(text);
    if (!Number.isNaN(at)) {
      rememberMinute(text);
      return instant(Math.trunc(at));
    }
  }
  const read = parseCivil(text);
  return read.ok ? read.value.instant : undefined;
}

/** Lines of a report stand so close together that most moments are of the minute of the one before: of those only the seconds are read. */
let last = { minute: "", zone: "", at: 0 };

function rememberMinute(text: string): void {
  const minute = text.slice(0, beforeSeconds);
  // 24:00:00 is a moment, and none follows it.
  if (minute.endsWith("24:00:")) return;
  const zone = text.slice(text.endsWith("Z") ? -1 : -6);
  last = { minute, zone, at: Date.parse(`${minute}00${zone}`) };
}

const beforeSeconds = "2026-03-01T08:00:".length;
const behindSeconds = beforeSeconds + 2;
const most = behindSeconds + ".123456789".length;

/** Milliseconds since the epoch; undefined for whatever else stands there. */
function inLastMinute(text: string): number | undefined {
  const { minute, zone, at } = last;
  if (minute === "" || !text.startsWith(minute) || !text.endsWith(zone)) return undefined;
  const end = text.length - zone.length;
  let ms = digitAt(text, beforeSeconds) * 10_000 + digitAt(text, beforeSeconds + 1) * 1000;
  if (end > behindSeconds) {
    if (text[behindSeconds] !== "." || end === behindSeconds + 1 || end > most) return undefined;
    for (let place = behindSeconds + 1, worth = 100; place < end; place++, worth /= 10)
      ms += digitAt(text, place) * (worth < 1 ? 0 : worth);
  } else if (end < behindSeconds) return undefined;
  return ms < 60_000 ? at + ms : undefined;
}

/** Not a number where no digit stands, and then neither is what it is part of. */
const digitAt = (text: string, at: number): number => {
  const digit = text.charCodeAt(at) - 0x30;
  return digit >= 0 && digit <= 9 ? digit : Number.NaN;
};

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
