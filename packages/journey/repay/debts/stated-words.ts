import type { StatedFigure, StatedOf } from "@ringfence/casefile";
import { type Bilingual, formatYuan } from "@ringfence/kernel";
import { penaltyBaseNames } from "./cost-words.ts";
import { rateText } from "./stated-rate.ts";

const names: Readonly<Record<Exclude<StatedFigure["what"], "fee">, Bilingual>> = {
  lender: { zh: "放款机构", en: "lender" },
  principal: { zh: "本金", en: "principal" },
  received: { zh: "实际到账", en: "what arrives" },
  instalment: { zh: "每期还", en: "each instalment" },
  "late-fee": { zh: "每晚一期收", en: "fee for each late instalment" },
  rate: { zh: "利率", en: "rate" },
  "all-in": { zh: "综合年化成本", en: "all-in yearly cost" },
  each: { zh: "每期费率", en: "charge each period" },
  penalty: { zh: "逾期", en: "when late" },
  "penalty-base": { zh: "罚息按什么算", en: "penalty runs on" },
  "penalty-above-rate": { zh: "逾期在利率上加收", en: "when late, on top of the rate" },
  periods: { zh: "期数", en: "instalments" },
  months: { zh: "期限（月）", en: "term (months)" },
  days: { zh: "期限（天）", en: "term (days)" },
  "due-day": { zh: "每月还款日", en: "due day of the month" },
  "grace-days": { zh: "宽限天数", en: "days of grace" },
  way: { zh: "怎么还", en: "how it is paid back" },
  signed: { zh: "签订日期", en: "signed on" },
  "paid-out": { zh: "放款日", en: "paid out on" },
  "first-due": { zh: "第一次还款日", en: "first due day" },
  "last-due": { zh: "最后还款日", en: "last due day" },
};
const ways: Readonly<Record<StatedOf<"way">["way"], Bilingual>> = {
  "equal-instalments": { zh: "等额本息", en: "equal instalments" },
  "equal-principal": { zh: "等额本金", en: "equal principal" },
  "interest-first": { zh: "先息后本", en: "interest first" },
  flat: { zh: "等本等息", en: "flat" },
  card: { zh: "信用卡分期", en: "card instalments" },
  single: { zh: "到期一次还清", en: "all at once" },
  minimum: { zh: "最低还款", en: "minimum payments" },
};
const times: Readonly<Record<NonNullable<StatedOf<"fee">["when"]>, Bilingual>> = {
  upfront: { zh: "到账前扣下", en: "kept back" },
  first: { zh: "第一期收", en: "with the first instalment" },
  each: { zh: "每期收", en: "each time" },
  last: { zh: "最后一期收", en: "with the last instalment" },
};
const untold: Bilingual = { zh: "没说什么时候收", en: "not said when" };

const percent = (billionths: number): string => `${Number((billionths / 1e7).toFixed(7))}%`;

/** What kind of figure it is, and the figure: 担保费（每期收） 0.6%. */
export function statedWords(figure: StatedFigure): Bilingual {
  const value = statedValue(figure);
  if (figure.what !== "fee")
    return { zh: `${names[figure.what].zh} ${value.zh}`, en: `${names[figure.what].en} ${value.en}` };
  const when = figure.when === undefined ? untold : times[figure.when];
  return { zh: `${figure.name}（${when.zh}） ${value.zh}`, en: `${figure.name} (${when.en}) ${value.en}` };
}

function statedValue(figure: StatedFigure): Bilingual {
  switch (figure.what) {
    case "lender":
      return both(figure.name);
    case "rate":
    case "all-in":
    case "penalty":
      return both(rateText(figure));
    case "each":
    case "penalty-above-rate":
      return both(percent(figure.billionths));
    case "fee":
      return "fen" in figure.amount ? inYuan(figure.amount.fen) : both(percent(figure.amount.billionths));
    case "penalty-base":
      return penaltyBaseNames[figure.on];
    case "way":
      return ways[figure.way];
    case "principal":
    case "received":
    case "instalment":
    case "late-fee":
      return inYuan(figure.fen);
    case "periods":
    case "months":
    case "days":
    case "due-day":
    case "grace-days":
      return both(`${figure.count}`);
    default:
      return both(figure.on);
  }
}

const both = (text: string): Bilingual => ({ zh: text, en: text });
const inYuan = (amount: Parameters<typeof formatYuan>[0]): Bilingual => ({
  zh: `${formatYuan(amount)} 元`,
  en: `${formatYuan(amount)} yuan`,
});
