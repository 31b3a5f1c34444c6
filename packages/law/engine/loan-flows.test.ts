import { type Loan, reduceCase } from "@ringfence/casefile";
import { civilDate, dayNumber } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { firstReceipt, loanFlows, reachesLastDue } from "./loan-flows.ts";

function loan(body: Readonly<Record<string, unknown>>): Loan {
  const [read] = reduceCase([{ v: 1, kind: "loan-added", body: { id: "loan", ...body } }]).loans;
  if (read === undefined) throw new Error("unreadable loan");
  return read;
}
const day = (text: string) => dayNumber(civilDate(text));

describe("loan flows", () => {
  it("takes what arrived, what is paid, and fees with a day of their own; not what was kept back", () => {
    const found = loanFlows(
      loan({
        received: [{ on: "2025-06-01", fen: 90_000 }],
        repayments: [{ on: "2025-07-01", fen: 100_000 }],
        fees: [
          { name: "手续费", fen: 10_000, deductedUpfront: true },
          { name: "会员费", fen: 3_000, on: "2025-06-02" },
        ],
      }),
    );
    expect(found.ok && found.value).toEqual([
      { day: day("2025-06-01"), fen: 90_000 },
      { day: day("2025-07-01"), fen: -100_000 },
      { day: day("2025-06-02"), fen: -3_000 },
    ]);
  });

  it("names what is missing", () => {
    expect(loanFlows(loan({ principal: 100, repayments: [{ on: "2025-07-01", fen: 1 }] }))).toMatchObject({
      code: "amount-received",
    });
    const received = [{ on: "2025-06-01", fen: 90_000 }];
    expect(loanFlows(loan({ received }))).toMatchObject({ code: "repayment-flows" });
    const undated = { received, repayments: [{ on: "2025-07-01", fen: 1 }], fees: [{ name: "会员费", fen: 3_000 }] };
    expect(loanFlows(loan(undated))).toMatchObject({ code: "repayment-flows" });
  });

  it("knows the first receipt and whether the last due day is reached", () => {
    const two = loan({
      received: [
        { on: "2025-06-09", fen: 1 },
        { on: "2025-06-01", fen: 1 },
      ],
    });
    expect(firstReceipt(two)).toBe("2025-06-01");
    expect(firstReceipt(loan({}))).toBeUndefined();
    const paid = { lastDueOn: "2025-08-01", repayments: [{ on: "2025-07-01", fen: 1 }] };
    expect(reachesLastDue(loan(paid))).toBe(false);
    expect(reachesLastDue(loan({ ...paid, lastDueOn: "2025-07-01" }))).toBe(true);
    expect(reachesLastDue(loan({}))).toBe(true);
  });
});
