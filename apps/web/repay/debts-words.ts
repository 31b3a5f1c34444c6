import { words } from "../settings/words.ts";

export const useDebtsWords = words(
  {
    title: "还款",
    heading: "每笔债到哪一步了",
    none: "案卷里还没有借款。",
    asked: (amount: string) => `照合同还要付 ${amount} 元`,
    overdue: (day: string, amount: string | undefined) =>
      `${day} 起逾期${amount === undefined ? "" : `，到今天晚了 ${amount} 元`}`,
    lateCharges: (amount: string) => `照合同的约定，罚息和违约金到今天约 ${amount} 元，另算`,
    grace: (day: string) => `有一期到期了还没还：合同宽限到 ${day}，那天还上就不算逾期`,
    nextDue: (day: string) => `下一期 ${day}`,
    noTable: "没有还款计划表：先算一算，记进案卷。",
    cost: "算一笔借款真正的成本",
    asRecorded: "都按案卷里的记录推算；对方起诉，或者没记下的催要、还款和承认，会让日子不同。",
    repair: "关于征信，先知道这些",
    limitation: "诉讼时效是怎么算的",
  },
  {
    title: "Repay",
    heading: "Where each debt stands",
    none: "The case has no loan yet.",
    asked: (amount) => `By contract ${amount} yuan are still to pay`,
    overdue: (day, amount) => `Overdue since ${day}${amount === undefined ? "" : `; ${amount} yuan are late today`}`,
    lateCharges: (amount) => `By the contract, penalty and late fees until today are about ${amount} yuan more`,
    grace: (day) => `One instalment is due and not paid; the contract gives until ${day}, paid by then it is not late`,
    nextDue: (day) => `Next instalment ${day}`,
    noTable: "No repayment table: work it out and keep it in the case.",
    cost: "Work out what one loan really costs",
    asRecorded:
      "All as the case records it; a suit, or demands, payments and acknowledgements not written down, change the days.",
    repair: "Know this about the credit record",
    limitation: "How limitation is counted",
  },
);
