import { addFen, type Fen, fen } from "@ringfence/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Booked, bookBills, noCorrections } from "./booked.ts";
import { apartKey } from "./match.ts";
import { monthSums } from "./month-sums.ts";
import { type SampleLine, sampleBill } from "./sample-lines.ts";

const brief = (booked: readonly Booked[]) =>
  booked.map(({ entry, category, counts, match }) => [entry.source, category, counts, match?.reason ?? ""]);
const counted = (booked: readonly Booked[]) => addFen(...booked.map(({ counts }) => counts));
const card = { account: "工商银行储蓄卡(5566)" };
const neutral = { flow: "neutral" } as const;

describe("one money, once", () => {
  it("a payment out of a bank account through a wallet: the bank's line stays and counts nothing", () => {
    const booked = bookBills([
      sampleBill("alipay", "wallet", [["2026-01-06 18:40", -56.3, "便民超市", card]]),
      sampleBill("icbc-account", "account", [["2026-01-06", -56.3, "支付宝（中国）", { what: "支付宝-便民超市" }]]),
    ]);
    expect(brief(booked)).toEqual([
      ["icbc-account", "food", 0, "bank-line-of-wallet"],
      ["alipay", "food", 5630, ""],
    ]);
  });

  it("a purchase in a shop's bill, paid through another wallet out of a bank account: three lines, once", () => {
    const booked = bookBills([
      sampleBill("jd", "wallet", [
        ["2026-01-06 18:40", -60.9, "京东平台商户", { what: "牛肉丸", account: "微信-招商银行信用卡" }],
      ]),
      sampleBill("wechat-pay", "wallet", [
        ["2026-01-06 18:40:20", -60.9, "京东商城平台商户", { account: "招商银行(8899)" }],
      ]),
      sampleBill("cmb-card", "card", [["2026-01-07", -60.9, "财付通-京东商城平台商户"]]),
    ]);
    expect(counted(booked)).toBe(6090);
    expect(booked.find(({ counts }) => counts > 0)?.entry.source).toBe("jd");
  });

  it("said to be two payments, both count", () => {
    const bills = [
      sampleBill("alipay", "wallet", [["2026-01-06 18:40", -56.3, "便民超市", card]]),
      sampleBill("icbc-account", "account", [["2026-01-06", -56.3, "支付宝（中国）"]]),
    ];
    const [bank, wallet] = bookBills(bills);
    const apart = new Set([apartKey(`${bank?.entry.id}`, `${wallet?.entry.id}`)]);
    expect(counted(bookBills(bills, { ...noCorrections, apart }))).toBe(11_260);
  });

  it("the same amount on the same day at another shop is another payment", () => {
    const booked = bookBills([
      sampleBill("alipay", "wallet", [["2026-01-06 18:40", -25, "影视会员", { account: "余额" }]]),
      sampleBill("icbc-account", "account", [["2026-01-06", -25, "便利店"]]),
    ]);
    expect(counted(booked)).toBe(5000);
  });

  it("花呗 counts when something is bought, not when it is paid back; the bank's line neither", () => {
    const booked = bookBills([
      sampleBill("alipay", "wallet", [
        ["2026-01-04 12:00", -18, "小面馆", { account: "花呗" }],
        ["2026-01-10 09:00", -18, "花呗", { what: "花呗自动还款", ...card, ...neutral }],
      ]),
      sampleBill("icbc-account", "account", [["2026-01-10", -18, "支付宝（中国）", { what: "支付宝-花呗还款" }]]),
    ]);
    const [sum] = monthSums(booked);
    expect(sum?.groups).toMatchObject({ necessary: 1800, debt: 1800, optional: 0 });
  });

  it("a card's bill and the payment towards it: spending once, payment once, in three bills", () => {
    const booked = bookBills([
      sampleBill("cmb-card", "card", [
        ["2026-01-08", -180, "加油站"],
        ["2026-02-25", 180, "财付通还款"],
      ]),
      sampleBill("wechat-pay", "wallet", [
        ["2026-02-25 10:00", -180, "招商银行信用卡还款", { kind: "信用卡还款", ...card, ...neutral }],
      ]),
      sampleBill("icbc-account", "account", [["2026-02-25", -180, "财付通", { what: "财付通-信用卡还款" }]]),
    ]);
    expect(monthSums(booked).map(({ groups }) => [groups.necessary, groups.debt])).toEqual([
      [18_000, 0],
      [0, 18_000],
    ]);
  });

  it("what came back is taken off the purchase: by the row's own word or by the refund, never twice", () => {
    const booked = bookBills([
      sampleBill("wechat-pay", "wallet", [
        ["2026-01-12 12:30", -32.8, "外卖店", { refunded: fen(1280) }],
        ["2026-01-12 15:00", 12.8, "外卖店", { kind: "外卖店-退款" }],
      ]),
      sampleBill("alipay", "wallet", [
        ["2026-01-11 21:00", -399, "衣橱小店", { order: "2026021101" }],
        ["2026-01-14 10:00", -399, "衣橱小店", { what: "退款-羽绒服", order: "2026021101_T1", ...neutral }],
      ]),
    ]);
    expect(counted(booked)).toBe(2000);
  });

  it("a refund of a payment in none of the bills lessens what is spent on such things", () => {
    const booked = bookBills([sampleBill("icbc-account", "account", [["2026-01-14", 30, "某外卖", { kind: "退款" }]])]);
    expect(brief(booked)).toEqual([["icbc-account", "takeaway", -3000, ""]]);
  });

  it("from one own account into another is neither income nor spending; wages of the same amount are wages", () => {
    const booked = bookBills([
      sampleBill("icbc-account", "account", [["2026-01-05", -500, "李小禾", { kind: "跨行转账" }]]),
      sampleBill("ccb-account", "account", [
        ["2026-01-05", 500, "李小禾", { kind: "转入" }],
        ["2026-01-05", 500, "某公司", { kind: "代发工资" }],
      ]),
    ]);
    expect(brief(booked)).toEqual([
      ["icbc-account", "transfer", 50_000, ""],
      ["ccb-account", "transfer", 0, "own-transfer"],
      ["ccb-account", "wages", 50_000, ""],
    ]);
  });

  it("a withdrawal with its fee is found at the bank without it", () => {
    const booked = bookBills([
      sampleBill("wechat-pay", "wallet", [
        ["2026-01-20 09:00", -200.1, "工商银行(5566)", { kind: "零钱提现", what: "服务费¥0.10", ...neutral }],
      ]),
      sampleBill("icbc-account", "account", [["2026-01-20", 200, "财付通", { what: "零钱提现" }]]),
    ]);
    expect(booked.map(({ category }) => category)).toEqual(["transfer", "transfer"]);
    expect(booked.find(({ match }) => match !== undefined)?.entry.source).toBe("icbc-account");
  });

  it("two files of one wallet that overlap; two equal coffees on one day stay two", () => {
    const coffee = (row: number): SampleLine => ["2026-01-05", -9.9, "咖啡店", { what: `杯${row > 2 ? "大" : "小"}` }];
    const booked = bookBills([
      sampleBill("icbc-account", "account", [coffee(1), coffee(2)], "a"),
      sampleBill("icbc-account", "account", [coffee(1), coffee(2), coffee(3)], "b"),
    ]);
    expect(counted(booked)).toBe(2970);
  });

  it("borrowed money is no income; what is paid to a lender is no living", () => {
    const booked = bookBills([
      sampleBill("icbc-account", "account", [
        ["2026-01-22", 3000, "速借小额贷款有限公司", { what: "贷款发放" }],
        ["2026-02-22", -560, "速借小额贷款有限公司", { kind: "代扣" }],
      ]),
      sampleBill("alipay", "wallet", [["2026-02-20 15:00", 2000, "借呗", { what: "借呗放款至余额", ...neutral }]]),
    ]);
    expect(booked.map(({ category }) => category)).toEqual(["loan-received", "loan-received", "loan-payment"]);
  });

  it("words that only look like it are what they are", () => {
    const booked = bookBills([
      sampleBill("alipay", "wallet", [
        ["2026-01-01 10:00", -50, "中国移动", { kind: "充值缴费", what: "话费充值" }],
        ["2026-01-02 10:00", -5, "某公益慈善基金会", { kind: "公益捐赠" }],
        ["2026-01-03 10:00", 800, "妈妈", { what: "转账-生活费" }],
        ["2026-01-04 10:00", -300, "某基金销售有限公司", { what: "买入" }],
        ["2026-01-05 10:00", -200, "余额宝", { what: "转入余额宝", ...neutral }],
      ]),
      sampleBill("abc-account", "account", [["2026-01-06", 1000, "某人", { kind: "转存" }]]),
    ]);
    expect(booked.map(({ category }) => category)).toEqual([
      "utilities",
      "other",
      "received",
      "transfer",
      "transfer",
      "received",
    ]);
  });

  it("the person's word on a line beats their rule, which beats ours; the newest rule first", () => {
    const bills = [sampleBill("alipay", "wallet", [["2026-01-06 18:40", -56.3, "便民超市"]])];
    const rules = [
      { contains: "便民", category: "gifts" },
      { contains: "超市", category: "leisure" },
    ] as const;
    const [one] = bookBills(bills, { ...noCorrections, rules });
    expect(one).toMatchObject({ category: "gifts", by: "own-rule", rule: { contains: "便民" } });
    const lines = new Map([[`${one?.entry.id}`, "family" as const]]);
    expect(bookBills(bills, { ...noCorrections, rules, lines })[0]).toMatchObject({ category: "family", by: "line" });
  });
});

const names = [
  "便民超市",
  "衣橱小店",
  "张房东",
  "花呗",
  "借呗",
  "某公司工资",
  "支付宝-店",
  "财付通",
  "退款-店",
  "零钱提现",
];
const line = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 3 }),
  // Few amounts, so that equal ones meet.
  yuan: fc.constantFrom(-9.9, -9.9, -25, 25, -100, 100, 4800),
  who: fc.constantFrom(...names),
  neutral: fc.boolean(),
  bank: fc.boolean(),
});
const sources = [
  ["alipay", "wallet"],
  ["wechat-pay", "wallet"],
  ["icbc-account", "account"],
  ["cmb-card", "card"],
] as const;
const bill = fc.tuple(fc.constantFrom(...sources), fc.array(line, { maxLength: 12 }), fc.constantFrom("a", "b"));
const bills = fc.uniqueArray(bill, { maxLength: 5, selector: ([[source], , file]) => `${source}${file}` }).map((all) =>
  all.map(([[source, kind], lines, file]) =>
    sampleBill(
      source,
      kind,
      lines.map(
        ({ day, month, yuan, who, neutral: neither, bank }): SampleLine => [
          `2026-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")} 10:00`,
          yuan,
          who,
          { ...(neither && kind === "wallet" ? neutral : {}), ...(bank && kind === "wallet" ? card : {}) },
        ],
      ),
      file,
    ),
  ),
);
const sumsOf = (booked: readonly Booked[]) => JSON.stringify(monthSums(booked));
const total = (amounts: readonly Fen[]) => amounts.reduce((sum, one) => sum + one, 0);

describe("properties", () => {
  it("every line is booked once; nothing counts for more than it is; a match never leads in a circle", () => {
    fc.assert(
      fc.property(bills, (all) => {
        const booked = bookBills(all);
        expect(booked).toHaveLength(all.reduce((sum, { lines }) => sum + lines.length, 0));
        const byId = new Map(booked.map((one) => [one.entry.id, one]));
        expect(byId.size).toBe(booked.length);
        for (const { entry, counts, match } of booked) {
          expect(Math.abs(counts)).toBeLessThanOrEqual(entry.fen);
          if (match === undefined) continue;
          expect(counts).toBe(0);
          expect(byId.has(match.of)).toBe(true);
          const seen = new Set<string>([entry.id]);
          for (let at = match; ; ) {
            expect(seen.has(at.of)).toBe(false);
            seen.add(at.of);
            const next = byId.get(at.of)?.match;
            if (next === undefined) break;
            at = next;
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("a bill given twice adds nothing", () => {
    fc.assert(
      fc.property(bills, (all) => {
        const again = all.map((one) => ({ ...one, sha256: `z${one.sha256.slice(0, -1)}` }));
        const [once, twice] = [bookBills(all), bookBills([...all, ...again])];
        expect(total(twice.map(({ counts }) => counts))).toBe(total(once.map(({ counts }) => counts)));
        expect(sumsOf(twice)).toBe(sumsOf(once));
      }),
      { numRuns: 300 },
    );
  });
});
