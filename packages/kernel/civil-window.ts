import type { Instant } from "./civil-time.ts";

/**
 * A part of every day, half-open: `fromMinute` belongs to it, `toMinute` does not. Minutes are 0 to 1440 after midnight at
 * +08:00. `fromMinute > toMinute` crosses midnight (22:00 to 08:00 is 1320 to 480); equal ends are empty; the whole day is 0 to 1440.
 */
export interface DailyWindow {
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** Whether a minute of the day (0 to 1439, from `minuteOfDay`) lies in the window. */
export function inDailyWindow(minuteOfDay: number, window: DailyWindow): boolean {
  const { fromMinute, toMinute } = window;
  return fromMinute <= toMinute
    ? minuteOfDay >= fromMinute && minuteOfDay < toMinute
    : minuteOfDay >= fromMinute || minuteOfDay < toMinute;
}

/** Indexes into the array that was searched, for `slice(from, to)`: `to` is one past the last. */
export interface IndexRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Every maximal group of more than `limit` instants that fits in one span, oldest first; groups may overlap, none lies within
 * another. A span is half-open: two instants exactly `spanMs` apart are never in one group (the reading that accuses less).
 * Linear in the number of instants.
 *
 * @throws RangeError if the instants are not ascending, or the span is not positive (programmer errors).
 */
export function rollingWindows(
  instantsAscending: readonly Instant[],
  spanMs: number,
  limit: number,
): readonly IndexRange[] {
  if (!(spanMs > 0)) throw new RangeError(`span is not positive: ${spanMs}`);
  const ranges: IndexRange[] = [];
  let from = 0;
  let previous = Number.NEGATIVE_INFINITY;
  let pending: IndexRange | undefined;
  for (const [index, time] of instantsAscending.entries()) {
    if (!(time >= previous)) throw new RangeError(`instants are not ascending at ${index}`);
    previous = time;
    const start = from;
    while (time - (instantsAscending[from] ?? time) >= spanMs) from++;
    // The group before this instant could not grow to take it, so it was maximal.
    if (from !== start && pending) ranges.push(pending);
    pending = index + 1 - from > limit ? { from, to: index + 1 } : undefined;
  }
  if (pending) ranges.push(pending);
  return ranges;
}
