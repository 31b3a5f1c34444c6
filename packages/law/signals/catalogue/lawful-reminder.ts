import { defineSignal, lexicon } from "../define-signal.ts";
import { joking, loanAdvertising, news, otherTrades, reported } from "../lexicon/cues.ts";

const dueWords = lexicon(
  "due or overdue",
  `逾期 到期 还款日 过期 应还 待还 未还 未还款 账单 欠款 还款 过了还款 本期 最低还款 分期款 最后还款日 借款 贷款 月供 租金 尚欠 未结清 没还 欠着 未足额 扣款`,
);
const civil = lexicon(
  "civil words",
  `请 麻烦 烦请 敬请 劳烦 尽快 及时 按时 温馨提示 提醒 提示 建议 请问 方便 安排 处理一下 留意 注意 知悉 谢谢 感谢 抱歉 打扰 已还款请忽略 请忽略 如已 核实 什么时候 能不能 哪天 可以 不着急 避免 以免 为避免 尊敬 你好 希望 配合 祝 若已`,
);

export default defineSignal({
  id: "lawful-reminder",
  title: { zh: "文明的还款提醒", en: "Civil reminder" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    { says: dueWords, given: [civil], unless: ["申请贷款 办理贷款 定期存款 理财 保单 保费 会员 续费 车险 驾驶证 疫苗 优惠券 积分 图书 租房 物业 话费 套餐 流量 保险"], evenNegated: true },
  ],
  unless: [reported, news, joking, otherTrades, loanAdvertising],
  excludedBy: [
    "insult",
    "violence-threat",
    "intimidation",
    "contact-list-threat",
    "debt-disclosure",
    "third-person-payment-demand",
    "claims-police-or-court",
    "claims-lawyer",
    "forged-document-claim",
    "criminal-liability-claim",
    "false-credit-claim",
    "family-or-school-threat",
    "public-exposure-threat",
    "home-or-workplace-visit-threat",
    "borrow-to-repay",
    "private-account",
    "extra-fee-demand",
    "asks-for-private-data",
    "relay-request",
    "recites-contacts",
    "negotiation-offer",
  ],
});
