import { expect, it } from "vitest";
import { exampleInput } from "./example-input.ts";
import paymentDue from "./steps/payment-due.ts";

const due = (graceDays: number) => {
  const schedule = [{ on: "2026-03-08", fen: 95_000 }];
  return paymentDue.due(exampleInput([{ kind: "loan-added", body: { id: "loan:1", graceDays, schedule } }]));
};

it("an instalment past its day is still coming until its days of grace are over", () => {
  // The examples are of 2026-03-10.
  expect(due(3)?.why.zh).toContain("1 天后起");
  expect(due(2)?.why.zh).toContain("今天起");
  expect(due(1)).toBeUndefined();
});
