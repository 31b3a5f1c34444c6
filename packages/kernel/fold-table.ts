import { traditionalPairs } from "./traditional.gen.ts";

/**
 * For each UTF-16 unit its folded unit, or 0 if it is ignored. Folding is compatibility decomposition (NFKD) without the
 * combining marks, lower case, and simplified characters for traditional ones, so 實, ﹕Ａ, é and ㊙ become 实, a, e and 秘.
 * Ignored are white space, controls, zero-width and unassigned characters, variation selectors, marks, punctuation,
 * symbols, surrogates (see {@link foldAstral}) and the few letters that people put between others as decoration.
 * A unit that folds to several (㍿, ㎏, ½) is 0 here and has {@link foldExpansion}.
 */
export const foldTable: Uint16Array = new Uint16Array(0x10000);

const expansions = new Map<number, string>();

/** Variants in everyday use that OpenCC leaves alone, and a Japanese form that dodgers borrow. */
const VARIANTS = "妳你牠它嚒么衹只祗只銭钱";

/** Radicals that PDF text layers and dodgers use for the character itself; Unicode decomposes only the Kangxi block. */
const RADICALS =
  "\u2e9f母\u2ea0民\u2ec1虎\u2ec4西\u2ec5见\u2ec6角\u2ec9贝\u2ecb车\u2ed3长\u2ed4门\u2ed8青\u2ed9韦\u2eda页\u2edb风" +
  "\u2edc飞\u2edd食\u2ee2马\u2ee3骨\u2ee4鬼\u2ee5鱼\u2ee6鸟\u2ee7卤\u2ee8麦\u2ee9黄\u2eec齐\u2eee齿\u2ef0龙\u2ef3龟";

/** Letters by category that carry no sound where they are inserted: 丶 丨 ー and the Hangul fillers. */
const DECORATION = new Set("丶丨ーｰ\u115f\u1160\u3164\uffa0");

const simplified = pairMap(traditionalPairs + VARIANTS + RADICALS);

/** White space, controls, formats, surrogates, private use, unassigned, marks, punctuation, symbols, modifier letters. */
const IGNORED = /^[\p{Z}\p{C}\p{M}\p{P}\p{S}\p{Lm}]$/u;

/** First and last unit of the blocks that need not be asked about: ideographs and Hangul are plain, surrogates and private use ignored. */
const BLOCKS: readonly (readonly [first: number, last: number, plain: boolean])[] = [
  [0x3400, 0x4dbf, true],
  [0x4e00, 0x9fff, true],
  [0xac00, 0xd7a3, true],
  [0xd800, 0xf8ff, false],
];

fillTable();

/** What a unit folds to when it is more than one, otherwise undefined. */
export function foldExpansion(unit: number): string | undefined {
  return expansions.get(unit);
}

/**
 * The folded unit of a letter or digit outside the BMP (mathematical 𝐀, enclosed 🅰 🈚 and regional 🇦 letters, rare forms
 * of common characters), or 0: emoji, and characters without a form in the BMP.
 */
export function foldAstral(codePoint: number): number {
  if (codePoint >= 0x1f100 && codePoint < 0x1f200) return foldEnclosed(codePoint);
  const mayFold =
    (codePoint >= 0x1d400 && codePoint < 0x1d800) ||
    (codePoint >= 0x1f200 && codePoint < 0x1f270) ||
    (codePoint >= 0x1fbf0 && codePoint < 0x1fbfa) ||
    (codePoint >= 0x20000 && codePoint < 0x33480);
  return mayFold ? foldedUnit(String.fromCodePoint(codePoint)) : 0;
}

/** Enclosed alphanumerics: Unicode decomposes only some, and leaves the negative and regional ones alone. */
function foldEnclosed(codePoint: number): number {
  for (const start of [0x1f130, 0x1f150, 0x1f170, 0x1f1e6]) {
    if (codePoint >= start && codePoint < start + 26) return 0x61 + codePoint - start;
  }
  return foldedUnit(String.fromCodePoint(codePoint));
}

function foldedUnit(char: string): number {
  const folded = fold(char);
  return folded.length === 1 ? folded.charCodeAt(0) : 0;
}

/** One character folded: no unit, one or several. */
function fold(char: string): string {
  let folded = "";
  for (const part of char.normalize("NFKD")) {
    // toLowerCase may add a combining dot (İ), so decompose and drop marks after it as well as before.
    for (const lower of part.toLowerCase().normalize("NFKD")) {
      const final = simplify(lower);
      if (final.length === 1 && !IGNORED.test(final) && !DECORATION.has(final)) folded += final;
    }
  }
  return folded;
}

/** Twice, since one variant (薴) leads to a character that is itself a variant. */
function simplify(char: string): string {
  const once = simplified.get(char);
  if (once === undefined) return char;
  const twice = simplified.get(once);
  return twice === undefined ? once : twice;
}

function fillTable(): void {
  let next = 0;
  for (const [first, last, plain] of BLOCKS) {
    for (; next < first; next++) fillUnit(next);
    if (plain) for (let unit = first; unit <= last; unit++) foldTable[unit] = unit;
    next = last + 1;
  }
  for (; next < 0x10000; next++) fillUnit(next);
  for (const from of simplified.keys()) {
    if (from.length === 1) foldTable[from.charCodeAt(0)] = simplify(from).charCodeAt(0);
  }
  for (const char of DECORATION) foldTable[char.charCodeAt(0)] = 0;
}

function fillUnit(unit: number): void {
  const folded = fold(String.fromCharCode(unit));
  if (folded.length === 1) foldTable[unit] = folded.charCodeAt(0);
  if (folded.length > 1) expansions.set(unit, folded);
}

function pairMap(pairs: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const chars = [...pairs];
  for (let index = 0; index + 1 < chars.length; index += 2) {
    const [from, to] = [chars[index], chars[index + 1]];
    if (from !== undefined && to !== undefined) map.set(from, to);
  }
  return map;
}
