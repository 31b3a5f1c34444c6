/** Days count 1/365 of a year. */
export const DAYS_A_YEAR = 365;

/** Money on one day, seen from the borrower: positive = paid out to the borrower, negative = paid by the borrower. */
export interface Flow {
  /** Civil day number. */
  readonly day: number;
  /** Integer fen, not zero. */
  readonly fen: number;
}

export interface Sums {
  readonly received: number;
  readonly paid: number;
  /** First everything that comes, then everything that goes: the ordinary loan, which has one rate. */
  readonly once: boolean;
  /** Years from the first flow to the payments, in the mean, and how far these lie apart (variance). */
  readonly years: number;
  readonly spread: number;
}

export function sumsOf(flows: readonly Flow[]): Sums {
  const start = flows[0]?.day ?? 0;
  let [received, paid, moment, square, once] = [0, 0, 0, 0, true];
  for (const { day, fen } of flows) {
    if (fen > 0) {
      received += fen;
      once = once && paid === 0;
      continue;
    }
    const weighed = fen * (day - start);
    paid -= fen;
    moment -= weighed;
    square -= weighed * (day - start);
  }
  const mean = moment / paid;
  return { received, paid, once, years: mean / DAYS_A_YEAR, spread: (square / paid - mean * mean) / DAYS_A_YEAR ** 2 };
}

/** One flow a day, in order, starting with the first payout; zero sums left out. Most tables are so already. */
export function net(flows: readonly Flow[]): readonly Flow[] {
  if (isNetted(flows)) return flows;
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

function isNetted(flows: readonly Flow[]): boolean {
  let before = Number.NEGATIVE_INFINITY;
  for (const { day, fen } of flows) {
    if (!(day > before) || fen === 0) return false;
    before = day;
  }
  return flows[0] !== undefined && flows[0].fen > 0;
}
