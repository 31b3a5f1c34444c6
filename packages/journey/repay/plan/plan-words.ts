import type { Bilingual } from "@ringfence/kernel";
import type { Remedy } from "./remedies.ts";

/** The usual ways, and the plan among them. */
export const wayNames: Readonly<Record<string, Bilingual>> = {
  "as-contracted": { zh: "照合同还", en: "as contracted" },
  avalanche: { zh: "先还利率最高的", en: "dearest first (avalanche)" },
  snowball: { zh: "先还最小的", en: "smallest first (snowball)" },
  "equal-shares": { zh: "多出来的平均分", en: "the rest in equal shares" },
};

/** What to ask for, in one sentence. @param name of the debt it is about; @param yuan writes an amount. */
export function remedyWords(
  remedy: Remedy,
  name: (debt: string) => string,
  yuan: (fen: Remedy["cost"]) => string,
): Bilingual {
  const [ask] = remedy.asks;
  const each = ask === undefined ? "" : yuan(ask.monthly);
  switch (remedy.kind) {
    case "longer-one":
      return {
        zh: `只要“${name(remedy.debt)}”延长 ${remedy.longer} 个月，每月 ${each} 元，分 ${ask?.months} 个月。`,
        en: `Only "${name(remedy.debt)}": ${remedy.longer} months longer, ${each} yuan a month for ${ask?.months} months.`,
      };
    case "longer-all":
      return {
        zh: `每笔都延长 ${remedy.longer} 个月，每月少还一些。`,
        en: `Every loan ${remedy.longer} months longer, with less each month.`,
      };
    case "rate":
      return {
        zh: `期数不变，利率都降到年 ${remedy.yearlyPercent}% 以内。`,
        en: `Months as agreed, every rate down to ${remedy.yearlyPercent} % a year.`,
      };
    case "interest-free":
      return {
        zh: `“${name(remedy.debt)}”停止计息，分 ${ask?.months} 个月还清，每月 ${each} 元（信用卡最长五年，要双方协商）。`,
        en: `"${name(remedy.debt)}" without further interest in ${ask?.months} instalments of ${each} yuan (cards: five years at most, by agreement).`,
      };
    case "settlement":
      return {
        zh: `“${name(remedy.debt)}”现在一次还 ${yuan(remedy.pays)} 元结清，余下 ${yuan(remedy.waives)} 元请对方免掉。`,
        en: `Settle "${name(remedy.debt)}" at once with ${yuan(remedy.pays)} yuan; the lender gives up ${yuan(remedy.waives)}.`,
      };
  }
}

/** What comes of not paying in time, beside the money. Only what is verified. */
export const lateBrings: readonly Bilingual[] = [
  {
    zh: "接入征信的机构会把逾期报上去；还清以后，这条记录还会留五年（《征信业管理条例》第十六条）。",
    en: "A lender connected to the credit record reports it; it stays there for five years after it is paid (Credit Reporting Regulation, article 16).",
  },
  {
    zh: "对方会催收；向没有一起借、也没有担保的家人、同事要钱，是不合规的。",
    en: "They will collect; to want money from family or colleagues who neither borrowed nor guaranteed breaks the rules.",
  },
  {
    zh: "合同里可能写了逾期后可以要求一次还清全部。没还上之前先去谈，余地最大。",
    en: "The contract may let them ask for all of it at once. There is most room before it happens: speak first.",
  },
  {
    zh: "对方可以起诉。传票要按时回应；判了以后，有能力还却拒不履行，情节严重的是犯罪（《刑法》第三百一十三条）。",
    en: "They may sue. Answer a summons in time; after a judgment, refusing what one can pay is a crime when serious (Criminal Law, article 313).",
  },
];
