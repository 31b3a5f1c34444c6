import { reduceCase } from "@ringfence/casefile";
import { civilDate, fen, instant } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { keptPromiseDrafts, notCovered, promisable, promiseDraft, promisedPayments } from "./promised-payments.ts";
import { recordPaymentDrafts } from "./record-payment.ts";

const today = civilDate("2026-06-05");
const event = (kind: string, body: object) => ({ v: 1, kind, body });
const promise = (id: string, due: string, amount: number, more: object = {}) =>
  event("promise-made", {
    ...{ id, by: "me", to: "l", made: "2026-06-01T10:00:00+08:00", what: id, due, fen: amount },
    ...more,
  });
const base = [
  event("party-added", { id: "me", kind: "debtor" }),
  event("party-added", { id: "l", kind: "lender" }),
  event("party-added", { id: "agency", kind: "agency", worksFor: ["l"] }),
  event("loan-added", { id: "a", lender: "l" }),
];
const file = (...more: readonly object[]) => reduceCase([...base, ...more]);
const coming = [
  { loan: "a", on: civilDate("2026-06-20"), fen: fen(30_000) },
  { loan: "a", on: civilDate("2026-07-20"), fen: fen(50_000) },
];

describe("promises beside a plan", () => {
  it("are covered by what the plan pays until their day, the nearest first and each sum once", () => {
    const kept = file(promise("later", "2026-07-31", 50_000), promise("soon", "2026-06-30", 30_000));
    expect(notCovered(promisedPayments(kept, today, coming))).toEqual([]);
    const more = file(promise("soon", "2026-06-10", 30_000), promise("later", "2026-07-31", 60_000));
    expect(notCovered(promisedPayments(more, today, coming))).toMatchObject([
      { promise: "soon", fen: 30_000, covered: 0 },
      { promise: "later", fen: 60_000, covered: 50_000 },
    ]);
  });

  it("to an agency are to its lender; with two loans of one lender nothing is guessed", () => {
    const told = promisedPayments(file(promise("p", "2026-06-30", 40_000, { to: "agency" })), today, coming);
    expect(told).toMatchObject([{ loan: "a", covered: 30_000 }]);
    const second = event("loan-added", { id: "b", lender: "l" });
    const [unknown] = promisedPayments(file(second, promise("p", "2026-06-30", 40_000)), today, coming);
    expect(unknown?.loan).toBeUndefined();
    expect(notCovered([unknown].filter((one) => one !== undefined))).toEqual([]);
    const named = promisedPayments(file(second, promise("p", "2026-06-30", 40_000, { loan: "b" })), today, coming);
    expect(named).toMatchObject([{ loan: "b", covered: 0 }]);
  });

  it("are missed after their day; those of the other side and those without a sum are none of the plan's", () => {
    const theirs = promise("theirs", "2026-06-30", 5, { by: "l", to: "me" });
    const found = promisedPayments(file(theirs, promise("p", "2026-06-04", 40_000)), today, coming);
    expect(found).toMatchObject([{ promise: "p", state: "missed" }]);
  });
});

describe("a payment", () => {
  const marked = (repayments: readonly [string, number][], ...promises: readonly object[]) =>
    keptPromiseDrafts(
      file(...promises),
      "a",
      repayments.map(([on, amount]) => ({ on: civilDate(on), fen: fen(amount) })),
      "paid",
    ).map(({ body }) => body.entry);
  const p = promise("p", "2026-06-10", 50_000);

  it("keeps a promise when it is enough and in time, also in parts; too late, too little or before the promise keeps none", () => {
    expect(marked([["2026-06-10", 50_000]], p)).toEqual(["p"]);
    expect(
      marked(
        [
          ["2026-06-02", 20_000],
          ["2026-06-09", 40_000],
        ],
        p,
      ),
    ).toEqual(["p"]);
    expect(marked([["2026-06-11", 50_000]], p)).toEqual([]);
    expect(marked([["2026-06-10", 49_999]], p)).toEqual([]);
    expect(marked([["2026-05-31", 50_000]], p)).toEqual([]);
  });

  it("keeps one promise only", () => {
    const q = promise("q", "2026-06-12", 50_000);
    expect(marked([["2026-06-05", 60_000]], q, p)).toEqual(["p"]);
    expect(marked([["2026-06-05", 100_000]], q, p)).toEqual(["p", "q"]);
    const done = promise("p", "2026-06-10", 50_000, { kept: true });
    expect(marked([["2026-06-05", 60_000]], done, q)).toEqual([]);
  });

  it("written down marks the promise in the case", () => {
    const drafts = recordPaymentDrafts(file(p), "a", today, fen(50_000), "paid").map((one) => ({ v: 1, ...one }));
    const after = reduceCase([...base, p, ...drafts]);
    expect(after.setAside).toEqual([]);
    expect(promisedPayments(after, today, [])).toMatchObject([{ promise: "p", state: "kept" }]);
  });
});

it("a plan proposes its next payment for each loan without an open promise, and the promise is the person's to write down", () => {
  const open = promisedPayments(file(), today, coming);
  expect(promisable(coming, open)).toEqual([coming[0]]);
  const draft = promiseDraft(file(), coming[0] as (typeof coming)[0], instant(Date.UTC(2026, 5, 5, 2)), {
    id: "p:1",
    what: "还三百",
  });
  const after = file({ v: 1, ...draft });
  expect(after.setAside).toEqual([]);
  const promised = promisedPayments(after, today, coming);
  expect(promised).toMatchObject([{ loan: "a", on: "2026-06-20", covered: 30_000, state: "open" }]);
  expect(promisable(coming, promised)).toEqual([]);
});

it("counts a promise made before the person was introduced", () => {
  const early = reduceCase([
    event("loan-added", { id: "a" }),
    promise("p", "2026-06-30", 30_000, { by: "debtor", loan: "a" }),
  ]);
  expect(promisedPayments(early, today, coming)).toMatchObject([{ loan: "a", covered: 30_000 }]);
});
