import type { Fen } from "./money.ts";
import { fen } from "./money.ts";
import { narrow } from "./narrow.ts";
import type { Outcome } from "./outcome.ts";
import { fail, ok } from "./outcome.ts";

/** Why a text is no amount; `too-precise` means something is left below one fen. */
export type YuanRefusal = "not-an-amount" | "too-precise" | "out-of-range";

/** Amounts are summed in 10^-12 yuan, so that "1.2345万" loses nothing before the check for whole fen. */
const SCALE = 12;
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
  const total = withoutCommas(plain) ?? fail("not-an-amount", "thousands separators");
  if (typeof total !== "string") return total;
  const scaled = sumOfParts(total);
  if (scaled === undefined) return fail("not-an-amount", text.slice(0, 40));
  if (scaled === "too-precise" || scaled % PER_FEN !== 0n) return fail("too-precise", text.slice(0, 40));
  const amount = Number(negative ? -scaled / PER_FEN : scaled / PER_FEN);
  return Number.isSafeInteger(amount) ? ok(fen(amount)) : fail("out-of-range", text.slice(0, 40));
}

/** Takes off sign, currency marks and 整. */
function unwrap(text: string): { body: string; negative: boolean } {
  const accounting = /^\((.+)\)$/.exec(text);
  const match = /^([-−–+负負]?)(?:[¥￥]|RMB|CNY|人民币)?([-−–+]?)(.*?)(?:[整正]|RMB|CNY|人民币)?$/i.exec(
    accounting?.[1] ?? text,
  );
  const outer = match?.[1] ?? "";
  const inner = match?.[2] ?? "";
  const signs = (accounting ? 1 : 0) + outer.length + inner.length;
  // Two signs are nobody's amount; an empty body is refused further on.
  if (!match || signs > 1) return { body: "", negative: false };
  return { body: match[3] ?? "", negative: signs === 1 && outer !== "+" && inner !== "+" };
}

/** Digits with their thousands separators removed, or undefined if those stand where no thousands are. */
function withoutCommas(text: string): string | undefined {
  if (!text.includes(",")) return text;
  return /^\d{1,3}(,\d{3})+(?![\d,])/.test(text) && !/\.\d*,/.test(text) ? text.replaceAll(",", "") : undefined;
}

/** "…元…角…分" in 10^-12 yuan; undefined if it is no amount. */
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

/** One numeral, Arabic, Chinese or mixed, in 10^-12; undefined if it is none. */
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
  const zeros = /^零+(?=[一二三四五六七八九])/.exec(token)?.[0].length ?? 0;
  const bare = alone ? token : token.slice(zeros);
  if (bare === "零" && !alone) {
    reading.zero = true;
    return undefined;
  }
  const arabic = [...bare]
    .map((char) => (char === "点" ? "." : DIGITS.includes(char) ? String(DIGITS.indexOf(char)) : char))
    .join("");
  const match = /^(\d*)(?:\.(\d+))?$/.exec(arabic);
  if (!match || arabic === "") return "refused";
  const fraction = match[2]?.replace(/0+$/, "") ?? "";
  if (fraction.length > SCALE) return "too-precise";
  // "三五千" is "three to five thousand": digit by digit is only for a numeral without units.
  if (!alone && arabic.length > 1 && match[2] === undefined && DIGITS.includes(bare.charAt(0))) return "refused";
  const value = BigInt(`${match[1]}${fraction.padEnd(SCALE, "0")}`);
  reading.zero ||= zeros > 0;
  reading.number = { value, digits: match[1]?.length ?? 0, whole: match[2] === undefined };
  return undefined;
}

function takeUnit(reading: Reading, power: number, index: number): "refused" | undefined {
  const { number } = reading;
  const large = power >= 4;
  if (power >= (large ? reading.largePower : reading.smallPower)) return "refused";
  if (large) {
    const open = reading.section + (number?.value ?? 0n);
    if (open === 0n) return "refused";
    reading.total += open * 10n ** BigInt(power);
    reading.section = 0n;
    reading.largePower = power;
    reading.smallPower = 4;
  } else {
    // Only 十 may stand without a number before it, and only as the first word: 十五, 十万.
    if (!number && (power !== 1 || index > 0)) return "refused";
    reading.section += (number?.value ?? unit(0)) * 10n ** BigInt(power);
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
