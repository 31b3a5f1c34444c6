import type { Bilingual } from "@ringfence/kernel";
import { percentOf } from "./read-percent.ts";

/** Days and months that contracts count a year with. */
const perYear = { 日: 365, 天: 365, 月: 12 } as const;

const share = "((?:万|千|百)分之[零〇一二两三四五六七八九十点.\\d]{1,6}|\\d+(?:\\.\\d+)?\\s*(?:%|％|‰))";
/** 每日按…0.1%, 日万分之五, 日利率0.05%, 0.05%/日. A day that is only counted (三十日内付百分之五十) is none of them. */
const rate = new RegExp(
  [
    `(?:每|按|逐)[^。；，\\d]{0,6}?(日|天|月)[，,]?[^。；日天月年]{0,18}?${share}`,
    `(?<![\\d一二三四五六七八九十百])(日|天|月)(?:利率|费率|罚息率|息)?(?:为|的|按)?${share}`,
    `${share}\\s*(?:/|／|每)(日|天|月)`,
  ].join("|"),
  "gu",
);
const multiple =
  /(?:利率|罚息|计息|利息)[^。；]{0,16}?(?:上浮|加收|提高)\s*(\d{1,3}(?:\.\d+)?\s*[%％]|百分之[一二三四五六七八九十]{1,3})/u;

/** What a charge by the day or month comes to in a year, simply added up, for each rate of the sentence; and that a rise is a rise. */
export function yearlyFigure(sentence: string): Bilingual | undefined {
  const parts = [...sentence.matchAll(rate)].flatMap(([words, every, first, plain, second, third, behind]) => {
    const percent = percentOf(first ?? second ?? third ?? "");
    const unit = (every ?? plain ?? behind) as keyof typeof perYear;
    if (percent === undefined || percent <= 0) return [];
    const yearly = formatPercent(percent * perYear[unit]);
    return [{ zh: `“${words.trim()}”折合一年 ${yearly}%`, en: `"${words.trim()}" is ${yearly}% a year` }];
  });
  const rise = multiple.exec(sentence)?.[1];
  if (rise !== undefined)
    parts.push({
      zh: `在原利率上再加 ${rise}：原来一年 12% 的，变成 ${formatPercent(12 * (1 + (percentOf(rise) ?? 0) / 100))}%`,
      en: `${rise} on top of the rate: 12% a year becomes ${formatPercent(12 * (1 + (percentOf(rise) ?? 0) / 100))}%`,
    });
  if (parts.length === 0) return undefined;
  return {
    zh: `${parts.map(({ zh }) => zh).join("；")}（不计复利；和利息、其他费用要加在一起看）。`,
    en: `${parts.map(({ en }) => en).join("; ")} (without compounding; interest and other fees come on top).`,
  };
}

const formatPercent = (percent: number): string => String(Math.round(percent * 100) / 100);
