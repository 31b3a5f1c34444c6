import type { MoneyFlow } from "@ringfence/casefile";
import type { Fen, ParsedTime } from "@ringfence/kernel";
import type { Cell } from "../../reading/ports.ts";
import { readTime, type TimeContext, type TimeProblem } from "../../reading/read-time.ts";
import { cellText, type TableRow } from "../../reading/table-row.ts";
import { longestText, type RowOutcome, setAside, skipped } from "./bill-item.ts";
import type { BillRole } from "./bill-map.ts";
import { type BillPlan, firstFilled } from "./find-columns.ts";
import { isNothing, type ReadAmount, readAmount, readRefund } from "./read-amount.ts";

/** What was never paid: nothing moved. Money that came back has its own words. */
const notCompleted =
  /关闭|失败|已?取消|撤销|冲正|未付款|未支付|待付款|待支付|等待付款|拒绝|作废|过期|fail|cancel|declined|void|closed/i;

/** One row under a header. */
export function readBillRow(row: TableRow, plan: BillPlan, time: TimeContext): RowOutcome {
  const texts = row.cells.map(cellText);
  const get = (role: BillRole) => firstFilled(texts, plan.columns[role]);
  const status = get("status");
  const money = moneyOf(texts, plan, [get("kind"), get("counterparty"), get("what")].filter(Boolean).join(" "));
  const when = whenOf(row, plan, time);
  if (typeof money === "string") {
    if (money === "no-amount" && typeof when === "string") return setAside("unrecognised-row");
    return money === "zero-amount" ? skipped(money) : setAside(money);
  }
  if (typeof when === "string") return setAside(when);
  if (status !== undefined && notCompleted.test(status)) return skipped("not-completed");
  const currency = get("currency") ?? money.foreign;
  if (currency !== undefined && !/^(?:cny|rmb|人民币|人民币元|元|156|01)$/i.test(currency))
    return setAside("other-currency");
  const refundCell = get("refunded");
  const refunded =
    (refundCell === undefined ? undefined : readAmount(refundCell)?.fen) ??
    money.refunded ??
    (status === undefined ? undefined : readRefund(status, money.fen));
  const { instant: at, precision } = when;
  const optional = {
    counterparty: cut(get("counterparty")),
    what: cut(joined(texts, plan.columns.what)),
    kind: cut(get("kind")),
    account: cut(get("account")),
    status: cut(status),
    order: cut(get("order")),
    refunded: refunded === undefined || refunded === 0 ? undefined : refunded,
  };
  const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return { kind: "record", line: { at, precision, fen: money.fen, flow: money.flow, ...known } };
}

interface Money {
  readonly fen: Fen;
  readonly flow: MoneyFlow;
  readonly foreign: string | undefined;
  readonly refunded: Fen | undefined;
}

type NoMoney = "no-amount" | "bad-amount" | "two-amounts" | "no-direction" | "zero-amount";

function moneyOf(texts: readonly string[], plan: BillPlan, words: string): Money | NoMoney {
  const { income, expense, amount } = plan.columns;
  const apart = income === undefined && expense === undefined ? undefined : twoColumns(texts, plan);
  if (apart !== undefined && apart !== "no-amount") return apart;
  const text = firstFilled(texts, amount);
  if (text === undefined || isNothing(text)) return "no-amount";
  const read = readAmount(text);
  if (read === undefined) return "bad-amount";
  if (read.fen === 0) return "zero-amount";
  const flow = plan.always ?? flowOf(texts, plan, read, words);
  return flow === undefined ? "no-direction" : { ...read, flow };
}

/** Income and spending in columns of their own: one is filled; a minus turns it round, as banks write a booking taken back. */
function twoColumns(texts: readonly string[], plan: BillPlan): Money | NoMoney {
  const [inText, outText] = [firstFilled(texts, plan.columns.income), firstFilled(texts, plan.columns.expense)];
  const [came, went] = [inText, outText].map((one) =>
    one === undefined || isNothing(one) ? undefined : readAmount(one),
  );
  if ([inText, outText].some((one) => one !== undefined && !isNothing(one) && readAmount(one) === undefined))
    return "bad-amount";
  if (came === undefined && went === undefined) return "no-amount";
  const filled = [came, went].filter((one) => one !== undefined && one.fen > 0);
  if (filled.length === 0) return "zero-amount";
  if (filled.length === 2) return "two-amounts";
  const [only] = filled as [ReadAmount];
  const inward = only === came;
  return { ...only, flow: inward === (only.sign !== "minus") ? "in" : "out" };
}

/** 收入, 支出, 不计收支, 中性交易, /, 借 Dr, 贷 Cr, 收, 付, in, out. */
function flowOf(texts: readonly string[], plan: BillPlan, read: ReadAmount, words: string): MoneyFlow | undefined {
  const { flow: columns } = plan.columns;
  const word = columns === undefined ? undefined : texts[columns[0] ?? -1];
  if (word !== undefined) {
    if (/不计|中性|其他|^[/-]*$/.test(word)) return "neutral";
    if (/收入|存入|转入|贷|^收$|^进$|^入$|\bin\b|income|credit|^cr?$/i.test(word))
      return read.sign === "minus" ? "out" : "in";
    if (/支出|支取|转出|借|^支$|^付$|^出$|\bout\b|expense|debit|^dr?$/i.test(word)) return "out";
    return undefined;
  }
  const { outSign } = plan;
  if (outSign === undefined) return read.sign === "minus" ? "out" : read.sign === "plus" ? "in" : undefined;
  if (typeof outSign === "object") return outSign.inWords.test(words) ? "in" : "out";
  return (read.sign === "minus") === (outSign === "minus") ? "out" : "in";
}

function whenOf(row: TableRow, plan: BillPlan, context: TimeContext): ParsedTime | TimeProblem {
  const first = (columns: readonly number[] | undefined): Cell | undefined =>
    columns?.map((at) => row.cells[at]).find((cell) => !isNothing(cellText(cell)));
  return readTime(first(plan.columns.date), compactClock(first(plan.columns.time)), context);
}

/** 132324 in a column of times, beside one of dates. */
function compactClock(cell: Cell | undefined): Cell | undefined {
  const parts = typeof cell === "string" ? /^([01]\d|2[0-3])([0-5]\d)([0-5]\d)$/.exec(cell.trim()) : null;
  return parts === null ? cell : `${parts[1]}:${parts[2]}:${parts[3]}`;
}

function joined(texts: readonly string[], columns: readonly number[] | undefined): string | undefined {
  const all = new Set((columns ?? []).map((at) => texts[at] ?? "").filter((text) => !isNothing(text)));
  return all.size === 0 ? undefined : [...all].join(" ");
}

function cut(text: string | undefined): string | undefined {
  const plain = text?.replace(/\s+/g, " ").trim();
  return plain === undefined || isNothing(plain) ? undefined : plain.slice(0, longestText);
}
