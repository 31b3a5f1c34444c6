import type { repayZhCN } from "./repay-zh.ts";

export const repayEn: typeof repayZhCN = {
  oneOf: (option, all) => `${option} is one of: ${all}`,
  columns: "  no  due            principal    interest        fees       total     balance",
  sums: (received, paid, interest, fees) =>
    `${received} yuan received, ${paid} to pay in all; of that ${interest} interest and ${fees} fees`,
  keptBack: (kept, received) =>
    `${kept} yuan were kept back: in law principal and interest follow the ${received} that arrived (Civil Code 670).`,
  yearly: (simple, compound) => `True yearly cost: simple ${simple} %, compound (IRR) ${compound} %`,
  whichLender: "Without the kind of lender no line can be named: add --lender-kind.",
  noLine: "No verified line for this kind of lender and day: no conclusion.",
  above: (percent, excess) => `Above the line of ${percent} %; by that line about ${excess} yuan too much:`,
  badPayments: (unread) =>
    `Write payments as "2026-04-01 9000", several divided by semicolons, the same each month as "2026-04-10 400 x36".${unread === "" ? "" : ` Cannot read: ${unread}`}`,
  owedToday: (day, owed) => `${owed} yuan settle it on ${day} (a fee for settling early apart)`,
  asContracted: (total, month) => `By the contract: ${total} yuan still to pay, ${month} in the dearest month`,
  asOffered: (total, month) => `By the offer: ${total} yuan in all, ${month} in the dearest month`,
  offerCosts: (percent) => `The offer is like borrowing what is owed today again at ${percent} % a year (simple)`,
  waived: (amount) => `The offer gives up ${amount} yuan of what is owed today`,
  badAmount: "--income, --floor and --savings are amounts, such as 5000.",
  nothingToPlan: "No loan of the case has a repayment table yet. Work one out in the page first and keep it.",
  planHead: (names) => `To pay each month: ${names}`,
  kept: (amount) => `left ${amount}`,
  holds: "Every month holds, and nothing is taken from what living needs.",
  breaks: (month, missing) => `From ${month} on it does not hold: ${missing} yuan are missing that month.`,
  missingEach: (amount) => `${amount} yuan more a month would do; it is also the figure to negotiate about.`,
  spread: (months) => `Spread over ${months} months more, with less each month, everything can be paid: ask for that.`,
  noSpreading: "More time alone is not enough: ask for relief, keep what living needs, and call legal aid (12348).",
  noTable: (names) => `Without a repayment table and not counted: ${names}`,
  below: (percent) => `Not above the line of ${percent} %:`,
};
