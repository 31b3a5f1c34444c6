import { figureGroups } from "./compile.ts";
import { addHit, type Utterance } from "./utterance.ts";
import { isDigit } from "./symbols.ts";

const NUMERALS = new Set(Array.from("一二三四五六七八九十百千万亿零两几多半", (char) => char.charCodeAt(0)));
/** What may close a sum: currency and colloquial units. */
const CURRENCY = ["元", "块", "人民币", "rmb", "大洋", "块钱", "圆"];
const MAGNITUDE = new Set(Array.from("万千百亿wk", (char) => char.charCodeAt(0)));
/** After these a number counts something other than money. */
const NOT_MONEY = new Set(
  Array.from("天日月年点号期分小时条个次%人名楼栋单元室位级岁届周秒遍通封家件份章折路米只台度后前内", (char) => char.charCodeAt(0)),
);
const YEN = 0xa5;

/** Finds sums of money, bare numbers and 【signatures】 of the piece. Needs `units`. */
export function readFigures(utterance: Utterance): void {
  utterance.figuresRead = true;
  readSums(utterance);
  readSignatures(utterance);
}

function readSums(utterance: Utterance): void {
  const { units, count } = utterance;
  let index = 0;
  while (index < count) {
    const end = numberEnd(utterance, index);
    if (end === index) {
      index++;
      continue;
    }
    addSum(utterance, index, end);
    index = end;
  }
  function numberEnd(piece: Utterance, start: number): number {
    let at = start;
    while (at < count && isNumeral(units[at] as number) && (at === start || !isApart(piece, at))) at++;
    return at;
  }
}

/** A clause break or a line end between two digits means two numbers; a comma or point inside a sum does not. */
function isApart({ at, until, text }: Utterance, index: number): boolean {
  const gap = text.slice(until[index - 1] as number, at[index] as number);
  return gap.length > 1 || /[^,.，．*]/.test(gap);
}

function isNumeral(unit: number): boolean {
  return isDigit(unit) || NUMERALS.has(unit);
}

function addSum(utterance: Utterance, start: number, end: number): void {
  const { units, count, text, at } = utterance;
  const before = start > 0 ? (units[start - 1] as number) : 0;
  const last = units[end - 1] as number;
  let close = end;
  if (close < count && MAGNITUDE.has(units[close] as number)) close++;
  const scaled = close > end || MAGNITUDE.has(last);
  const tail = String.fromCharCode(...units.subarray(close, Math.min(count, close + 3)));
  const currency = CURRENCY.find((word) => tail.startsWith(word));
  if (currency !== undefined || before === YEN || /[$]\s?$/.test(text.slice(0, at[start]))) {
    const from = before === YEN ? start - 1 : start;
    addHit(utterance, figureGroups.amount, from, close + (currency?.length ?? 0));
    return;
  }
  const digits = end - start;
  const next = close < count ? (units[close] as number) : 0;
  if (NOT_MONEY.has(next)) return;
  if ((scaled && digits + close - end > 1) || isPlainSum(utterance, start, end)) addHit(utterance, figureGroups.number, start, close);
}

/** Three to seven digits, not beginning with zero, and not a masked or longer number. */
function isPlainSum({ units, text, at, until }: Utterance, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (!isDigit(units[index] as number)) return false;
  const before = text[(at[start] as number) - 1];
  const after = text[until[end - 1] as number];
  const masked = before === "*" || after === "*" || before === "-" || after === "-" || after === ":" || before === ":" && false;
  return end - start >= 3 && end - start <= 8 && units[start] !== 0x30 && !masked;
}

const OPEN = "【[〔［「";
const CLOSE = "】]〕］」";

/** The bracketed name of the sender at the beginning or end of a text message. */
function readSignatures(utterance: Utterance): void {
  const { text, at, until, count } = utterance;
  let opened = -1;
  for (let index = 0; index < count; index++) {
    const before = text[(at[index] as number) - 1];
    if (before !== undefined && OPEN.includes(before)) opened = index;
    const after = text[until[index] as number];
    if (opened >= 0 && after !== undefined && CLOSE.includes(after)) {
      const length = index + 1 - opened;
      if (length >= 2 && length <= 20) addHit(utterance, figureGroups.signature, opened, index + 1);
      opened = -1;
    }
  }
}
