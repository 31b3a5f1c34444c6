import type { StatedFigure } from "@ringfence/casefile";
import { type CivilDate, type Fen, parseCivilDate, parseYuan } from "@ringfence/kernel";
import { numberOf, percentOf } from "../read-percent.ts";

/** A figure before it is known where it stands. */
export type Bare = StatedFigure extends infer One
  ? One extends StatedFigure
    ? Omit<One, "clause" | "words">
    : never
  : never;

const han = "零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬";

/** What may stand between a name and its figure without saying anything. */
export const glue = "(?:[：:\\s为是共计即（(）)]|人民币|币种|大写|小写|金额|RMB|CNY|合计|元[）)]){0,12}";

/** An amount of yuan, in one group. Behind ¥, or behind a name that has 元 in brackets, the word 元 may be missing. */
export const amount = `(?:人民币|RMB|CNY)?\\s?((?:\\d[\\d,，]{0,14}(?:\\.\\d{1,2})?\\s?[万千]?|[${han}]{1,20})\\s?[元圆](?:[${han}]角)?(?:[${han}]分)?整?|[¥￥]\\s?\\d[\\d,，]{0,14}(?:\\.\\d{1,2})?|(?<=元[）)][：:\\s]{0,4})\\d[\\d,，]{0,14}(?:\\.\\d{1,2})?)(?!\\d|\\s?(?:以内|以下|以上|起|至|到|[-~—～]))`;

export const share = `((?:万|千|百)分之[零〇一二两三四五六七八九十点.\\d]{1,8}|\\d{1,4}(?:\\.\\d{1,8})?\\s?[%％‰])`;

export const day = "(20\\d\\d)\\s?[年./-]\\s?(\\d{1,2})\\s?[月./-]\\s?(\\d{1,2})\\s?日?";

export const count = "(\\d{1,3}|[一二两三四五六七八九十]{1,3})";

export function readAmount(text: string): Fen | undefined {
  const read = parseYuan(text.replaceAll("，", ","));
  return read.ok && read.value > 0 ? read.value : undefined;
}

export function readShare(text: string): number | undefined {
  const percent = percentOf(text);
  return percent === undefined || percent <= 0 ? undefined : Math.round(percent * 1e7);
}

export function readDay(year = "", month = "", date = ""): CivilDate | undefined {
  const read = parseCivilDate(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
  return read.ok ? read.value : undefined;
}

export function readCount(text = ""): number | undefined {
  const number = numberOf(text);
  return number !== undefined && Number.isInteger(number) && number > 0 ? number : undefined;
}
