import type { Id } from "@ringfence/casefile";
import { addFen, type Fen, fen } from "@ringfence/kernel";
import { type CategoryId, groupOf } from "./categories.ts";
import { type CategoryRule, incomeRules, spendingRules } from "./default-rules.ts";
import { type BillLines, type Entry, entriesOf } from "./entry.ts";
import type { Apart, Match, MatchReason } from "./match.ts";
import { matchRefunds } from "./match-refunds.ts";
import { matchRepeated } from "./match-repeated.ts";
import { matchCardPayments, matchTransfers } from "./match-transfers.ts";
import { matchThrough, matchWallets } from "./match-wallets.ts";

/** What the person corrected. */
export interface Corrections {
  /** The newest first. */
  readonly rules: readonly CategoryRule[];
  /** Of single lines. */
  readonly lines: ReadonlyMap<Id, CategoryId>;
  readonly apart: Apart;
}

export const noCorrections: Corrections = { rules: [], lines: new Map(), apart: new Set() };

/** A line with what it counts for. */
export interface Booked {
  readonly entry: Entry;
  readonly category: CategoryId;
  /** Whose word the category is. */
  readonly by: "line" | "own-rule" | "words" | "rule" | "rest";
  /** The rule that decided, where one did. */
  readonly rule?: CategoryRule;
  /**
   * What counts of it in its category: what came back is taken off, what another line tells already is 0. Below zero for a refund whose
   * payment is in none of the bills.
   */
  readonly counts: Fen;
  readonly match?: Match;
}

/** Every line of every bill with its category, each money counted once. In order of time. */
export function bookBills(bills: readonly BillLines[], corrections: Corrections = noCorrections): readonly Booked[] {
  const entries = entriesOf(bills);
  const matches = new Map<Id, Match>();
  const take = (found: readonly Match[]) => {
    for (const one of found) matches.set(one.line, one);
  };
  take(matchRepeated(entries, corrections.apart));
  take(matchWallets(entries, new Set(matches.keys()), corrections.apart));
  take(matchThrough(entries, new Set(matches.keys()), corrections.apart));
  take(matchRefunds(entries, new Set(matches.keys()), corrections.apart));
  take(matchCardPayments(entries, new Set(matches.keys()), corrections.apart));
  take(matchTransfers(entries, new Set(matches.keys()), corrections.apart));
  const otherEnds = new Set(
    [...matches.values()].filter(({ reason }) => reason === "own-transfer").map(({ of }) => of),
  );
  const cameBack = refundsOf(entries, matches);
  const ruleOf = ruleFinder();
  const said = new Map(
    entries.map((entry) => [
      entry.id,
      saidOf(entry, matches.get(entry.id), otherEnds.has(entry.id), corrections, ruleOf),
    ]),
  );
  return entries.map((entry) => {
    const match = matches.get(entry.id);
    const told = match !== undefined && sameMoney.has(match.reason) ? said.get(match.of) : undefined;
    const is = told ?? (said.get(entry.id) as Said);
    return {
      entry,
      ...is,
      counts: countOf(entry, is.category, match, cameBack),
      ...(match === undefined ? {} : { match }),
    };
  });
}

/** The other line says better what it was for. */
const sameMoney: ReadonlySet<MatchReason> = new Set(["repeated", "bank-line-of-wallet", "paid-through"]);

function saidOf(
  entry: Entry,
  match: Match | undefined,
  otherEnd: boolean,
  corrections: Corrections,
  ruleOf: RuleFinder,
): Said {
  if (!corrections.lines.has(entry.id)) {
    if (otherEnd || match?.reason === "own-transfer") return { category: "transfer", by: "words" };
    if (match?.reason === "refund-of") return { category: "refund", by: "words" };
  }
  return categoryOf(entry, corrections, ruleOf);
}

/** How much of each payment came back, by the refunds that belong to it. */
function refundsOf(entries: readonly Entry[], matches: ReadonlyMap<Id, Match>): ReadonlyMap<Id, Fen> {
  const back = new Map<Id, Fen>();
  for (const { id, fen: amount } of entries) {
    const match = matches.get(id);
    if (match?.reason === "refund-of") back.set(match.of, addFen(back.get(match.of) ?? fen(0), amount));
  }
  return back;
}

function countOf(entry: Entry, category: CategoryId, match: Match | undefined, cameBack: ReadonlyMap<Id, Fen>): Fen {
  if (match !== undefined) return fen(0);
  // 不计收支 of a refund whose payment is not there: the payment was not counted by the bill either.
  if (category === "refund") return fen(0);
  const isRefund = entry.nature === "refund";
  if (isRefund) return fen(entry.flow === "in" && groupOf(category) !== "regular-income" ? -entry.fen : 0);
  // The row's own word and the refunds found tell of the same money: the larger of the two.
  const back = Math.max(entry.refunded ?? 0, cameBack.get(entry.id) ?? 0);
  return fen(entry.fen - Math.min(back, entry.fen));
}

type Said = Pick<Booked, "category" | "by" | "rule">;

function categoryOf(entry: Entry, { rules, lines }: Corrections, ruleOf: RuleFinder): Said {
  const { id, words, nature, flow } = entry;
  const own = lines.get(id);
  if (own !== undefined) return { category: own, by: "line" };
  const ownRule = rules.find(({ contains }) => words.includes(contains));
  if (ownRule !== undefined) return { category: ownRule.category, by: "own-rule", rule: ownRule };
  if (nature !== undefined && nature !== "refund") return { category: nature, by: "words" };
  if (flow === "neutral") return { category: nature ?? "neither", by: "words" };
  // Money back lessens what is spent on such things.
  const incoming = flow === "in" && nature === undefined;
  const rule = ruleOf(incoming, words);
  if (rule !== undefined) return { category: rule.category, by: "rule", rule };
  return { category: incoming ? "other-income" : "other", by: "rest" };
}

type RuleFinder = (incoming: boolean, words: string) => CategoryRule | undefined;

/** Our own rules, looked through once for the same words: people buy at the same places. */
function ruleFinder(): RuleFinder {
  const known = { in: new Map<string, CategoryRule | undefined>(), out: new Map<string, CategoryRule | undefined>() };
  return (incoming, words) => {
    const seen = incoming ? known.in : known.out;
    if (!seen.has(words))
      seen.set(
        words,
        (incoming ? incomeRules : spendingRules).find(({ contains }) => words.includes(contains)),
      );
    return seen.get(words);
  };
}
