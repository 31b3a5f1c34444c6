import { latin1, withoutZeros } from "../../reading/byte-text.ts";

interface Word {
  /** The word's bytes in UTF-8, UTF-16 and GBK, as characters of the same numbers. */
  readonly forms: readonly string[];
  readonly of: "any-table" | "calls" | "account";
}

/** Words of headers, with their bytes in GBK (the table of GB2312). */
const words: readonly Word[] = [
  word("号码", "bac5c2eb", "any-table"),
  word("时间", "cab1bce4", "any-table"),
  word("日期", "c8d5c6da", "any-table"),
  word("类型", "c0e0d0cd", "any-table"),
  word("对方", "b6d4b7bd", "any-table"),
  word("短信", "b6ccd0c5", "calls"),
  word("时长", "cab1b3a4", "calls"),
  word("主叫", "d6f7bdd0", "calls"),
  word("被叫", "b1bbbdd0", "calls"),
  word("通话", "cda8bbb0", "calls"),
  word("通信", "cda8d0c5", "calls"),
  word("来电", "c0b4b5e7", "calls"),
  word("交易", "bdbbd2d7", "account"),
  word("余额", "d3e0b6ee", "account"),
];
const english = /\b(?:number|phone|caller|callee|duration|direction|call ?type|date|time|contact)\b/gi;

export interface WordCount {
  readonly table: number;
  /** A statement of account, not a call log. */
  readonly account: boolean;
}

/** How many words of a call log's header there are in the first bytes of a file. */
export function countWords(text: string): WordCount {
  const found = words.filter(({ forms }) => forms.some((form) => text.includes(form)));
  const of = (kind: Word["of"]) => found.filter((one) => one.of === kind).length;
  const inEnglish = new Set(
    withoutZeros(text)
      .slice(0, 4096)
      .match(english)
      ?.map((one) => one.toLowerCase()),
  ).size;
  return { table: of("any-table") + of("calls") + inEnglish, account: of("account") > 0 && of("calls") === 0 };
}

function word(text: string, gbk: string, of: Word["of"]): Word {
  const units = [...text].map((one) => one.charCodeAt(0));
  const utf8 = units.flatMap((unit) => [0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 63), 0x80 | (unit & 63)]);
  const utf16 = units.flatMap((unit) => [unit & 255, unit >> 8]);
  const pairs = gbk.match(/../g);
  const bytes = pairs === null ? [] : pairs.map((byte) => Number.parseInt(byte, 16));
  return { forms: [utf8, utf16, bytes].map(latin1), of };
}
