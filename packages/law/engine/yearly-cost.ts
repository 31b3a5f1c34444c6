import { fail, type Outcome, ok } from "@ringfence/kernel";
import { rootBetween } from "./root-between.ts";

/** Money on one day, seen from the borrower: positive = paid out to the borrower, negative = paid by the borrower. */
export interface Flow {
  /** Civil day number. */
  readonly day: number;
  /** Integer fen, not zero. */
  readonly fen: number;
}

/** What a loan costs a year, in percent. Announcement 2021 no. 3 of the People's Bank allows both ways and wants simple named as simple. */
export interface YearlyCost {
  /** 单利: on the principal still owed, payments count towards interest first, no interest on interest. The courts count like this. */
  readonly simple: number;
  /** 复利: internal rate of return over the true days (XIRR), compounded yearly. */
  readonly compound: number;
}

/**
 * `nothing-received`, `nothing-paid`: one side is missing. `not-repaid`: less paid than received, so there is no cost yet.
 * `no-time`: all on one day. `several-rates`: the flows change direction so often that more than one internal rate of return
 * exists; `detail` lists them, none may be picked. `no-rate`: none up to any rate that a number can hold.
 */
export type NoYearlyCost = "nothing-received" | "nothing-paid" | "not-repaid" | "no-time" | "several-rates" | "no-rate";

const DAYS_A_YEAR = 365;
/** Greatest ln(1 + rate) looked at: e^700 is the last that a double holds. A loan of one day at double the sum stays below. */
const LOG_LIMIT = 700;

/**
 * The true yearly cost of dated flows. Days count 1/365 of a year. What was paid before the first payout counts as kept back from
 * it. @param flows in any order; several on one day are netted.
 */
export function yearlyCost(flows: readonly Flow[]): Outcome<YearlyCost, NoYearlyCost> {
  const netted = net(flows);
  if (!netted.some((one) => one.fen > 0)) return fail("nothing-received");
  if (!flows.some((one) => one.fen < 0)) return fail("nothing-paid");
  if (netted.length < 2) return fail("no-time");
  const total = netted.reduce((sum, one) => sum + one.fen, 0);
  if (total > 0) return fail("not-repaid");
  if (total === 0) return ok({ simple: 0, compound: 0 });
  const roots = growthRoots(netted).filter((root) => root > 0);
  const [root, second] = roots;
  if (second !== undefined) return fail("several-rates", roots.map((one) => percent(one).toFixed(2)).join(", "));
  const simple = simpleRate(netted);
  if (root === undefined || simple === undefined) return fail("no-rate");
  return ok({ simple: simple * 100, compound: percent(root) });
}

const percent = (logGrowth: number): number => Math.expm1(logGrowth) * 100;

/** One flow a day, in order, starting with the first payout; zero sums left out. */
function net(flows: readonly Flow[]): readonly Flow[] {
  const first = Math.min(...flows.filter((one) => one.fen > 0).map((one) => one.day));
  const byDay = new Map<number, number>();
  for (const { day, fen } of flows) {
    const counted = Math.max(day, first);
    const before = byDay.get(counted);
    byDay.set(counted, before === undefined ? fen : before + fen);
  }
  return [...byDay]
    .map(([day, fen]) => ({ day, fen }))
    .filter((one) => one.fen !== 0)
    .sort((a, b) => a.day - b.day);
}

/** The rate at which nothing is left owing after the last flow. What is owed never falls as the rate rises, so there is one. */
function simpleRate(flows: readonly Flow[]): number | undefined {
  let high = 1;
  while (owedAtEnd(flows, high) < 0) {
    high *= 2;
    if (high > 1e12) return undefined;
  }
  return rootBetween((rate) => owedAtEnd(flows, rate), 0, high);
}

/**
 * What would still be owed after the last flow at this yearly percentage, counted as the courts do; negative = paid beyond it.
 * @returns fen, rounded to whole ones. @param flows in any order.
 */
export const owedAfter = (flows: readonly Flow[], yearlyPercent: number): number =>
  Math.round(owedAtEnd(net(flows), yearlyPercent / 100));

function owedAtEnd(flows: readonly Flow[], rate: number): number {
  let principal = 0;
  let interest = 0;
  let before = flows[0]?.day;
  for (const { day, fen } of flows) {
    // An overpayment is a credit against later payouts; it earns nothing.
    if (before !== undefined) interest += (Math.max(principal, 0) * rate * (day - before)) / DAYS_A_YEAR;
    before = day;
    if (fen > 0) principal += fen;
    else {
      const towardsInterest = Math.min(interest, -fen);
      interest -= towardsInterest;
      principal += fen + towardsInterest;
    }
  }
  return principal + interest;
}

/** A sum of c * e^(-x t): the present value at growth x = ln(1 + rate). */
interface Term {
  readonly t: number;
  readonly c: number;
}

/** All growths x at which the present value of the flows is zero. */
function growthRoots(flows: readonly Flow[]): readonly number[] {
  const start = flows[0]?.day;
  if (start === undefined) return [];
  return rootsOf(flows.map(({ day, fen }) => ({ t: (day - start) / DAYS_A_YEAR, c: fen })));
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
