const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 1..9999 as used in article numbers: 10 = 十, 42 = 四十二, 253 = 二百五十三, 1032 = 一千零三十二. */
export function chineseNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 9999) throw new RangeError(`no article number: ${n}`);
  const places: readonly (readonly [number, string])[] = [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ];
  let text = "";
  let gap = false;
  for (const [size, unit] of places) {
    const digit = Math.floor(n / size) % 10;
    if (digit === 0) {
      gap = text !== "";
      continue;
    }
    const leadingTen = size === 10 && digit === 1 && text === "";
    text += `${gap ? "零" : ""}${leadingTen ? "" : digits[digit]}${unit}`;
    gap = false;
  }
  return text;
}
