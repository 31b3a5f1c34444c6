import { type Fen, fen, parseYuan } from "@ringfence/kernel";

export interface ReadAmount {
  readonly fen: Fen;
  /** What the sign says; undefined where there is none. */
  readonly sign: "plus" | "minus" | undefined;
  /** A currency written with the amount, where it is not the yuan. */
  readonly foreign: string | undefined;
  /** "131.77(已退款89.84)": paid back of it. */
  readonly refunded: Fen | undefined;
}

/** A hundred million yuan: nobody this is for moves more at once, and the sums of any file stay exact. */
const largest = 10_000_000_000;

/** An empty cell, or one of the marks that stand for "nothing". */
export const isNothing = (text: string): boolean => /^(?:|[-–—/]+|\*+|无|null|n\/a)$/i.test(text);

const yuan = /^(?:cny|rmb|人民币|元)$/i;

/** The amount in a cell; undefined for what is no amount. */
export function readAmount(text: string): ReadAmount | undefined {
  const note = /^(.*?)[（(](.*)[)）]$/.exec(text);
  const inside = note?.[1] === "" ? undefined : note?.[2];
  const plain = (inside === undefined || note?.[1] === undefined ? text : note[1]).trim();
  const money = /^([a-z]{3})\s*(?=[-+\d.])|(?<=[\d.])\s*([a-z]{3})$/i.exec(plain);
  const code = money?.[1] ?? money?.[2];
  const bare = code === undefined ? plain : plain.replace(code, "").trim();
  const read = parseYuan(withoutNoise(bare));
  if (!read.ok || Math.abs(read.value) > largest) return undefined;
  const sign = read.value < 0 ? "minus" : /^[¥￥]?\+/.test(bare) ? "plus" : undefined;
  const amount = fen(Math.abs(read.value));
  return {
    fen: amount,
    sign,
    foreign: code === undefined || yuan.test(code) ? undefined : code.toUpperCase(),
    refunded: inside === undefined ? undefined : readRefund(inside, amount),
  };
}

/** "已全额退款", "已退款(￥5.00)", "已退款89.84", "对方已退还": what came back of an amount, in a status or beside it. */
export function readRefund(text: string, amount: Fen): Fen | undefined {
  if (/已全额退款|对方已退还|已退还/.test(text)) return amount;
  const part = /已退款\s*[（(]?\s*[¥￥]?\s*(\d[\d,]*(?:\.\d+)?)/.exec(text)?.[1];
  if (part !== undefined) {
    const read = parseYuan(part);
    return read.ok && read.value <= amount ? fen(read.value) : undefined;
  }
  return undefined;
}

/** 33.300000000000004 is what a spreadsheet makes of 33.30; a real third decimal is left to be refused. */
function withoutNoise(text: string): string {
  if (!/^[-+]?\d{1,11}\.\d{9,}$/.test(text)) return text;
  const hundredfold = Number(text) * 100;
  return Math.abs(hundredfold - Math.round(hundredfold)) < 1e-6 ? (Math.round(hundredfold) / 100).toFixed(2) : text;
}
