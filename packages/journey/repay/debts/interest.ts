import { addMonths, type CivilDate, daysBetween, type Fen, scaleFen } from "@ringfence/kernel";
import type { DayCount, Rate } from "./contract.ts";

const billion = 1_000_000_000n;

/** Does `to` lie whole months after `from`, and how many? A month's last day follows the last day of the month before. */
function wholeMonths(from: CivilDate, to: CivilDate): number | undefined {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return addMonths(from, months) === to ? months : undefined;
}

/**
 * Interest on a sum from one day to another, rounded half up to the fen. By `30/360`, or at a monthly rate, whole months count as such
 * and other spans by their days over 30. `regular`: the span is one period of a monthly plan, however many days it has.
 */
export function interestFor(
  sum: Fen,
  { billionths, per }: Rate,
  dayCount: DayCount,
  [from, to]: readonly [CivilDate, CivilDate],
  regular = false,
): Fen {
  const days = BigInt(daysBetween(from, to));
  const rate = BigInt(billionths);
  const by = (above: bigint, below: bigint) => scaleFen(sum, rate * above, billion * below, "half-up");
  if (per === "day") return by(days, 1n);
  const months = regular ? 1 : wholeMonths(from, to);
  if (per === "month") return months === undefined ? by(days, 30n) : by(BigInt(months), 1n);
  if (dayCount === "30/360") return months === undefined ? by(days, 360n) : by(BigInt(months), 12n);
  return by(days, dayCount === "actual/365" ? 365n : 360n);
}

/** The rate for one month as a fraction, for the level payment of an annuity. */
export function monthlyFraction({ billionths, per }: Rate): number {
  const rate = billionths / 1_000_000_000;
  return per === "month" ? rate : per === "year" ? rate / 12 : rate * 30;
}
