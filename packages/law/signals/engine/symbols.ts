import { foldTable } from "@ringfence/kernel";

/**
 * Characters that we read as one, beyond the kernel's folding: polite and gendered pronouns, the two ways of writing
 * an account, look-alikes used in dodges, and the numerals of bank forms.
 */
const SAME = "您你她他它他牠他帐账彔录祢你冚全圆元壹一贰二叁三孑子肆四伍五陆六柒七捌八玖九拾十佰百仟千俩两〇零";

/** Currency signs are punctuation to the kernel, but they mark a sum of money. All fold to ¥. */
const YEN = 0xa5;
const CURRENCY = [0xa5, 0xffe5];

/** Folded unit of every UTF-16 unit, 0 for ignored ones: the kernel's table with {@link SAME} on top. */
export const foldedUnit: Uint16Array = build();

function build(): Uint16Array {
  const table = Uint16Array.from(foldTable);
  const merged = new Map<number, number>();
  for (let index = 0; index < SAME.length; index += 2) merged.set(SAME.charCodeAt(index), SAME.charCodeAt(index + 1));
  for (let unit = 0; unit < table.length; unit++) {
    const folded = table[unit] as number;
    const target = merged.get(folded);
    if (target !== undefined) table[unit] = target;
  }
  for (const sign of CURRENCY) table[sign] = YEN;
  return table;
}

/** A word of a list as folded units. Ignored characters vanish. */
export function foldWord(word: string): string {
  let folded = "";
  for (let index = 0; index < word.length; index++) {
    const unit = foldedUnit[word.charCodeAt(index)] as number;
    if (unit !== 0) folded += String.fromCharCode(unit);
  }
  return folded;
}

export function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
