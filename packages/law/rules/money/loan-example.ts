import { addDays, civilDate } from "@ringfence/kernel";

/** A loan of 10,000 yuan for examples, all paid back after 365 days with the interest given: 1300 yuan are 13 % a year. */
export function loanExample(formedOn: string, interestYuan: number) {
  return {
    id: "loan",
    lender: "lender",
    product: "online-loan",
    formedOn,
    principal: 1_000_000,
    received: [{ on: formedOn, fen: 1_000_000 }],
    repayments: [{ on: addDays(civilDate(formedOn), 365), fen: 1_000_000 + interestYuan * 100 }],
  } as const;
}
