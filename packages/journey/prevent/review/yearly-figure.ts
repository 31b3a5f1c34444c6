import type { Bilingual } from "@ringfence/kernel";

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

/** 万分之五, 0.05%, 5‰ as percent. */
function percentOf(text: string): number | undefined {
  const bare = text.replaceAll(/\s/g, "");
  const [, scale = "", digits = ""] = /^(万|千|百)分之(.+)$/u.exec(bare) ?? [];
  if (scale !== "") {
    const value = numberOf(digits);
    return value === undefined ? undefined : value / { 万: 100, 千: 10, 百: 1 }[scale as "万" | "千" | "百"];
  }
  const [, plain = "", sign = ""] = /^([\d.]+)([%％‰])$/u.exec(bare) ?? [];
  return plain === "" ? undefined : Number(plain) / (sign === "‰" ? 10 : 1);
}

const digitsOf = "零一二三四五六七八九";

/** 5, 0.5, 五, 一点五, 十五, 二十. */
function numberOf(text: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const [whole = "", part] = text.replaceAll("〇", "零").replaceAll("两", "二").split("点");
  const [tens, ones] = whole.includes("十") ? whole.split("十") : ["", whole];
  const value =
    (whole.includes("十") ? (tens === "" ? 1 : digitsOf.indexOf(tens ?? "")) * 10 : 0) +
    (ones === "" ? 0 : digitsOf.indexOf(ones ?? ""));
  const fraction = part === undefined ? 0 : Number(`0.${[...part].map((digit) => digitsOf.indexOf(digit)).join("")}`);
  return value < 0 || Number.isNaN(fraction) ? undefined : value + fraction;
}
