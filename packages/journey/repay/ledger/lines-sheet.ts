import type { MoneyFlow } from "@ringfence/casefile";
import { type Bilingual, formatInstant } from "@ringfence/kernel";
import { sourceWords } from "./bill-words.ts";
import type { ImportedBill } from "./import-bill.ts";

export const flowWords: Readonly<Record<MoneyFlow, Bilingual>> = {
  in: { zh: "收入", en: "in" },
  out: { zh: "支出", en: "out" },
  neutral: { zh: "不计收支", en: "neither" },
};

const head: readonly Bilingual[] = [
  { zh: "时间", en: "time" },
  { zh: "来源", en: "source" },
  { zh: "收支", en: "way" },
  { zh: "金额（元）", en: "yuan" },
  { zh: "已退回（元）", en: "paid back (yuan)" },
  { zh: "对方", en: "other side" },
  { zh: "说明", en: "what" },
  { zh: "类型", en: "kind" },
  { zh: "账户", en: "account" },
  { zh: "状态", en: "state" },
  { zh: "单号", en: "number" },
  { zh: "文件", en: "file" },
  { zh: "行", en: "row" },
];

export const yuanText = (fen: number): string => (fen / 100).toFixed(2);

/** Every line of the bills, one below the other, for a spreadsheet. `pick` chooses the language. */
export function linesSheet(
  bills: readonly ImportedBill[],
  pick: (text: Bilingual) => string,
): readonly (readonly string[])[] {
  const rows = bills.flatMap(({ account, lines }) =>
    lines.map((one) => [
      one.precision === "day"
        ? formatInstant(one.at).slice(0, 10)
        : formatInstant(one.at).slice(0, 19).replace("T", " "),
      pick(sourceWords(account)),
      pick(flowWords[one.flow]),
      yuanText(one.fen),
      one.refunded === undefined ? "" : yuanText(one.refunded),
      ...[one.counterparty, one.what, one.kind, one.account, one.status, one.order].map((text) => text ?? ""),
      account.name,
      String(one.row),
    ]),
  );
  return [head.map(pick), ...rows];
}
