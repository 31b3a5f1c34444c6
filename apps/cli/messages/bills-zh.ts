/** Words of `repay import` and `repay budget`. */
export const billsZhCN = {
  read: (name: string, source: string, rows: number, records: number) =>
    `${name}  ${source}：${rows} 行，收下 ${records} 笔`,
  sums: (came: string, went: string, neither: string) => `  收入 ${came} 元，支出 ${went} 元，不计收支 ${neither} 元`,
  leftOut: (list: string) => `  略过：${list}`,
  setAside: (count: number) => `  看不懂、放在一边的 ${count} 行：`,
  row: (row: number, reason: string, raw: string) => `    第 ${row} 行 ${reason}：${raw}`,
  more: (count: number) => `    还有 ${count} 行`,
  unmapped: "  这张表没见过。在网页“账单”里指一下哪一列是日期、金额，以后就认得。",
};
