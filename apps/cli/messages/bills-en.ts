import type { billsZhCN } from "./bills-zh.ts";

export const billsEn: typeof billsZhCN = {
  read: (name, source, rows, records) => `${name}  ${source}: ${rows} rows, ${records} taken`,
  sums: (came, went, neither) => `  in ${came} yuan, out ${went} yuan, neither ${neither} yuan`,
  leftOut: (list) => `  left out: ${list}`,
  setAside: (count) => `  ${count} rows not understood and set aside:`,
  row: (row, reason, raw) => `    row ${row}, ${reason}: ${raw}`,
  more: (count) => `    and ${count} more`,
  unmapped:
    "  A table not seen before. Say which column is what with --columns, such as date=1,amount=3,who=4,what=2,way=minus; or in the page, under bills.",
  badColumns:
    "--columns should read date=1,amount=3,who=4,what=2,way=minus; the way is minus or plus (which is spending), in, out, or the column that says so.",
  kept: (name) => `${name} is kept in the case.`,
  known: (name) => `${name} is in the case already and was not kept again.`,
  together: "Together, each money counted once:",
  packed: {
    "needs-password": (file) => `${file} is packed with a password: add --zip-password.`,
    "wrong-password": (file) => `${file}: not this password.`,
    "damaged-file": (file) => `${file} is damaged; please download it again.`,
    "not-a-zip": (file) => `${file} is damaged; please download it again.`,
    "too-many-files": (file) => `Too many files in ${file}; unpack it first.`,
    "too-large": (file) => `The files in ${file} are too large; export month by month.`,
  },
  badFloor: "--floor should be an amount such as 2500.",
  noBills: "The case has no bills yet. Keep some with: ringfence repay import BILLS --case CASE",
  sections: [
    "Each month",
    "Income and floor",
    "Where the money goes",
    "What can be cut, first what hurts least",
    "What comes again",
    "Loans seen in the bills (not in the case: check them first)",
  ],
  month: (month, income, other, necessary, optional, debt, whole) =>
    `${month}  in ${income} (and ${other})  necessary ${necessary}  other ${optional}  debts ${debt}${whole ? "" : "  bills missing"}`,
  noWhole: "No month's bills are whole; nothing is said about income yet.",
  income: (typical, lowest, month, deviation) =>
    `usually ${typical} yuan a month, lowest ${lowest} (${month}), give or take ${deviation}`,
  floorSaid: (floor) => `living keeps ${floor} yuan a month (your own number)`,
  floorFromBills: (floor) => `what is necessary usually takes ${floor} yuan a month; set your own with --floor`,
  spent: (category, amount) => `${category} ${amount}`,
  unseen: (category, monthly) =>
    `${category}: ${monthly} a month; the bill does not tell on what: sort it before calling it a saving`,
  cut: (category, monthly, cut) => `${category}: ${monthly} a month, ${cut} can go`,
  every: { week: "a week", month: "a month", year: "a year" },
  recurring: (name, amount, every, next) => `${name}: ${amount} ${every}, next about ${next}`,
  debt: (lender, received, paid) => `${lender}  received: ${received}  paid: ${paid}`,
};
