import { otherFees } from "./fees.ts";
import { type Bare, readShare, share } from "./figure-forms.ts";

const shares = new RegExp(share, "gu");
const bound = /不超过|最高|上限|不得?高于|不低于|最低|低于|高于|LPR|报价利率|基点|上浮|下浮|加收|提高|优惠|折扣|税/u;
const behindBound = /^[）)]?(?:以内|以下|以上|起|[-~—～至到]\s?\d)/u;
/** 月息2分: two of a hundred a month. 年息 and 日息 in 分 mean different things to different people. */
const fenAMonth = /月息\s?(\d(?:\.\d)?|[一二两三四五])\s?分(?!之)/gu;
const beforeBound = /[-~—～至到]\s?$/u;

/**
 * Rates of interest and charges on the first principal. The words before a figure, back to the comma or to the figure before it, tell what
 * it is; a figure that is only a bound tells nothing.
 */
export function ratesIn(sentence: string): readonly Bare[] {
  // A comma in brackets divides nothing: 年化利率（IRR，复利）为18%.
  const text = sentence.replaceAll(/[（(][^（）()]{0,40}[）)]/gu, (note) => note.replaceAll(/[，,；;]/gu, " "));
  let from = 0;
  const ofShares = [...text.matchAll(shares)].flatMap(({ 0: words, index }): readonly Bare[] => {
    const before =
      text
        .slice(Math.max(from, index - 40), index)
        .split(/[，,；;。]/u)
        .at(-1) ?? "";
    const behind = text.slice(index + words.length, index + words.length + 8).split(/[，,；;。]/u)[0] ?? "";
    from = index + words.length;
    const billionths = readShare(words);
    if (billionths === undefined || bound.test(before) || beforeBound.test(before) || behindBound.test(behind))
      return [];
    const one = named(before, behind);
    return one === undefined ? [] : [one(billionths)];
  });
  const inFen = [...text.matchAll(fenAMonth)].flatMap(([, digits = ""]): readonly Bare[] => {
    const billionths = readShare(`百分之${digits}`);
    return billionths === undefined ? [] : [{ what: "rate", billionths, per: "month", counted: "unsaid" }];
  });
  return [...ofShares, ...inFen];
}

/** 按最初本金的0.8%: charged on the whole sum each time. */
const onTheWhole = /(?:初始|最初|原始|首次|借款|贷款|分期)(?:本金|金额|总额)的?$/u;

function named(before: string, behind: string): ((billionths: number) => Bare) | undefined {
  const unit = unitOf(before, behind);
  const eachTime = unit === "month" || unit === "period";
  if (/手续费|费率|息费/u.test(before) && !/[年总]/u.test(before) && !otherFees.test(before))
    return eachTime ? (billionths) => ({ what: "each", billionths }) : undefined;
  if (eachTime && onTheWhole.test(before) && /利息|息费/u.test(behind) && !/剩余|未还/u.test(before))
    return (billionths) => ({ what: "each", billionths });
  const what = /综合|总成本|全部成本|APR/iu.test(before) ? "all-in" : "rate";
  if (what === "rate" && (otherFees.test(before) || !/利率|利息|计息|[年月日]息|年化/u.test(before))) return undefined;
  const counted = countedIn(`${before}${behind}`);
  const per = unit === "period" || unit === undefined ? {} : { per: unit };
  return (billionths) => ({ what, billionths, ...per, counted });
}

const countedIn = (words: string) =>
  /复利|IRR|内部收益率/iu.test(words) ? "compound" : /单利/u.test(words) ? "simple" : "unsaid";

const units = { 年: "year", 月: "month", 日: "day", 天: "day", 期: "period" } as const;
type Unit = (typeof units)[keyof typeof units];

/** The unit nearest to the figure: behind a stroke or 每, else before it; what stands in brackets only where nothing else says it. */
function unitOf(before: string, behind: string): Unit | undefined {
  const last = (words: string) =>
    [...words.matchAll(/(?<![\d个]\s?)[年月日天](?!限|间|数|还)|(?<=[每按逐])期/gu)].at(-1)?.[0] as
      | keyof typeof units
      | undefined;
  const after = /^\s?[/／每]\s?([年月日天期])|^[（(](?:年化|每年)/u.exec(behind);
  const said =
    after === null
      ? (last(before.replaceAll(/[（(][^）)]*[）)]/gu, "")) ?? last(before))
      : ((after[1] ?? "年") as keyof typeof units);
  return said === undefined ? undefined : units[said];
}
