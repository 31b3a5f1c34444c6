import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bytesFile, nodeFile } from "@ringfence/adapters/file-input-node.ts";
import { nodeImportPorts } from "@ringfence/adapters/import-ports-node.ts";
import { transactionSchema } from "@ringfence/casefile";
import { billMaps } from "@ringfence/journey/repay/ledger/bills.gen.ts";
import { bookBills } from "@ringfence/journey/repay/ledger/booked.ts";
import { type BillHooks, importBill } from "@ringfence/journey/repay/ledger/import-bill.ts";
import { readMapping, type TableMapping } from "@ringfence/journey/repay/ledger/mapping.ts";
import { monthSums } from "@ringfence/journey/repay/ledger/month-sums.ts";
import { sampleBill } from "@ringfence/journey/repay/ledger/sample-lines.ts";
import { formatInstant, formatYuan } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";

const folder = join(import.meta.dirname, "fixtures/bills");

interface ByHand {
  readonly source: string | null;
  readonly rows: number;
  readonly records: number;
  readonly in: string;
  readonly out: string;
  readonly neutral: string;
}
const byHand: Readonly<Record<string, ByHand>> = JSON.parse(readFileSync(join(folder, "hand-made-sums.json"), "utf8"));

async function read(name: string, hooks: BillHooks = {}) {
  const file = await nodeFile(join(folder, name));
  if (!file.ok) throw new Error(file.code);
  return importBill(file.value, nodeImportPorts, hooks);
}
const readText = (text: string, name = "bill.csv", hooks: BillHooks = {}) =>
  importBill(bytesFile(name, new TextEncoder().encode(text)), nodeImportPorts, hooks);
const plain = (fen: number) => formatYuan(fen as never).replaceAll(",", "");

describe("bills add up to what was added up by hand", () => {
  it.each(Object.entries(byHand))("%s", async (name, expected) => {
    const { account, lines } = await read(name);
    const { in: came, out, neutral } = account.sums;
    expect({
      source: account.source,
      rows: account.rows,
      records: account.records,
      in: plain(came),
      out: plain(out),
      neutral: plain(neutral),
    }).toEqual(expected);
    const left = Object.values(account.skipped).reduce((sum, count) => sum + count, 0);
    expect(account.rows).toBe(account.records + left + account.problems.total);
    for (const line of lines) expect(transactionSchema.parse(line)).toEqual(line);
  });

  it("and no bill has a row that was not understood, but for what was put there to be so", async () => {
    for (const name of Object.keys(byHand)) {
      const { account } = await read(name);
      const expected: Readonly<Record<string, object>> = {
        "village-bank.xlsx": { "unrecognised-row": 6 },
        "savings.qif": { "bad-time": 1 },
        "statement.ofx": { "bad-time": 1 },
      };
      expect(account.problems.byCode, name).toEqual(expected[name] ?? {});
      expect(
        account.remarks.map(({ code }) => code),
        name,
      ).toEqual(name === "village-bank.xlsx" ? ["no-columns"] : []);
    }
  });
});

describe("all bills together", () => {
  it("count each money once: months as added up by hand from the receipts", async () => {
    const mappings = [village];
    const names = Object.keys(byHand).filter((name) => !/qif|ofx/.test(name));
    const bills = await Promise.all(
      names.map(async (name) => {
        const { account, lines } = await read(name, { mappings });
        return { ...account, lines };
      }),
    );
    const sums = monthSums(bookBills(bills)).map(({ month, groups }) => [
      month,
      ...[groups["regular-income"], groups["other-income"], groups.necessary, groups.optional, groups.debt].map(plain),
    ]);
    // Wages and stall; gifts and interest; rent, food, power, fuel, phone, stall; the rest; paid to lenders and for credit.
    expect(sums).toEqual([
      ["2025-12", "0.00", "67.23", "1642.30", "120.00", "320.00"],
      ["2026-01", "4800.00", "0.00", "2159.50", "145.00", "210.00"],
      ["2026-02", "6045.50", "200.00", "1780.00", "113.00", "1240.00"],
      ["2026-03", "5410.00", "100.87", "1780.00", "425.00", "1422.40"],
    ]);
  });
});

const village: TableMapping = {
  header: "日子\t说法\t钱数\t跟谁\t还剩",
  time: 0,
  what: 1,
  amount: 2,
  counterparty: 3,
  way: "minus-is-out",
};

describe("a table nobody knew", () => {
  it("is shown with its header, and read once the person has said which column is what", async () => {
    const { account } = await read("village-bank.xlsx");
    expect(account.unmapped).toMatchObject({ key: village.header, header: ["日子", "说法", "钱数", "跟谁", "还剩"] });
    const again = await read("village-bank.xlsx", { mappings: [village] });
    expect(again.account.problems.total).toBe(0);
    expect([plain(again.account.sums.in), plain(again.account.sums.out)]).toEqual(["1755.50", "780.00"]);
    expect(again.lines[0]).toMatchObject({ counterparty: "东街市场", what: "摊位租金", flow: "out" });
  });

  it("is read by columns as they are typed in the terminal", () => {
    expect(readMapping("date=1,amount=3 who=4,what=2,way=minus", village.header)).toEqual({ ok: true, value: village });
    expect(readMapping("date=1 amount=2 way=5", "x")).toMatchObject({ ok: true, value: { way: { column: 4 } } });
    for (const bad of [
      "",
      "date=1",
      "date=0 amount=2 way=in",
      "date=1 amount=2 way=up",
      "date=1 amount=2 way=in sum=3",
    ])
      expect(readMapping(bad, "x").ok, bad).toBe(false);
  });

  it("without a header is known by its width", async () => {
    const text = "2026-03-01,alpha,12.00\n2026-03-02,beta,-3.50\n";
    const { account } = await readText(text);
    expect(account.unmapped).toMatchObject({ key: "columns:3", header: [] });
    const mapped = await readText(text, "b.csv", {
      mappings: [{ header: "columns:3", time: 0, counterparty: 1, amount: 2, way: "minus-is-out" }],
    });
    expect(mapped.lines.map(({ fen, flow }) => [fen, flow])).toEqual([
      [1200, "in"],
      [350, "out"],
    ]);
  });

  it("with amounts that do not say which way they go sets every row aside and asks", async () => {
    const { account } = await readText("日期,金额,商户\n2026-03-01,12.00,甲\n2026-03-02,3.00,乙\n");
    expect(account.problems.byCode).toEqual({ "no-direction": 2 });
    expect(account.unmapped?.key).toBe("日期\t金额\t商户");
    const { account: told } = await readText("日期,金额,商户\n2026-03-01,12.00,甲\n", "b.csv", {
      mappings: [{ header: "日期\t金额\t商户", time: 0, amount: 1, counterparty: 2, way: "all-out" }],
    });
    expect(told.sums.out).toBe(1200);
  });
});

describe("quirks of the institutions' tables", () => {
  const first = async (text: string) => {
    const { lines, account } = await readText(text);
    const [one] = lines;
    return {
      source: account.source,
      at: one === undefined ? "" : formatInstant(one.at).slice(0, 19),
      fen: one?.fen,
      flow: one?.flow,
      who: one?.counterparty,
    };
  };

  it("农业银行: a clock without colons, a sign on every amount", async () => {
    expect(
      await first(
        "交易日期,交易时间,交易摘要,交易金额,本次余额,对手信息,日 志 号,交易渠道,交易附言\n20260102,132324,财付通,-10.00,100.00,微信支付,1,电子商务,UA",
      ),
    ).toEqual({ source: "abc-account", at: "2026-01-02T13:23:24", fen: 1000, flow: "out", who: "微信支付" });
  });

  it("中国银行: two columns for the time; the card's bill in two currencies keeps only yuan", async () => {
    expect(
      await first(
        '中国银行交易流水明细单\n记账日期,记账时间,币别,金额,余额,交易名称,渠道,网点名称,附言,对方账户名,对方卡号/账号,对方开户行\n2026-01-05,17:57:17,人民币,"5,771.00",1.00,工资,柜台,行,---,某公司,4***4,行',
      ),
    ).toEqual({ source: "boc-account", at: "2026-01-05T17:57:17", fen: 577_100, flow: "in", who: "某公司" });
    const { account } = await readText(
      "中国银行信用卡账单(2026年01月)\n交易日,银行记账日,卡号后四位,交易描述,存入,支出,币种\n2026-01-02,2026-01-03,4260,公交,,50.00,CNY\n2026-01-02,2026-01-03,4260,XBOX,,3.72,USD\n",
    );
    expect(account).toMatchObject({ source: "boc-card", records: 1, problems: { byCode: { "other-currency": 1 } } });
  });

  it("交通银行: 借 Dr and 贷 Cr; the card's amounts have no sign, the words before them say which way", async () => {
    expect(
      await first(
        "序号,交易日期,交易时间,交易类型,借贷,交易金额,余额,对方账号,对方户名,交易地点,摘要\n2,2026-02-02,13:15:12,转账,借 Dr,3.21,2.00,66,某人,其他,\n",
      ),
    ).toEqual({ source: "bocom-account", at: "2026-02-02T13:15:12", fen: 321, flow: "out", who: "某人" });
    const { lines } = await readText(
      "交易日期,记账日期,交易说明,交易币种/金额,入账币种/金额\n2026-01-10,2026-01-10,退货 某店,CNY 123.18,CNY 123.18\n2026-01-12,2026-01-12,消费 某店,CNY 2.99,CNY 2.99\n",
    );
    expect(lines.map(({ flow, fen }) => [flow, fen])).toEqual([
      ["in", 12_318],
      ["out", 299],
    ]);
  });

  it("建设银行 and 兴业银行: spending and income in columns of their own", async () => {
    expect(
      await first(
        "中国建设银行\n记账日,交易日期,交易时间,支出,收入,账户余额,币种,摘要,对方账号,对方户名,交易地点\n20260105,20260104,10:00:00,12.50,0.00,1.00,人民币,消费,1,便利店,广州",
      ),
    ).toEqual({ source: "ccb-account", at: "2026-01-04T10:00:00", fen: 1250, flow: "out", who: "便利店" });
    expect(
      await first(
        "交易时间,记账日,支出,收入,账户余额,摘要,对方户名,对方银行,对方账号,用途,渠道,备注\n2026-01-04 10:00:00,2026-01-04,,99.00,1.00,转入,某人,某行,1,,手机,\n",
      ),
    ).toEqual({ source: "cib-account", at: "2026-01-04T10:00:00", fen: 9900, flow: "in", who: "某人" });
  });

  it("京东: paid back of an amount stands beside it", async () => {
    const { lines } = await readText(
      "京东账号名：x\n\n交易时间,商户名称,交易说明,金额,收/付款方式,交易状态,收/支,交易分类,交易订单号,商家订单号,备注\n2026-01-04 10:00:00\t,甲店,物,131.77(已退款89.84),某卡(1),交易成功,支出,网购,1\t,2\t, ,\n",
    );
    expect(lines).toMatchObject([{ fen: 13_177, refunded: 8984, flow: "out" }]);
  });

  it("a bank of which no table was seen is named from the words above, and read by the common names", async () => {
    expect(
      await first(
        "邮政储蓄银行交易明细\n交易日期,收入金额,支出金额,余额,对方户名,摘要\n2026-01-04,,8.00,1.00,某店,消费\n",
      ),
    ).toMatchObject({ source: "psbc-account", fen: 800, flow: "out", who: "某店" });
  });

  it("every map is found by its file's name, and says of which table it knows", () => {
    expect(new Set(billMaps.map(({ id }) => id)).size).toBe(billMaps.length);
    for (const { marks, seen } of billMaps) if (seen === null) expect(marks).toEqual([]);
  });
});

describe("many lines", () => {
  it("50,000 of a wallet and its bank are booked in seconds, every bank line found", { timeout: 30_000 }, () => {
    const day = (at: number) =>
      `2026-${String((Math.floor(at / 28) % 12) + 1).padStart(2, "0")}-${String((at % 28) + 1).padStart(2, "0")}`;
    const all = Array.from({ length: 25_000 }, (_, at) => at);
    // Few amounts: many lines of one day look alike.
    const yuan = (at: number) => -(1 + (at % 40));
    const booked = bookBills([
      sampleBill(
        "alipay",
        "wallet",
        all.map((at) => [
          `${day(at)} 10:00`,
          yuan(at),
          `店${at % 300}`,
          { account: "某银行(5566)", order: `${20_260_000 + at}` },
        ]),
      ),
      sampleBill(
        "icbc-account",
        "account",
        all.map((at) => [day(at), yuan(at), "支付宝", { what: `支付宝-店${at % 300}`, order: `B${20_260_000 + at}` }]),
      ),
    ]);
    expect(booked.filter(({ match }) => match?.reason === "bank-line-of-wallet")).toHaveLength(25_000);
    expect(booked.reduce((sum, { counts }) => sum + counts, 0)).toBe(-all.reduce((sum, at) => sum + yuan(at), 0) * 100);
  });
});

describe("bad input", () => {
  it("an empty file, a picture, an archive, a letter", async () => {
    const remark = async (bytes: Uint8Array) =>
      (await importBill(bytesFile("a.csv", bytes), nodeImportPorts)).account.remarks.map(({ code }) => code);
    expect(await remark(new Uint8Array(0))).toEqual(["empty-file"]);
    expect(await remark(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0))).toEqual(["compressed-archive"]);
    expect(await remark(Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) & 255))).toEqual(["unknown-format"]);
    const { account } = await readText("你好：\n\n我们下周见。\n");
    expect(account).toMatchObject({ records: 0, rows: 3, remarks: [{ code: "no-columns" }] });
  });

  it("a disk that fails on the way keeps what was read", async () => {
    let times = 0;
    const failing = {
      fileName: "a.csv",
      async *chunks() {
        yield new TextEncoder().encode("交易日期,收入金额,支出金额\n2026-01-04,,8.00\n");
        if (++times > 2) throw new Error("disk");
      },
    };
    const { account } = await importBill(failing, nodeImportPorts);
    expect(account).toMatchObject({ complete: false });
    expect(account.remarks.map(({ code }) => code)).toEqual(["unreadable-file"]);
  });

  it("unreadable amounts and days are set aside with the row as it was; everything else is kept", async () => {
    const { account, lines } = await readText(
      "交易日期,收入金额,支出金额,对方户名\n2026-01-04,,8.00,甲\n2026-02-30,,8.00,乙\n2026-01-05,,八.0x,丙\n2026-01-06,1.00,2.00,丁\n2026-01-07,,1.234,戊\n,,,\n2026-01-08,,99999999999.00,己\n",
    );
    expect(lines).toHaveLength(1);
    expect(account.problems.byCode).toEqual({ "bad-amount": 3, "bad-time": 1, "two-amounts": 1 });
    expect(account.problems.first[0]).toMatchObject({ row: 3, line: 3, raw: "2026-02-30\t\t8.00\t乙" });
  });

  it("50,000 rows in a moment", { timeout: 20_000 }, async () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, at) =>
        `2026-01-${String((at % 28) + 1).padStart(2, "0")} 10:00:00,商户消费,店${at % 100},/,支出,${at % 90}.50,零钱,支付成功,${at},/,/`,
    );
    const { account } = await readText(
      `微信支付账单明细\n交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注\n${rows.join("\n")}\n`,
    );
    expect(account).toMatchObject({ records: 50_000, source: "wechat-pay" });
    const byHand = rows.reduce((sum, _, at) => sum + (at % 90) * 100 + 50, 0);
    expect(account.sums.out).toBe(byHand);
  });
});
