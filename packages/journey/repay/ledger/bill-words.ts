import type { Bilingual } from "@ringfence/kernel";
import type { BillAccount } from "./bill-account.ts";
import type { BillProblem, BillRemark, BillSkip } from "./bill-item.ts";
import { billMaps } from "./bills.gen.ts";

export const skipWords: Readonly<Record<BillSkip, Bilingual>> = {
  header: { zh: "表头", en: "column names" },
  preamble: { zh: "表格上方的说明", en: "lines above the table" },
  blank: { zh: "空行", en: "blank" },
  totals: { zh: "合计", en: "totals" },
  note: { zh: "说明", en: "notes" },
  "not-completed": { zh: "没有完成的交易", en: "never completed" },
  "zero-amount": { zh: "金额为零", en: "an amount of zero" },
};

export const problemWords: Readonly<Record<BillProblem, Bilingual>> = {
  "no-time": { zh: "没有日期", en: "no day" },
  "no-year": { zh: "日期没有年份", en: "a day without its year" },
  "bad-time": { zh: "日期读不懂", en: "a day that cannot be read" },
  "ambiguous-time": { zh: "日期有两种读法", en: "a day with two readings" },
  "time-out-of-range": { zh: "日期不在 1990 到 2100 年之间", en: "a day outside 1990 to 2100" },
  "no-amount": { zh: "没有金额", en: "no amount" },
  "bad-amount": { zh: "金额读不懂", en: "an amount that cannot be read" },
  "two-amounts": { zh: "收入和支出都有数", en: "both income and spending filled" },
  "no-direction": { zh: "看不出是收入还是支出", en: "neither income nor spending" },
  "other-currency": { zh: "不是人民币", en: "not in yuan" },
  "unrecognised-row": { zh: "看不出是什么", en: "not recognised" },
};

export const remarkWords: Readonly<Record<BillRemark, Bilingual>> = {
  "empty-file": { zh: "文件是空的。", en: "The file is empty." },
  "unknown-format": {
    zh: "不是账单表格。请导出 CSV、Excel 或 PDF。",
    en: "No table. Please export CSV, Excel or PDF.",
  },
  "compressed-archive": {
    zh: "这是压缩包。先用邮件里的密码解开，再放进里面的文件。",
    en: "A packed file. Unpack it with the password from the mail, then give the file inside.",
  },
  "unreadable-file": {
    zh: "文件读到一半读不下去了，读到的都在。",
    en: "The file could not be read to its end; what was read is kept.",
  },
  cancelled: { zh: "中途停下了，读到的都在。", en: "Stopped on the way; what was read is kept." },
  "unreadable-workbook": { zh: "表格文件坏了。请重新导出。", en: "The workbook is damaged. Please export it again." },
  "encrypted-workbook": {
    zh: "表格有密码。去掉密码另存一份再放进来。",
    en: "The workbook has a password. Save a copy without it.",
  },
  "too-large-workbook": { zh: "文件太大。请按月份分开导出。", en: "The file is too large. Export it month by month." },
  "unreadable-pdf": { zh: "PDF 坏了，可能没有下载完。请重新下载。", en: "The PDF is damaged. Please fetch it again." },
  "encrypted-pdf": {
    zh: "PDF 有密码。先用密码打开，“打印”成不带密码的 PDF 再放进来。",
    en: "The PDF has a password. Open it, print it into a PDF without one and give that.",
  },
  "too-large-pdf": { zh: "PDF 太长。请按月份分开导出。", en: "The PDF is too long. Export it month by month." },
  "no-words": {
    zh: "PDF 里是照片，没有文字。请导出 Excel、CSV 或文字版的 PDF。",
    en: "The PDF holds photographs and no text. Export Excel, CSV or a PDF with text.",
  },
  "text-cut": { zh: "有一行太长，只读了前面。", en: "A line was too long and was cut." },
  "replaced-characters": { zh: "有些字的编码坏了。", en: "Some characters were damaged." },
  truncated: { zh: "文件没有结尾，可能没有下载完。", en: "The file has no end; perhaps the download stopped." },
  "unknown-columns": { zh: "有几列没用上：", en: "Columns not used: " },
  "no-columns": {
    zh: "认不出哪一列是日期、哪一列是金额。",
    en: "Which column is the day and which the amount is not known.",
  },
  "count-differs": { zh: "账单自己写的笔数和读到的不一样：", en: "The bill itself states another number of rows: " },
};

const elsewhere: Readonly<Record<string, Bilingual>> = {
  ofx: { zh: "OFX 对账单", en: "OFX statement" },
  qif: { zh: "QIF 对账单", en: "QIF statement" },
};

/** Whose bill it is. */
export const sourceWords = ({ source }: Pick<BillAccount, "source">): Bilingual =>
  billMaps.find(({ id }) => id === source)?.title ??
  (source === null ? undefined : elsewhere[source]) ?? { zh: "没见过的表格", en: "a table not seen before" };
