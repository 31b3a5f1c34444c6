import { amount, defineSignal, lexicon, number } from "../define-signal.ts";
import { banter } from "../lexicon/banter.ts";
import { loanAdvertising, news, otherTrades, teaching } from "../lexicon/cues.ts";
import { debt } from "../lexicon/debt.ts";
import { due } from "../lexicon/due.ts";

/** Words right before a sum that make it the sum of a debt. */
const owes = lexicon(
  "owed",
  `欠 欠款 欠了 欠着 欠的 欠下 欠付 所欠 尚欠 还欠 欠我 欠我们 欠他 欠缴 拖欠 应还 待还 未还 还 偿还 归还 还款 还款额 还款金额 最低还款额 代还 替他还 逾期金额 逾期本金 逾期 本金 本息 本息合计
   本息共计 利息共计 合计 总计 共计 总共 一共 全部 连本带利 连本 借 借了 借的 借你 借款 贷款 贷了 结清 结清金额 涉案金额 涉案 债务 账上 账上挂着 账单 账 尾款 剩余 剩下 还剩 目前还剩 差 还差 差的也就
   减到 最多可以减到 只收 少收 原先 现在 变 拿 凑 套 凑来 凑出 到手 拖了 区区 才 就为了 为了 光我们一家就 那 这 金额 费 金 补 交 付 另付 转 打 掏 出 要 垫 替他出 拿了 收 抹个零 每期 每月还
   每期还 首期 首付 先还 先给 先给一千 也就 不过 归还 扣收`,
);
/** Words right after a sum that do the same. */
const owed = lexicon(
  "owed, after the sum",
  `没还 未还 不还 还没还 待还 逾期 欠款 借款 的借款 的欠款 的账 的账单 的账务 账 账单 到期 不到账 没到账 不到位 未到账 未扣收 未入账 拖了 都不还 结清 就结 还款 到账 还清 一分 今天还 今日 归还 的贷款
   的网贷 的债 的事 对你 对他们 对他 凑不出 拿不出 的还款 抹 什么时候 你得 你出 归你 今天 另计 交了 少一 赶紧 要不 的本金 代偿 代还 再不 必须 整 还不 你还 分 拖着 罚息`,
);
/** That it is about a debt at all. */
const inDebt = lexicon(
  "in a debt contact",
  debt,
  due,
  `律师函 开庭 传票 立案 案件 涉案 撤案 代偿 信用卡 借呗 花呗 网贷 平台 套出来 保证金 解封费 解冻费 解封 服务费 违约金 手续费 催收费 销账 销单 不补 撤单 结清 到账 p图 直播间 收款 收款人 转账备注
   公证 卸你 弄死 腿 胳膊 命 轮椅 通讯录 我派出所 上门费 S门费 车马费 逾期费 附言 掐表 今晚不到 bzj 装死 抹个零 老赖 骗子 躲 无赖 分期 减免 打折 拖了 单子 系统不让`,
);
const otherSums = lexicon(
  "other sums",
  otherTrades,
  `消费支出 收到转账 账户收到 活动价 理财 保费 手机账单 套餐 买家 本行烧烤 奶茶 抱抱 取现免 工资 房租 礼金 余额抵扣 洗衣机 货款 信贷总额 亿元 元起 元红包 券 市值 股票 中奖 押金已 借阅 电费 水费
   有没有人跟我 最高20万 我每个月最多 万额度 房子车子 劝阻 报警人 报案人称 案例 学费 最高额 预授信 彩礼`,
);

export default defineSignal({
  id: "amount-stated",
  title: { zh: "说出欠款金额", en: "States an amount owed" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    { says: amount, given: [inDebt], evenNegated: true },
    { says: [owes, 4, number], given: [inDebt], evenNegated: true },
    { says: [number, 3, owed], given: [inDebt], evenNegated: true },
    { says: ["欠 欠款 欠了 欠我们 应还 尚欠 待还 本金 还差 账单", 2, number], evenNegated: true },
    { says: ["那 这 区区 为了 就为 不就 拖着 凑 要 你的", 0, number, 1, "不到账 再不 今天 我 你 不还 还 到位 什么时候"], given: [inDebt], evenNegated: true },
  ],
  butNot: `工号 尾号 编号 订单号 热线 验证码`,
  unless: [news, teaching, banter, loanAdvertising, otherSums],
});
