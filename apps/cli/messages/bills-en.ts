import type { billsZhCN } from "./bills-zh.ts";

export const billsEn: typeof billsZhCN = {
  read: (name, source, rows, records) => `${name}  ${source}: ${rows} rows, ${records} taken`,
  sums: (came, went, neither) => `  in ${came} yuan, out ${went} yuan, neither ${neither} yuan`,
  leftOut: (list) => `  left out: ${list}`,
  setAside: (count) => `  ${count} rows not understood and set aside:`,
  row: (row, reason, raw) => `    row ${row}, ${reason}: ${raw}`,
  more: (count) => `    and ${count} more`,
  unmapped: "  A table not seen before. Say in the page, under bills, which column is the day and which the amount.",
};
