import type { Fen } from "./money.ts";
import { fen } from "./money.ts";
import { narrow } from "./narrow.ts";
import type { Outcome } from "./outcome.ts";
import { fail, ok } from "./outcome.ts";

/** Why a text is no amount; `too-precise` means something is left below one fen. */
export type YuanRefusal = "not-an-amount" | "too-precise" | "out-of-range";

/** Amounts are summed in 10^-14 yuan, so that neither "1.2345万" nor a fraction of 分 loses anything before the check for whole fen. */
const SCALE = 14;
const MOST_DECIMALS = SCALE - 2;
/** No amount is written longer; bounds the work on a hostile field. */
const LONGEST = 60;

const PER_FEN = 10n ** BigInt(SCALE - 2);

const DIGITS = "零一二三四五六七八九";
/** Bank numerals and everyday variants, each followed by the plain numeral or unit it stands for. */
const VARIANTS: ReadonlyMap<string, string> = new Map(
  [
    ..."〇零壹一贰二貳二叁三參三肆四伍五陆六陸六柒七捌八玖九两二兩二拾十佰百仟千".matchAll(/(.)(.)/gu),
    ..."萬万億亿圆元圓元块元塊元毛角點点w万W万k千K千".matchAll(/(.)(.)/gu),
  ].map(([, variant = "", plain = ""]) => [variant, plain]),
);
const POWER: ReadonlyMap<string, number> = new Map([
  ["十", 1],
  ["百", 2],
  ["千", 3],
  ["万", 4],
  ["亿", 8],
]);

/**
 * An amount of yuan as people and banks write it: "1,234.56", "¥1234.5", "１２３４元", "1.2万", "3万5" (35,000), "八千五百元",
 * "壹万贰仟元整", "3块5" (3.50), "5角", "1.5w", "-12.30", and accountants' "(12.30)".
 * Anything vague ("三五千", "3000多") or with other words around it is `not-an-amount`.
 */
export function parseYuan(text: string): Outcome<Fen, YuanRefusal> {
  if (text.length > LONGEST) return fail("not-an-amount", "too long");
  const { body, negative } = unwrap(narrow(text).replace(/\s+/g, ""));
  const plain = [...body].map((char) => VARIANTS.get(char) ?? char).join("");
  const total = withoutCommas(plain);
  const scaled = total === undefined ? undefined : sumOfParts(total);
  if (scaled === undefined) return fail("not-an-amount", text.slice(0, 40));
  if (scaled === "too-precise" || scaled % PER_FEN !== 0n) return fail("too-precise", text.slice(0, 40));
  const amount = Number(negative ? -scaled / PER_FEN : scaled / PER_FEN);
  return Number.isSafeInteger(amount) ? ok(fen(amount)) : fail("out-of-range", text.slice(0, 40));
}

const DRESS = /^([-−–负負+]?)(?:[¥￥]|RMB|CNY|人民币)?([-−–+]?)(.*?)(?:[整正]|RMB|CNY|人民币)?$/i;

/** Takes off sign, currency marks and 整. What has two signs is nobody's amount: it comes back with them. */
function unwrap(text: string): { body: string; negative: boolean } {
  const [, inBrackets] = /^\((.+)\)$/.exec(text) ?? [];
  const [, outer = "", inner = "", body = text] = DRESS.exec(inBrackets === undefined ? text : inBrackets) ?? [];
  const signs = `${inBrackets === undefined ? "" : "-"}${outer}${inner}`;
  return signs.length > 1 ? { body: text, negative: false } : { body, negative: signs !== "" && signs !== "+" };
}

/** Digits with their thousands separators removed, or undefined if those stand where no thousands are. */
function withoutCommas(text: string): string | undefined {
  if (!text.includes(",")) return text;
  return /^\d{1,3}(,\d{3})+(?![\d,])/.test(text) && !/\.\d*,/.test(text) ? text.replaceAll(",", "") : undefined;
}

/** "…元…角…分" in 10^-14 yuan; undefined if it is no amount. */
function sumOfParts(text: string): bigint | undefined | "too-precise" {
  const match = /^(?:([^元角分]+)元)?([^元角分]+角)?([^元角分]+分)?([^元角分]+)?$/.exec(text);
  if (!match || text === "") return undefined;
  const [, yuan, jiao, cents, rest] = match;
  if (yuan === undefined && jiao === undefined && cents === undefined) return numeral(text);
  let last = 0;
  let sum = 0n;
  for (const [part, shift] of [
    [yuan, 0],
    [jiao?.slice(0, -1), 1],
    [cents?.slice(0, -1), 2],
  ] as const) {
    if (part === undefined) continue;
    const value = numeral(part.replace(/^零(?=.)/, ""));
    if (typeof value !== "bigint") return value;
    // After a larger unit only one whole digit may follow: "3元25角" is a slip of the pen, not an amount.
    if (sum > 0n && shift > 0 && (value > 9n * unit(0) || value % unit(0) !== 0n)) return undefined;
    sum += value / 10n ** BigInt(shift);
    last = shift;
  }
  return rest === undefined ? sum : addColloquialRest(sum, rest, last);
}

/** "3块5" and "3元5角2": a single digit after 元 counts 角, after 角 counts 分. */
function addColloquialRest(sum: bigint, rest: string, last: number): bigint | undefined {
  const digit = oneDigit(rest);
  return digit === undefined || last > 1 ? undefined : sum + (BigInt(digit) * unit(0)) / 10n ** BigInt(last + 1);
}

function unit(power: number): bigint {
  return 10n ** BigInt(SCALE + power);
}

function oneDigit(text: string): number | undefined {
  if (/^\d$/.test(text)) return Number(text);
  const digit = text.length === 1 ? DIGITS.indexOf(text) : -1;
  return digit < 0 ? undefined : digit;
}

/** One numeral, Arabic, Chinese or mixed, in 10^-14; undefined if it is none. */
function numeral(text: string): bigint | undefined | "too-precise" {
  const tokens =
    text.match(/\d+\.?\d*|\.\d+|[零一二三四五六七八九]+(?:点[零一二三四五六七八九]+)?|[十百千万亿]|./gsu) ?? [];
  const reading: Reading = {
    total: 0n,
    section: 0n,
    largePower: 9,
    smallPower: 4,
    last: undefined,
    number: undefined,
    zero: false,
  };
  for (const [index, token] of tokens.entries()) {
    const power = POWER.get(token);
    const refused =
      power === undefined ? takeNumber(reading, token, tokens.length === 1) : takeUnit(reading, power, index);
    if (refused) return refused === "too-precise" ? refused : undefined;
  }
  return finish(reading);
}

interface Reading {
  /** What 亿 and 万 have closed. */
  total: bigint;
  /** What 千, 百 and 十 have gathered since. */
  section: bigint;
  /** Units must fall: the next 万 or 亿 is below `largePower`, the next 十, 百 or 千 below `smallPower`. */
  largePower: number;
  smallPower: number;
  last: { power: number; fractional: boolean } | undefined;
  /** A number whose unit, if any, has not come yet. */
  number: { value: bigint; digits: number; whole: boolean } | undefined;
  /** Whether 零 stood before it. */
  zero: boolean;
}

function takeNumber(reading: Reading, token: string, alone: boolean): "refused" | "too-precise" | undefined {
  if (reading.number) return "refused";
  const bare = alone ? token : token.replace(/^零+(?=[一二三四五六七八九])/, "");
  reading.zero ||= bare !== token;
  if (bare === "零" && !alone) {
    reading.zero = true;
    return undefined;
  }
  const arabic = [...bare].map(arabicDigit).join("");
  const [written, whole = "", decimals] = /^(\d*)(?:\.(\d+))?$/.exec(arabic) ?? [];
  if (written === undefined || written === "") return "refused";
  const fraction = decimals === undefined ? "" : decimals.replace(/0+$/, "");
  if (fraction.length > MOST_DECIMALS) return "too-precise";
  // "三五千" is "three to five thousand": digit by digit is only for a numeral without units.
  if (!alone && whole.length > 1 && DIGITS.includes(bare.charAt(0))) return "refused";
  const value = BigInt(`${whole}${fraction.padEnd(SCALE, "0")}`);
  reading.number = { value, digits: whole.length, whole: decimals === undefined };
  return undefined;
}

function arabicDigit(char: string): string {
  const digit = DIGITS.indexOf(char);
  return digit >= 0 ? String(digit) : char === "点" ? "." : char;
}

function takeUnit(reading: Reading, power: number, index: number): "refused" | undefined {
  const { number } = reading;
  const large = power >= 4;
  if (power >= (large ? reading.largePower : reading.smallPower)) return "refused";
  if (large) {
    if (!number && reading.section === 0n) return "refused";
    reading.total += (reading.section + (number ? number.value : 0n)) * 10n ** BigInt(power);
    reading.section = 0n;
    reading.largePower = power;
    reading.smallPower = 4;
  } else {
    // Only 十 may stand without a number before it, and only as the first word: 十五, 十万.
    if (!number && (power !== 1 || index > 0)) return "refused";
    reading.section += (number ? number.value : unit(0)) * 10n ** BigInt(power);
    reading.smallPower = power;
  }
  reading.last = { power, fractional: number?.whole === false };
  reading.number = undefined;
  reading.zero = false;
  return undefined;
}

/** Adds what stands after the last unit: "3万5" is 35,000, while "3万零5" and "3万0005" are 30,005. */
function finish(reading: Reading): bigint | undefined {
  const { number, last, zero } = reading;
  const closed = reading.total + reading.section;
  if (!number) return last === undefined || zero ? undefined : closed;
  if (last === undefined) return number.value;
  if (last.fractional || !number.whole || number.value >= unit(last.power)) return undefined;
  return number.digits > 1 || zero ? closed + number.value : closed + number.value * 10n ** BigInt(last.power - 1);
}
