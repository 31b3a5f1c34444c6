/** Bounds within which a share or a rate lies with the confidence that `z` stands for. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Share of `part` in `whole`: Wilson's score interval, which holds for few and for none. Undefined of nothing. */
export function shareOf(part: number, whole: number, z: number): Interval | undefined {
  if (whole === 0) return undefined;
  const share = part / whole;
  const spread = z * z;
  const middle = (share + spread / (2 * whole)) / (1 + spread / whole);
  const half = (z / (1 + spread / whole)) * Math.sqrt((share * (1 - share)) / whole + spread / (4 * whole * whole));
  // At none and at all the bound is the share itself; what is left of it is rounding.
  return {
    value: share,
    low: part === 0 ? 0 : Math.max(0, middle - half),
    high: part === whole ? 1 : Math.min(1, middle + half),
  };
}

/** Events per `per` of `whole`, as a Poisson rate: Byar's approximation of the exact interval. Undefined of nothing. */
export function rateOf(events: number, whole: number, per: number, z: number): Interval | undefined {
  if (whole === 0) return undefined;
  const scale = per / whole;
  const bound = (count: number, side: number) =>
    count * (1 - 1 / (9 * count) + (side * z) / (3 * Math.sqrt(count))) ** 3;
  return {
    value: events * scale,
    low: events === 0 ? 0 : Math.max(0, bound(events, -1)) * scale,
    high: bound(events + 1, 1) * scale,
  };
}

/** Two-sided: 0.95 gives 1.96. By Acklam's rational approximation (relative error below 1.2e-9). */
export function zOf(confidence: number): number {
  return quantile(0.5 + confidence / 2);
}

const a = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
];
const b = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1];
const c = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];
const tail = 0.02425;

const polynomial = (coefficients: readonly number[], x: number) =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);

/** The point below which a standard normal variable lies with this probability, from a half up. */
function quantile(probability: number): number {
  if (probability > 1 - tail) {
    const q = Math.sqrt(-2 * Math.log(1 - probability));
    return -polynomial(c, q) / polynomial(d, q);
  }
  const q = probability - 0.5;
  const r = q * q;
  return (polynomial(a, r) * q) / polynomial(b, r);
}

/**
 * How many of `population` must be looked at by hand to know a share within `margin` at this confidence, whatever the share is
 * (Cochran, with the correction for finite populations).
 */
export function sampleSize(population: number, confidence: number, margin: number): number {
  const wanted = (zOf(confidence) ** 2 * 0.25) / margin ** 2;
  return Math.min(population, Math.ceil(wanted / (1 + (wanted - 1) / Math.max(population, 1))));
}
