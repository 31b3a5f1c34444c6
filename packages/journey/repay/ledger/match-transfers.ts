import type { Entry } from "./entry.ts";
import { type Apart, apartKey, type Match, type MatchReason } from "./match.ts";
import { nearAmounts } from "./near-amounts.ts";

const transferWords = /转账|转帐|转存|汇款|汇入|汇出|互联|还款|行内|跨行|转入|转出|提现|充值/;
const isWage = /工资|代发|薪/;

/** Out of one own account and into another: same amount, not later than two days, in bills of two accounts, and the words say transfer. */
export function matchTransfers(entries: readonly Entry[], taken: ReadonlySet<string>, apart: Apart): readonly Match[] {
  const own = entries.filter(({ id, bookedBy }) => !taken.has(id) && (bookedBy === "account" || bookedBy === "card"));
  const arrived = own.filter((one) => one.flow === "in" && one.nature !== "refund" && !isWage.test(one.words));
  const sent = own.filter(({ flow }) => flow === "out");
  return endsOf(
    arrived,
    sent,
    "own-transfer",
    2,
    apart,
    (a, b) => transferWords.test(a.words) || transferWords.test(b.words),
  );
}

/** What arrived at a card is the other end of what was paid towards it out of a wallet or an account. */
export function matchCardPayments(
  entries: readonly Entry[],
  taken: ReadonlySet<string>,
  apart: Apart,
): readonly Match[] {
  const payments = entries.filter((one) => !taken.has(one.id) && one.nature === "credit-repayment");
  const arrived = payments.filter(({ bookedBy, flow }) => bookedBy === "card" && flow === "in");
  return endsOf(
    arrived,
    payments.filter(({ bookedBy }) => bookedBy !== "card"),
    "card-payment",
    3,
    apart,
    () => true,
  );
}

function endsOf(
  arrived: readonly Entry[],
  sent: readonly Entry[],
  reason: MatchReason,
  days: number,
  apart: Apart,
  fits: (end: Entry, start: Entry) => boolean,
): readonly Match[] {
  const starts = nearAmounts(sent);
  return arrived.flatMap((end): Match[] => {
    const start = starts
      .near(end.fen, end, -days, days)
      .find((one) => one.bill !== end.bill && fits(end, one) && !apart.has(apartKey(one.id, end.id)));
    if (start === undefined) return [];
    starts.take(start);
    return [{ line: end.id, of: start.id, reason }];
  });
}
