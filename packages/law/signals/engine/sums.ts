import { figureGroups } from "./compile.ts";
import { SPELLED, syllableOf } from "./syllables.ts";
import { foldedUnit, isDigit, isLetter } from "./symbols.ts";
import { addHit, type Utterance } from "./utterance.ts";

const ONES = "一二三四五六七八九两几";
const TENS = "十百千万亿";
/** By folded unit: 1 if it may be part of a number. */
const isNumeral = new Uint8Array(0x10000);
for (const unit of folded(`0123456789${ONES}${TENS}零多半`)) isNumeral[unit] = 1;
const LEADING = folded(`${ONES}十`);
const MAGNITUDES = folded("百千万亿");
/** 2000多 */
const VAGUE = folded("多几");
/** Written in pinyin, 四qian八. */
const SPELLED_MAGNITUDES = new Set(
  Array.from("百千万", (char) => SPELLED + (syllableOf[char.charCodeAt(0)] as number)),
);
/** 6k5, 2w. */
const LETTERS = folded("kw");
/** What may close a sum: currency and colloquial units, the longer first. */
const CURRENCY = ["块钱", "人民币", "大洋", "rmb", "元", "块"];
/** After these a number counts something other than money. */
const NOT_MONEY = folded(
  "天日月年点号期分小时条个次人名楼栋单室位级岁届周秒遍通封家件份章折路米只台度后前内倍种项步页口成",
);
const YEN = 0xa5;

function folded(chars: string): ReadonlySet<number> {
  return new Set(Array.from(chars, (char) => foldedUnit[char.charCodeAt(0)] as number).filter((unit) => unit !== 0));
}

/** Sums with a currency are amounts; other numbers that could be a sum of money are numbers. */
export function readSums(utterance: Utterance): void {
  let index = 0;
  while (index < utterance.count) {
    if (isNumeral[utterance.units[index] as number] === 0) {
      index++;
      continue;
    }
    const end = Math.max(numberEnd(utterance, index), spacedEnd(utterance, index));
    if (end > index) addSum(utterance, index, end);
    index = Math.max(end, index + 1);
  }
}

function numberEnd(utterance: Utterance, start: number): number {
  const { count } = utterance;
  let at = start;
  while (at < count && isPart(utterance, start, at) && (at === start || !isApart(utterance, at))) at++;
  return at;
}

function isPart({ units, count }: Utterance, start: number, at: number): boolean {
  const unit = units[at] as number;
  if (isNumeral[unit] === 1) return true;
  if (at === start) return false;
  if (SPELLED_MAGNITUDES.has(unit)) return true;
  const next = at + 1 < count ? (units[at + 1] as number) : 0;
  const before = units[at - 1] as number;
  return LETTERS.has(unit) && isNumeral[before] === 1 && !isLetter(next);
}

function gapBefore({ at, until, text }: Utterance, index: number): string {
  return text.slice(until[index - 1] as number, at[index] as number);
}

/** What makes an emoji of a digit, 4️⃣. */
const KEYCAP = /^[\uFE0F\u20E3]+$/;

/** A clause break or a line end between two digits means two numbers; a comma or point inside a sum does not. */
function isApart(utterance: Utterance, index: number): boolean {
  const gap = gapBefore(utterance, index);
  if (gap === "" || gap === "*" || KEYCAP.test(gap)) return false;
  const { units } = utterance;
  return !/^[,.，．]$/.test(gap) || !isDigit(units[index - 1] as number) || !isDigit(units[index] as number);
}

/** Digits that are all kept apart by the same sign, 3~0~0~0. Returns `start` if there are not at least three. */
function spacedEnd(utterance: Utterance, start: number): number {
  const { units, count } = utterance;
  if (start + 1 >= count || !isDigit(units[start] as number)) return start;
  const gap = gapBefore(utterance, start + 1);
  if (gap === "" || gap.length > 3 || /[\n,，。:：-]/.test(gap)) return start;
  let at = start + 1;
  while (at < count && isDigit(units[at] as number) && gapBefore(utterance, at) === gap) at++;
  return at - start >= 3 && at - start <= 6 ? at : start;
}

function addSum(utterance: Utterance, start: number, end: number): void {
  const { units, count, text, at } = utterance;
  const before = start > 0 ? (units[start - 1] as number) : 0;
  const tail = String.fromCharCode(...units.subarray(end, Math.min(count, end + 3)));
  const currency = CURRENCY.find((word) => tail.startsWith(word));
  const first = units[start] as number;
  if (!isDigit(first) && !LEADING.has(first)) return;
  if (before === YEN || /[$]\s?$/.test(text.slice(Math.max(0, (at[start] as number) - 2), at[start]))) {
    addHit(utterance, figureGroups.amount, before === YEN ? start - 1 : start, end + (currency?.length ?? 0));
    return;
  }
  // 一块 is "together" as often as it is one yuan
  if (currency === "块" && end - start === 1 && !isDigit(first)) return;
  if (currency !== undefined) addHit(utterance, figureGroups.amount, start, end + currency.length);
  else if (!NOT_MONEY.has(end < count ? (units[end] as number) : 0) && mayBeSum(utterance, start, end)) {
    addHit(utterance, figureGroups.number, start, end);
  }
}

/** 一万二, 6k5, or three to eight digits that do not begin with zero and are not part of a masked or longer number. */
function mayBeSum({ units, text, at, until }: Utterance, start: number, end: number): boolean {
  let plain = true;
  for (let index = start; index < end; index++) {
    const unit = units[index] as number;
    if (index > start && (MAGNITUDES.has(unit) || SPELLED_MAGNITUDES.has(unit) || LETTERS.has(unit))) return true;
    if (!isDigit(unit) && !(index === end - 1 && VAGUE.has(unit))) plain = false;
  }
  const before = text[(at[start] as number) - 1];
  const after = text[until[end - 1] as number];
  const masked = before === "*" || after === "*" || before === "-" || after === "-" || after === ":" || after === "%";
  return plain && end - start >= 3 && end - start <= 8 && units[start] !== 0x30 && !masked;
}
