import { reduceCase } from "@ringfence/casefile";
import { civilDate, fen } from "@ringfence/kernel";
import { expect, it } from "vitest";
import { type Contract, principalFirst } from "./contract.ts";
import { keepDebtDrafts } from "./keep-debt.ts";
import { scheduleOf } from "./schedule.ts";

const contract: Contract = {
  kind: "stated",
  principal: fen(1_000_000),
  paidOut: civilDate("2026-01-05"),
  fees: [{ name: "服务费", when: "upfront", amount: { fen: fen(150_000) } }],
  lines: [{ due: civilDate("2026-02-05"), total: fen(1_100_000) }],
};
const schedule = (() => {
  const made = scheduleOf(contract);
  if (!made.ok) throw new Error(made.code);
  return made.value;
})();
const newId = (kind: string) => `${kind}:1`;
const events = (drafts: ReturnType<typeof keepDebtDrafts>) => drafts.map(({ kind, body }) => ({ v: 1, kind, body }));
const fresh = { lender: "甲公司", lenderKind: "microloan", product: "online-loan", newId } as const;

it("a new loan comes with its lender, its schedule and what was kept back, and with nothing paid", () => {
  const file = reduceCase(events(keepDebtDrafts(reduceCase([]), contract, schedule, fresh)));
  expect(file.setAside).toEqual([]);
  expect(file.loans).toMatchObject([
    {
      id: "loan:1",
      lender: "lender:1",
      received: [{ on: "2026-01-05", fen: 850_000 }],
      schedule: [{ on: "2026-02-05", fen: 1_100_000 }],
      repayments: [],
      fees: [{ fen: 150_000, deductedUpfront: true }],
    },
  ]);
});

it("keeps what a plan has to know: what a day late costs, what must come first, where paying early saves nothing", () => {
  const flat = {
    ...contract,
    kind: "flat-fee",
    billionthsEach: 7_000_000,
    periods: 12,
    firstDue: civilDate("2026-02-05"),
    penaltyMillionthsADay: 500,
    penaltyOn: "instalment",
    lateFee: fen(2000),
    graceDays: 3,
    order: principalFirst,
  } as const;
  const made = scheduleOf(flat);
  if (!made.ok) throw new Error(made.code);
  const file = reduceCase(
    events(keepDebtDrafts(reduceCase([]), flat, made.value, fresh, { mustComeFirst: "secured" })),
  );
  expect(file.setAside).toEqual([]);
  expect(file.loans).toMatchObject([
    {
      ...{ penaltyMillionthsADay: 500, penaltyOn: "instalment", lateFee: 2000, graceDays: 3, principalFirst: true },
      ...{ mustComeFirst: "secured", earlySavesNothing: true },
    },
  ]);
  expect(file.loans[0]?.schedule?.[0]).toEqual({ on: "2026-02-05", fen: 90_333, charges: 7000 });
});

it("the lender the case knows is not added again, and a loan the case has is corrected with what was paid left as it is", () => {
  const before = [
    { v: 1, kind: "party-added", body: { id: "l", kind: "lender", name: "甲公司" } },
    { v: 1, kind: "loan-added", body: { id: "loan", lender: "l", repayments: [{ on: "2026-02-05", fen: 5 }] } },
  ];
  const file = reduceCase(before);
  expect(keepDebtDrafts(file, contract, schedule, fresh).map(({ kind }) => kind)).toEqual(["loan-added"]);
  const after = reduceCase([
    ...before,
    ...events(keepDebtDrafts(file, contract, schedule, { loan: "loan", why: "算清成本" })),
  ]);
  expect(after.setAside).toEqual([]);
  expect(after.loans).toMatchObject([{ id: "loan", lender: "l", principal: 1_000_000, repayments: [{ fen: 5 }] }]);
});
