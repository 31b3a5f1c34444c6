import { words } from "../settings/words.ts";

export const useLetterWords = words(
  {
    title: "信函",
    heading: "写什么信",
    intro: "每一句话都来自案卷或你自己的陈述；缺的会问你，不会空着，也不会替你编。",
    groups: { lender: "写给放款机构", people: "给亲友和对方", record: "通话时用" },
    lacks: (count: number) => (count === 0 ? "案卷里的事实已经够写。" : `还要问你 ${count} 个问题。`),
    unknown: "没有这封信",
    whichLoan: "关于哪一笔",
    loan: "借款",
  },
  {
    title: "Letters",
    heading: "Which letter",
    intro:
      "Every sentence comes from the case or is your own word; what is missing is asked for, never left blank or made up.",
    groups: { lender: "To the lender", people: "To your people and the other side", record: "For the call" },
    lacks: (count) => (count === 0 ? "The case knows enough." : `${count} question(s) to answer.`),
    unknown: "There is no such letter",
    whichLoan: "About which loan",
    loan: "Loan",
  },
);
