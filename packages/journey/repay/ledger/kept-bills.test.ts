import { reduceCase } from "@ringfence/casefile";
import { fen, parseCivil } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { closeAccount, openAccount } from "./bill-account.ts";
import { bookBills } from "./booked.ts";
import { budgetOf } from "./budget.ts";
import { billDraft, budgetDraft, correctionsOf, ledgerBills, linesText, mappingsOf, readLines } from "./kept-bills.ts";
import { missingMonths } from "./missing-months.ts";
import { monthSums } from "./month-sums.ts";
import { sampleBill } from "./sample-lines.ts";

const at = parseCivil("2026-04-01 09:00");
if (!at.ok) throw new Error("no time");
const now = at.value.instant;

function imported(source: string, months: readonly string[]) {
  const { lines } = sampleBill(
    source,
    "wallet",
    months.map((month) => [`${month}-05 10:00`, -20, "小面馆"]),
  );
  const open = openAccount(`${source}.csv`);
  Object.assign(open, {
    sha256: source.length.toString(16).padStart(64, "0"),
    source,
    kind: "wallet",
    records: lines.length,
  });
  return { account: closeAccount(open, lines), lines };
}
const ref = (digit: string) => ({
  sha256: digit.repeat(64),
  sm3: digit.repeat(64),
  size: 1,
  mime: "application/json",
  name: "lines",
});
const event = ({ kind, body }: { readonly kind: string; readonly body: object }) => ({ v: 1, kind, body });

describe("bills kept in the case", () => {
  const alipay = imported("alipay", ["2026-01", "2026-03"]);
  const drafts = [
    billDraft(alipay, ref("a"), "bill:1", now),
    billDraft(imported("wechat-pay", ["2026-01"]), ref("b"), "bill:2", now),
  ];

  it("lines go through their file unchanged; a damaged file is told apart from an empty one", () => {
    expect(readLines(linesText(alipay.lines))).toEqual({ ok: true, value: alipay.lines });
    expect(readLines("{}")).toMatchObject({ ok: false, code: "unreadable-lines" });
    expect(readLines("")).toMatchObject({ ok: false, code: "unreadable-lines" });
    expect(readLines(linesText([{ ...alipay.lines[0], fen: -1 } as never])).ok).toBe(false);
  });

  it("the events fold; a bill whose lines were erased takes no part, one taken back is gone", () => {
    const file = reduceCase(drafts.map(event));
    expect(file.setAside).toEqual([]);
    expect(file.ledger.bills.map(({ fileName, months }) => [fileName, months])).toEqual([
      ["alipay.csv", ["2026-01", "2026-03"]],
      ["wechat-pay.csv", ["2026-01"]],
    ]);
    const kept = new Map([["a".repeat(64), alipay.lines]]);
    expect(ledgerBills(file, kept).map(({ source }) => source)).toEqual(["alipay"]);
    const undone = reduceCase([...drafts.map(event), event({ kind: "entry-withdrawn", body: { entry: "bill:1" } })]);
    expect(ledgerBills(undone, kept)).toEqual([]);
    expect(missingMonths(file)).toEqual([{ source: "alipay", months: ["2026-02"] }]);
  });

  it("corrections and notes of the person count, and can be taken back", () => {
    const noted = event({
      kind: "money-noted",
      body: { id: "note:1", on: "2026-01-09", fen: 5000, flow: "out", counterparty: "菜市场" },
    });
    const own = [
      event({ kind: "money-rule-set", body: { id: "rule:1", contains: "小面馆", category: "takeaway" } }),
      event({ kind: "money-rule-set", body: { id: "rule:2", contains: "小面", category: "leisure" } }),
      event({ kind: "money-rule-set", body: { id: "rule:3", contains: "小", category: "not-a-category" } }),
    ];
    const kept = new Map([["a".repeat(64), alipay.lines]]);
    const categoriesIn = (events: readonly object[]) => {
      const file = reduceCase(events);
      expect(file.setAside).toEqual([]);
      return bookBills(ledgerBills(file, kept), correctionsOf(file)).map(({ category, counts }) => [category, counts]);
    };
    const all = [...drafts.slice(0, 1).map(event), noted, ...own];
    expect(categoriesIn(all)).toEqual([
      ["leisure", 2000],
      ["food", 5000],
      ["leisure", 2000],
    ]);
    const back = event({ kind: "entry-withdrawn", body: { entry: "rule:2" } });
    expect(categoriesIn([...all, back])[0]).toEqual(["takeaway", 2000]);
  });

  it("a mapping is remembered, the newest of a table first; a budget is kept as the plan reads it", () => {
    const mapped = (id: string, amount: number) =>
      event({ kind: "table-mapped", body: { id, header: "x", time: 0, amount, way: { column: 2 } } });
    expect(mappingsOf(reduceCase([mapped("m:1", 1), mapped("m:2", 3)])).map(({ amount }) => amount)).toEqual([3, 1]);
    const booked = bookBills([
      sampleBill("icbc-account", "account", [["2026-01-15", 4800, "某公司", { kind: "工资" }]]),
    ]);
    const budget = budgetOf(booked, monthSums(booked), "2026-04", fen(250_000));
    if (budget === undefined) throw new Error("no budget");
    const [kept] = reduceCase([event(budgetDraft(budget, "budget:1", now))]).ledger.budgets;
    expect(kept).toMatchObject({
      floorFen: 250_000,
      income: { typicalFen: 480_000, lowestFen: 480_000 },
      months: [{ month: "2026-01", incomeFen: 480_000, necessaryFen: 0, otherFen: 0 }],
    });
  });
});
