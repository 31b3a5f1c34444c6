import { DAYS_A_YEAR, type Flow, type Sums } from "./flows.ts";
import { type Rising, risingRoot } from "./rising-root.ts";
import { rootBetween } from "./root-between.ts";

/** Greatest ln(1 + rate) looked at: e^700 is the last that a double holds. A loan of one day at double the sum stays below. */
const LOG_LIMIT = 700;

/** A sum of c * e^(-x t): the present value at growth x = ln(1 + rate). */
interface Term {
  readonly t: number;
  readonly c: number;
}

/** All growths x above nothing at which the present value of the flows is zero. */
export function growthRoots(flows: readonly Flow[], sums: Sums): readonly number[] {
  if (sums.once) {
    const root = risingRoot(worthCurve(flows), 0, firstGuess(sums), LOG_LIMIT);
    return root === undefined ? [] : [root];
  }
  const start = (flows[0] as Flow).day;
  return rootsOf(flows.map(({ day, fen }) => ({ t: (day - start) / DAYS_A_YEAR, c: fen }))).filter((root) => root > 0);
}

/** The present value at a growth, from the last flow backwards. The gaps of a table are two or three lengths: most powers are known. */
function worthCurve(flows: readonly Flow[]): Rising {
  const curve = {
    value: 0,
    slope: 0,
    at: (x: number) => {
      let [gap, power, gapBefore, powerBefore] = [0, 1, 0, 1];
      let { day: later, fen: value } = flows[flows.length - 1] as Flow;
      let [slope, years] = [0, 0];
      for (let at = flows.length - 2; at >= 0; at -= 1) {
        const { day, fen } = flows[at] as Flow;
        const days = later - day;
        if (days !== gap) {
          const known = days === gapBefore ? powerBefore : Math.exp((-x * days) / DAYS_A_YEAR);
          [gapBefore, powerBefore, gap, power, years] = [gap, power, days, known, days / DAYS_A_YEAR];
        }
        slope = power * (slope - value * years);
        value = fen + power * value;
        later = day;
      }
      curve.value = value;
      curve.slope = slope;
    },
  };
  return curve;
}

/** As if all were paid at one time, corrected for how far the payments lie apart: mostly right to a hundredth of itself. */
function firstGuess({ received, paid, years, spread }: Sums): number {
  const wanted = Math.log(paid / received);
  const root = years * years - 2 * spread * wanted;
  return root > 0 ? (2 * wanted) / (years + Math.sqrt(root)) : wanted / years;
}

/**
 * Roots by Rolle's theorem: freed of its first term, the derivative has one term fewer, and between two of its roots the sum has at most
 * one root. Terms that change sign only once have exactly one root (Descartes), which ends the recursion for every ordinary loan.
 */
function rootsOf(terms: readonly Term[]): readonly number[] {
  const changes = signChanges(terms);
  if (changes === 0) return [];
  const cuts = changes === 1 ? [] : rootsOf(derivative(terms));
  const edges = [-LOG_LIMIT, ...cuts, LOG_LIMIT];
  const value = (x: number) => scaledSum(terms, x);
  const roots: number[] = [];
  for (let at = 1; at < edges.length; at += 1) {
    const [low, high] = [edges[at - 1] as number, edges[at] as number];
    if (Math.sign(value(low)) !== Math.sign(value(high))) roots.push(rootBetween(value, ...closer(value, low, high)));
  }
  return roots;
}

/** Rates lie near nothing: an interval found from there outwards is short, and saves most of the work. */
function closer(value: (x: number) => number, low: number, high: number): readonly [number, number] {
  if (low >= 0 || high <= 0) return [low, high];
  const negative = value(0) < 0;
  let [from, step] = [0, negative === value(high) < 0 ? -0.25 : 0.25];
  for (;;) {
    const next = Math.min(high, Math.max(low, from + step));
    if (next === low || next === high || value(next) < 0 !== negative) return from < next ? [from, next] : [next, from];
    [from, step] = [next, step * 2];
  }
}

function derivative(terms: readonly Term[]): readonly Term[] {
  const first = terms[0];
  if (first === undefined) return [];
  const rest = terms.slice(1).map(({ t, c }) => ({ t: t - first.t, c: c * (t - first.t) }));
  const largest = Math.max(...rest.map((one) => Math.abs(one.c)));
  return rest.map(({ t, c }) => ({ t, c: c / largest }));
}

function signChanges(terms: readonly Term[]): number {
  return terms.filter((one, at) => at > 0 && Math.sign(one.c) !== Math.sign((terms[at - 1] as Term).c)).length;
}

/** The sum times a positive factor that keeps every power within e^0: only sign and zero matter. */
function scaledSum(terms: readonly Term[], x: number): number {
  const anchor = (x >= 0 ? terms[0]?.t : terms.at(-1)?.t) ?? 0;
  let sum = 0;
  for (const { t, c } of terms) sum += c * Math.exp(-x * (t - anchor));
  return sum;
}
