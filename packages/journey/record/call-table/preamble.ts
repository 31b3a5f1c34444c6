import { phoneKey } from "@ringfence/kernel";
import { addNamedMonths } from "../../reading/named-months.ts";
import { filledCells, type TableRow } from "../../reading/table-row.ts";
import { columnMaps } from "./column-maps.ts";
import type { ColumnMap } from "./roles.ts";

/** What the lines above a table, the sheet's name and the file's name tell. */
export interface Preamble {
  /** Months of the bill as year * 12 + month - 1. */
  readonly months: Set<number>;
  /** The bill's own number; "" when it is not told. */
  ownNumber: string;
  carrier: ColumnMap | undefined;
}

export function openPreamble(fileName: string): Preamble {
  const preamble: Preamble = { months: new Set(), ownNumber: "", carrier: undefined };
  addNamedMonths(preamble.months, fileName.normalize("NFKC"));
  preamble.carrier = carrierOf(fileName);
  return preamble;
}

/** When the bill was asked for or printed says nothing of the time it is about. */
const otherDates = /打印|下载|导出|制表|制作|生成|查询时间|查询日期|入网|开户|print|export/i;
const periodWords = /周期|账期|帐期|账单|月份|期间|时间段|起止|时段|日期|时间|计费|详单|清单|period|month|from/i;
const ownWords =
  /(?:手机号码?|用户号码|业务号码|客户号码|查询号码|服务号码|计费号码|本机号码|电话号码|设备号码?|number)\s*[:：]?\s*(\+?\d[\d\s-]{5,15}\d)/i;

export function readPreamble(preamble: Preamble, row: TableRow): void {
  const text = filledCells(row).join(" ").normalize("NFKC").slice(0, 2000);
  const own = ownWords.exec(text)?.[1];
  if (own !== undefined && preamble.ownNumber === "") preamble.ownNumber = phoneKey(own);
  const about = text
    .split(/[,;。]|\s{2,}|\s(?=[\u4e00-\u9fff]{2,8}:)/)
    .filter((part) => periodWords.test(part) && !otherDates.test(part));
  if (about.length > 0) {
    const found = new Set<number>();
    for (const part of about) addNamedMonths(found, part);
    // A line of the file is surer than the file's name.
    if (found.size > 0) {
      preamble.months.clear();
      for (const month of found) preamble.months.add(month);
    }
  }
  preamble.carrier ??= carrierOf(text);
}

function carrierOf(text: string): ColumnMap | undefined {
  return columnMaps.find(({ words }) => words.some((word) => text.includes(word)));
}
