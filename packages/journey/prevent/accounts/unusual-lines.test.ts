import { reduceCase } from "@ringfence/casefile";
import { civilDate, fen, parseCivil } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { type NamedLine, unusualLines } from "./unusual-lines.ts";

const today = civilDate("2026-03-30");
let row = 0;
const line = (start: string, flow: NamedLine["flow"], words: string, counterparty: string, yuan = 100): NamedLine => {
  const read = parseCivil(start);
  if (!read.ok) throw new Error(start);
  row += 1;
  const precision = start.length > 10 ? "second" : "day";
  return {
    row,
    id: `l${row}`,
    at: read.value.instant,
    precision,
    fen: fen(yuan * 100),
    flow,
    what: words,
    counterparty,
  };
};
const caseOf = (...events: { kind: string; body: object }[]) => reduceCase(events.map((one) => ({ v: 1, ...one })));
const asked = (lines: readonly NamedLine[], file = caseOf()) => unusualLines(file, lines, today);

describe("lines of bills worth a question", () => {
  it.each([
    ["loan-paid-out", line("2026-03-05 10:00", "in", "放款", "速借小额贷款有限公司", 5000)],
    ["loan-paid-out", line("2026-03-05", "in", "借款到账", "某某消费金融有限公司", 5000)],
    ["loan-paid-out", line("2026-03-05 10:00", "neutral", "借呗放款至余额", "某某小贷", 5000)],
    ["new-mandate", line("2026-03-05", "out", "代扣", "某某会员")],
    ["sent-at-night", line("2026-03-05 02:10", "out", "转账", "陈*")],
  ])("%s", (kind, one) => {
    expect(asked([one]).map((found) => found.kind)).toEqual([kind]);
  });

  it.each([
    ["interest of a lender's product", line("2026-03-05", "in", "余额利息", "网商贷")],
    ["money given back", line("2026-03-05 10:00", "in", "退款", "分期乐商城")],
    ["a payment for a loan", line("2026-03-05 10:00", "out", "还款", "某某消费金融有限公司")],
    ["a taxi at night", line("2026-03-05 02:10", "out", "打车", "某某出行")],
    ["a bank's transfer at night", line("2026-03-05 02:10", "out", "转账", "某某银行")],
    ["somebody paid by day", line("2026-03-05 14:10", "out", "转账", "陈*")],
    ["a day without its hour", line("2026-03-05", "out", "转账", "陈*")],
    ["long ago", line("2025-11-05 02:10", "out", "转账", "陈*")],
  ])("nothing: %s", (_, one) => {
    expect(asked([one])).toEqual([]);
  });

  it("who was paid before, and a mandate seen before, are not asked about again", () => {
    const before = [
      line("2025-12-20 12:00", "out", "转账", "妈妈"),
      line("2025-12-20", "out", "代扣", "某某会员"),
      line("2025-12-21", "out", "消费", "某某健身"),
    ];
    const since = [
      line("2026-03-05 01:00", "out", "转账", "妈妈"),
      line("2026-03-06", "out", "代扣", "某某会员"),
      line("2026-03-07", "out", "自动续费", "某某健身"),
      line("2026-03-08", "out", "自动续费", "某某健身"),
    ];
    expect(asked([...since, ...before]).map(({ kind, id }) => [kind, id])).toEqual([["new-mandate", since[2]?.id]]);
  });

  it("a loan the case knows is no question, nor what was before the last round", () => {
    const lent = line("2026-03-05 10:00", "in", "放款", "速借小额贷款有限公司", 5000);
    const known = caseOf(
      { kind: "party-added", body: { id: "lender", kind: "lender", lenderKind: "microloan" } },
      {
        kind: "loan-added",
        body: { id: "loan", lender: "lender", product: "online-loan", received: [{ on: "2026-03-05", fen: 500000 }] },
      },
    );
    expect(known.setAside).toEqual([]);
    expect(asked([lent], known)).toEqual([]);
    const round = caseOf({ kind: "account-round-done", body: { id: "r", at: "2026-03-06 10:00", items: [] } });
    expect(asked([lent], round)).toEqual([]);
  });

  it("shows the sum, and masks numbers of cards and phones", () => {
    const [found] = asked([line("2026-03-05 02:10", "out", "转账给13800138000", "陈*", 1234.5)]);
    expect(found?.words).toBe("陈* 转账给•••••• ¥1,234.50");
  });
});
