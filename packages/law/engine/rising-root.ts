import { rootBetween } from "./root-between.ts";

/** A function that rises from below nothing, with its slope; `at` leaves both in place, so that no step allocates. */
export interface Rising {
  value: number;
  slope: number;
  readonly at: (x: number) => void;
}

/** Newton's error after a step is of the order of its square, so after a step this small nothing is left to gain. */
const lastStep = 1e-7;
const mostSteps = 40;

/**
 * Where a rising function is nothing, from a guess on: Newton's steps as long as they stay between the places known to lie below and
 * above; where they do not settle, the bracket is halved to the end. Undefined: nothing up to `limit`.
 */
export function risingRoot(curve: Rising, low: number, guess: number, limit: number): number | undefined {
  let [below, above] = [low, limit];
  let x = guess > low && guess < limit ? guess : low;
  for (let step = 0; step < mostSteps; step += 1) {
    curve.at(x);
    if (curve.value === 0) return x;
    if (curve.value < 0) below = Math.max(below, x);
    else above = Math.min(above, x);
    const change = -curve.value / curve.slope;
    const next = x + change;
    if (!(next > below && next < above)) break;
    if (Math.abs(change) <= lastStep * Math.abs(next)) return next;
    x = next;
  }
  const value = (at: number): number => {
    curve.at(at);
    return curve.value;
  };
  let high = Math.min(above, Math.max(1, below * 2));
  while (value(high) < 0) {
    if (high >= limit) return undefined;
    [below, high] = [high, Math.min(above, limit, high * 2)];
  }
  return rootBetween(value, below, high);
}
