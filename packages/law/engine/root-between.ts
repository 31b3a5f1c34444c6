/** Below this difference two growths are the same for every sum of money there is. */
const closest = 1e-15;

/**
 * The root of a function between two places where its signs differ, by Chandrupatla's method (1997): inverse quadratic steps where they
 * are safe, else halving, so that it always ends and mostly within a dozen evaluations. Right to the last few bits of a double.
 */
export function rootBetween(value: (x: number) => number, low: number, high: number): number {
  let [b, a] = [low, high];
  let [fb, fa] = [value(b), value(a)];
  if (fa === 0) return a;
  if (fb === 0) return b;
  let [c, fc, part] = [b, fb, 0.5];
  for (;;) {
    const x = a + part * (b - a);
    const fx = value(x);
    if (fx < 0 === fa < 0) [c, fc] = [a, fa];
    else [c, fc, b, fb] = [b, fb, a, fa];
    [a, fa] = [x, fx];
    const [best, fBest] = Math.abs(fa) < Math.abs(fb) ? [a, fa] : [b, fb];
    if (fBest === 0) return best;
    const least = (2 * Number.EPSILON * Math.abs(best) + closest) / Math.abs(b - a);
    if (least > 0.5) return best;
    part = Math.min(1 - least, Math.max(least, nextPart([a, fa], [b, fb], [c, fc])));
  }
}

type Point = readonly [x: number, value: number];

function nextPart([a, fa]: Point, [b, fb]: Point, [c, fc]: Point): number {
  const chi = (a - b) / (c - b);
  const phi = (fa - fb) / (fc - fb);
  if (!(phi * phi < chi && (1 - phi) ** 2 < 1 - chi)) return 0.5;
  return (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb));
}
