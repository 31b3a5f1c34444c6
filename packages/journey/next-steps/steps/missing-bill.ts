import { sourceWords } from "../../repay/ledger/bill-words.ts";
import { missingMonths } from "../../repay/ledger/missing-months.ts";
import { exampleInput } from "../example-input.ts";
import { defineStep } from "../step.ts";

const bill = (months: readonly string[]) => ({
  kind: "bill-imported",
  body: {
    id: `bill:${months[0]}`,
    fileName: "bill.csv",
    sha256: "0".repeat(64),
    source: "alipay",
    kind: "wallet",
    at: "2026-03-09 10:00",
    ...{ rows: 3, records: 2, skipped: 1, problems: 0 },
    months,
    lines: "1".repeat(64),
  },
});

export default defineStep({
  id: "missing-bill",
  order: 450,
  due: ({ file }) => {
    const [first] = missingMonths(file);
    if (first === undefined) return undefined;
    const { zh, en } = sourceWords(first);
    const months = first.months.join(", ");
    return {
      title: { zh: "补上缺的账单", en: "Add the missing bill" },
      why: {
        zh: `${zh}前后都有账单，中间缺 ${months}。补上，收入和开支才看得准。`,
        en: `There are bills of ${en} before and after, but none for ${months}. With them income and spending are seen right.`,
      },
      go: "bills",
    };
  },
  examples: {
    due: exampleInput([bill(["2025-12", "2026-02"])]),
    not: exampleInput([bill(["2025-12", "2026-01", "2026-02"])]),
  },
});
