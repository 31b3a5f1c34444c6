import { type Communication, reduceCase, withCommunications } from "@ringfence/casefile";
import { civilDate, instant } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { limitationOf } from "./limitation.ts";
import { perceive } from "./perceive.ts";

const bodies = {
  "party-added": [
    { id: "me", kind: "debtor" },
    { id: "bank", kind: "lender", lenderKind: "bank", numbers: [{ number: "95599" }] },
    { id: "other", kind: "lender", lenderKind: "bank", numbers: [{ number: "95511" }] },
  ],
};
const due = civilDate("2023-03-05");

interface Given {
  readonly loan?: object;
  readonly calls?: readonly { readonly on: string; readonly number?: string; readonly connected?: boolean }[];
  readonly promises?: readonly object[];
  readonly notices?: readonly object[];
  readonly asOf?: string;
}

function limitation({ loan = {}, calls = [], promises = [], notices = [], asOf = "2029-12-31" }: Given) {
  const events = [
    ...bodies["party-added"].map((body) => ({ v: 1, kind: "party-added", body })),
    { v: 1, kind: "loan-added", body: { id: "loan", lender: "bank", lastDueOn: due, ...loan } },
    ...promises.map((body, at) => ({
      v: 1,
      kind: "promise-made",
      body: { id: `p${at}`, by: "me", what: "分期", ...body },
    })),
    ...notices.map((body, at) => ({ v: 1, kind: "notice-given", body: { id: `n${at}`, kind: "assignment", ...body } })),
  ];
  const list = calls.map(
    ({ on, number = "95599", connected = true }, at): Communication => ({
      id: `c${at}`,
      channel: "call",
      direction: "in",
      start: instant(Date.parse(`${on}T10:00:00+08:00`)),
      precision: "second",
      connected,
      from: { number },
      to: [],
    }),
  );
  const file = reduceCase(events);
  expect(file.setAside).toEqual([]);
  const view = perceive(withCommunications(file, list), civilDate(asOf));
  const [first] = view.file.loans;
  if (first === undefined) throw new Error("no loan");
  return limitationOf(first, due, 3, view);
}

describe("limitation period of a loan", () => {
  it("runs three years from the day after the due day", () => {
    expect(limitation({})).toEqual({ lastDay: "2026-03-06", restartedOn: undefined });
  });

  it.each([
    ["a part payment", { loan: { repayments: [{ on: "2025-01-10", fen: 10_000 }] } }],
    ["an answered demand", { calls: [{ on: "2025-01-10" }] }],
    ["a promise to the lender", { promises: [{ to: "bank", made: "2025-01-10 10:00" }] }],
    ["notice of assignment", { notices: [{ from: "bank", at: "2025-01-10 10:00" }] }],
  ] satisfies [string, Given][])("%s restarts it", (_, given) => {
    expect(limitation(given)).toEqual({ lastDay: "2028-01-10", restartedOn: "2025-01-10" });
  });

  it.each([
    ["an unanswered call", { calls: [{ on: "2025-01-10", connected: false }] }],
    ["another lender's call", { calls: [{ on: "2025-01-10", number: "95511" }] }],
    ["a promise to another lender", { promises: [{ to: "other", made: "2025-01-10 10:00" }] }],
    ["a demand before the due day", { calls: [{ on: "2022-01-10" }] }],
    ["a demand after the last day", { calls: [{ on: "2026-03-07" }] }],
    ["anything after the day of judging", { calls: [{ on: "2025-01-10" }], asOf: "2024-12-31" }],
  ] satisfies [string, Given][])("%s does not", (_, given) => {
    expect(limitation(given)).toEqual({ lastDay: "2026-03-06", restartedOn: undefined });
  });

  it("restarts again and again, each time before it ended", () => {
    const calls = ["2024-05-01", "2027-05-01", "2030-05-02"].map((on) => ({ on }));
    expect(limitation({ calls, asOf: "2031-01-01" })).toEqual({ lastDay: "2030-05-01", restartedOn: "2027-05-01" });
  });
});
