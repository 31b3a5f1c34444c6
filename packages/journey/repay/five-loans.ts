import { type CaseFile, type LenderKind, reduceCase } from "@ringfence/casefile";
import { civilDate, fen } from "@ringfence/kernel";
import type { Contract } from "./debts/contract.ts";
import { keepDebtDrafts } from "./debts/keep-debt.ts";
import { scheduleOf } from "./debts/schedule.ts";

/** A person with five loans, for the tests: flat charges with something kept back, a card, a guarantee fee, one overdue, one from a friend. */
export const fiveLoans: Readonly<Record<string, { readonly lender: LenderKind; readonly contract: Contract }>> = {
  "flat with 1,200 kept back": {
    lender: "microloan",
    contract: {
      kind: "flat-fee",
      principal: fen(1_200_000),
      paidOut: civilDate("2026-01-10"),
      firstDue: civilDate("2026-02-10"),
      periods: 12,
      billionthsEach: 12_000_000,
      fees: [{ name: "服务费", when: "upfront", amount: { fen: fen(120_000) } }],
    },
  },
  card: {
    lender: "bank",
    contract: {
      kind: "card-instalments",
      principal: fen(1_000_000),
      paidOut: civilDate("2026-02-15"),
      firstDue: civilDate("2026-03-15"),
      periods: 12,
      billionthsEach: 6_000_000,
      fees: [],
    },
  },
  "with a guarantee fee": {
    lender: "consumer-finance",
    contract: {
      kind: "equal-instalments",
      principal: fen(2_000_000),
      paidOut: civilDate("2026-03-05"),
      firstDue: civilDate("2026-04-05"),
      periods: 24,
      rate: { billionths: 90_000_000, per: "year" },
      dayCount: "30/360",
      fees: [{ name: "担保费", when: "each", amount: { fen: fen(18_000) } }],
    },
  },
  overdue: {
    lender: "consumer-finance",
    contract: {
      kind: "equal-instalments",
      principal: fen(800_000),
      paidOut: civilDate("2026-01-20"),
      firstDue: civilDate("2026-02-20"),
      periods: 12,
      rate: { billionths: 240_000_000, per: "year" },
      dayCount: "30/360",
      penaltyMillionthsADay: 500,
      fees: [],
    },
  },
  friend: {
    lender: "private-person",
    contract: {
      kind: "single-repayment",
      principal: fen(500_000),
      paidOut: civilDate("2026-03-01"),
      due: civilDate("2027-03-01"),
      rate: { billionths: 0, per: "year" },
      dayCount: "actual/365",
      fees: [],
    },
  },
};

/** Instalments paid until June 2026, by loan. */
const paidSoFar: Readonly<Record<string, number>> = {
  "flat with 1,200 kept back": 4,
  card: 3,
  "with a guarantee fee": 2,
  overdue: 2,
};

/** The case as it comes out when each is worked out and kept, and what was paid is written down. */
export function fiveLoansCase(): CaseFile {
  const events: object[] = [{ v: 1, kind: "party-added", body: { id: "me", kind: "debtor" } }];
  for (const [name, { contract, lender }] of Object.entries(fiveLoans)) {
    const made = scheduleOf(contract);
    if (!made.ok) throw new Error(`${name}: ${made.code}`);
    const belongs = {
      lender: name,
      lenderKind: lender,
      product: "other",
      newId: (kind: string) => `${kind}:${name}`,
    } as const;
    const before = reduceCase(events);
    events.push(...keepDebtDrafts(before, contract, made.value, belongs).map((draft) => ({ v: 1, ...draft })));
    const repayments = made.value.slice(0, paidSoFar[name] ?? 0).map(({ due, total }) => ({ on: due, fen: total }));
    events.push({ v: 1, kind: "entry-corrected", body: { entry: `loan:${name}`, set: { repayments } } });
  }
  return reduceCase(events);
}
