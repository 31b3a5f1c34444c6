/** Words of `repay`. */
export const repayZhCN = {
  oneOf: (option: string, all: string) => `${option} 应是其中之一：${all}`,
  columns: "  期  还款日              本金        利息        费用        合计    剩余本金",
  sums: (received: string, paid: string, interest: string, fees: string) =>
    `到手 ${received} 元，一共要还 ${paid} 元，其中利息 ${interest} 元、各项费用 ${fees} 元`,
  keptBack: (kept: string, received: string) =>
    `到账前扣下 ${kept} 元：法律上按实际到手的 ${received} 元算本金和利息（《民法典》第六百七十条）。`,
  yearly: (simple: string, compound: string) => `真实年化成本：单利 ${simple}%，复利（内部收益率）${compound}%`,
  whichLender: "不知道是哪类机构，就不能说该对照哪条线：加上 --lender-kind。",
  noLine: "这类机构、这个日期没有核实过的线，不下结论。",
  above: (percent: string, excess: string) => `高于 ${percent}% 的线；按这条线算，多出约 ${excess} 元：`,
  badPayments: (unread: string) =>
    `付款应写成“2026-04-01 9000”，多笔用分号隔开，每月一样写“2026-04-10 400 x36”。${unread === "" ? "" : `读不懂：${unread}`}`,
  owedToday: (day: string, owed: string) => `${day} 一次结清要 ${owed} 元（不含提前结清的手续费）`,
  asContracted: (total: string, month: string) => `照合同还：还要付 ${total} 元，最重的一个月 ${month} 元`,
  asOffered: (total: string, month: string) => `照方案还：一共付 ${total} 元，最重的一个月 ${month} 元`,
  offerCosts: (percent: string) => `方案相当于按年 ${percent}%（单利）把今天欠的钱再借一次`,
  waived: (amount: string) => `方案比今天欠的少付 ${amount} 元`,
  badAmount: "--income、--floor、--savings 应是金额，如 5000 或 1.2万。",
  nothingToPlan: "案卷里还没有带还款计划表的借款。先用网页的“算一笔借款真正的成本”记进来。",
  planHead: (names: string) => `每月还多少：${names}`,
  kept: (amount: string) => `余 ${amount}`,
  holds: "每个月都还得上，生活开支一分没有动。",
  breaks: (month: string, missing: string) => `${month} 起还不上：这个月差 ${missing} 元。`,
  missingEach: (amount: string) => `每月多 ${amount} 元就够；这也是和机构谈减免时的数。`,
  spread: (months: number) => `把每笔都再延长 ${months} 个月、每月少还，就都还得上：可以拿这个去谈。`,
  noSpreading: "只延长期限也不够：要谈减免，或先保住生活，再问法律援助（12348）。",
  noTable: (names: string) => `没有还款计划表、没算进去的：${names}`,
  below: (percent: string) => `没有超过 ${percent}% 的线：`,
};
