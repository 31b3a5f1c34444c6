/** 万分之五, 0.05%, 5‰ as percent. */
export function percentOf(text: string): number | undefined {
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
export function numberOf(text: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const [whole = "", part] = text.replaceAll("〇", "零").replaceAll("两", "二").split("点");
  const [tens, ones] = whole.includes("十") ? whole.split("十") : ["", whole];
  if ((tens ?? "").length > 1 || (ones ?? "").length > 1) return undefined;
  const value =
    (whole.includes("十") ? (tens === "" ? 1 : digitsOf.indexOf(tens ?? "")) * 10 : 0) +
    (ones === "" ? 0 : digitsOf.indexOf(ones ?? ""));
  const fraction = part === undefined ? 0 : Number(`0.${[...part].map((digit) => digitsOf.indexOf(digit)).join("")}`);
  return value < 0 || Number.isNaN(fraction) ? undefined : value + fraction;
}
