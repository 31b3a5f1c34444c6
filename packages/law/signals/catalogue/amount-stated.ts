import { amount, defineSignal, lexicon, number } from "../define-signal.ts";
import { joking, loanAdvertising, news, otherTrades, reported, teaching } from "../lexicon/cues.ts";
import { debt } from "../lexicon/debt.ts";

const due = lexicon(
  "what is due",
  `欠款 欠 欠的 欠了 本金 本息 本息合计 应还 未还 待还 逾期金额 逾期 金额 合计 总计 共计 总共 一共 共 尚欠 拖欠 借款 借了 借 贷款 账单 最低还款 还款 还 结清 还清 罚息 利息 滞纳金 违约金 催收费 上门费 手续费 服务费 保证金 减免 减到 只要 只需 只用还 先还 这笔 那笔 那 账 剩 剩余 余额 还差 差 交 付 转 打 凑 补 拿 加 解冻金 费 掏 收 百 这`,
);

export default defineSignal({
  id: "amount-stated",
  title: { zh: "说明金额", en: "Amount stated" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    { says: amount, given: [debt] },
    { says: [due, 4, number], given: [debt] },
    { says: [number, 3, "还 的欠款 欠款 本金 利息 的账 拖 结清 逾期 没还 不还 打 转 到账 到不了 买 都还不"], given: [debt] },
    { says: [due, 4, amount] , given: ["不还 不交 再不 欠 还 上门费 催收费 逾期 费 撤单 销账 保证金 解冻"] },
  ],
  unless: [reported, news, teaching, joking, otherTrades, loanAdvertising],
});
