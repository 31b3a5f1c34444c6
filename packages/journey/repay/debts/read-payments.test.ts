import { expect, it } from "vitest";
import { readPayments } from "./read-payments.ts";

it("reads payments as typed, and the same each month", () => {
  expect(readPayments("2026-04-01 9000; 2026年5月1日 1.2万\n2026-01-31 400 x3")).toEqual({
    payments: [
      { on: "2026-04-01", fen: 900_000 },
      { on: "2026-05-01", fen: 1_200_000 },
      { on: "2026-01-31", fen: 40_000 },
      { on: "2026-02-28", fen: 40_000 },
      { on: "2026-03-31", fen: 40_000 },
    ],
    unread: [],
  });
});

it("gives back what it cannot read, and loses nothing else", () => {
  const { payments, unread } = readPayments(
    "2026-04-01 9000; 明天 300; 2026-02-30 5; 2026-05-01 -4; 2026-05-01 4 x0; 2026-05-01 4 x999",
  );
  expect(payments).toHaveLength(1);
  expect(unread).toEqual(["明天 300", "2026-02-30 5", "2026-05-01 -4", "2026-05-01 4 x0", "2026-05-01 4 x999"]);
});
