import { amount, defineSignal, lexicon, number } from "../define-signal.ts";
import { banter } from "../lexicon/banter.ts";
import { loanAdvertising, news } from "../lexicon/cues.ts";
import { due } from "../lexicon/due.ts";

/** Words before a sum that make it the sum of a debt. */
const owes = lexicon(
  "owed",
  // owing and borrowing
  `欠 欠款 欠了 欠着 欠的 欠下 欠付 拖欠 借 借了 借的 借款 贷款 贷了 网贷 到手 债务 账上 账 账单 差 差的 还差 剩 剩下 剩余 还剩 挂着 逾期 本 息 本金 利息 本息 本息合计 罚息
   金额 涉案 合计 总计 共计 总共 一共 全部 加起来 连本 连本带利`,
  // paying
  `还 得还 要还 应还 待还 未还 偿还 归还 还款 代还 结清 付 交 缴 补 转 打 掏 出 拿 给 凑 套 借你 要 垫 扣收 先还 先给 先打 还我 首期 首付 每期 每月 一个月还 每月还
   还我们 一次性 整数 到账`,
  // bargaining
  `减到 降到 减免到 可以减到 只收 少收 收 原先 原来 现在 现在是 变 抹零后 打折后 尾巴 优惠到 就`,
  // fees
  `费 金 滞纳金 违约金 保证金`,
  // belittling or pointing
  `区区 才 就为了 为了 为这 不过 也就 那 这 那笔 这笔 你那 的`,
);
/** Words after a sum that do the same. */
const owed = lexicon(
  "owed, after the sum",
  // not paid
  `没还 未还 不还 还没还 待还 逾期 到期 不到账 没到账 未到账 今晚不到 不到位 未扣收 未入账 没入账 都不还 再不 拖了 拖着 没影 失踪 躲 你装死 装死 凑不出 拿不出 抹 都没给 赖`,
  // debt
  `欠款 借款 贷款 网贷 的借款 的欠款 的账 的账单 的贷款 的网贷 的债 的事 账单 账 本金 罚息 的分期 的本金`,
  // to be paid
  `结清 就结 还款 到账 还清 归还 今天还 今日 你得 你出 归你 你要 你们 赶紧 必须 要还 你还 还不 代偿 什么时候 另计 交了 少一 交完 要不 一分 替他 对他们 对你 你不 代你 你非要`,
);
/** That it is about a debt at all. */
const inDebt = lexicon(
  "in a debt contact",
  due,
  // owing, paying back
  `欠 (要|得|够|来|一起|能|先|你|给我|赶紧|马上|今天|再|全)还(我|你|他|一|清|上|掉|了|点|啊|吧|进来|回来|呗|完|的) 还我 还我们 还他 还不还 不还 待还 贷了 借了 拿了我们 借走 你借 上借的 那个app借 到账 未能扣收 扣款失败 到期 的账
   网贷 高利贷 信用卡 借呗 花呗 车贷 首付 分期 减免 打折 打.折 抹零 抹个零 一次性 撤案 结案 销单 解封费 解冻 保证金 服务费 违约金 滞纳金 手续费 占用费 撤单 来收 本金 罚息 掏钱 垫上`,
  // courts, lawyers, police in it
  `律师费 律师函 律师代理费 开庭 传票 立案 受案 案件 经侦 涉案 法院 判你 坐牢 移交 公证 执行费 保全费`,
  // pressing
  `卸你 弄死 打断 你一只手 一条腿 一条胳膊 眼睛 轮椅 通讯录 p图 直播间 曝光 全网 骗子 老赖 无赖 惯骗 装死 躲 赖 鸡犬不宁 掐表 上门 S门费 你家门 你单位 拖了 催 收款人 私人卡 我支付宝 我微信 附言
   截图 平台 单子 最低还款`,
);
/** Other sums of money, and sums that are told of. */
const otherSums = lexicon(
  "other sums",
  `消费支出 收到转账 转入 活动价 理财 保费 手机账单 手机话费 套餐 买家 余额抵扣 洗衣机 货款 亿元 元起 红包 优惠券 领券 满减 股票 中奖 押金已 借阅 电费 水费 燃气费 物业费 停车费 取暖费
   房租 学费 班费 份子钱 彩礼 礼金 工资条 奖金 预授信 可用额度 提升额度 亲情卡 公积金 汇缴 年费 车险 首借 周转找我 快递 包裹 外卖 代驾 订单 修师傅 退款 发票 报销 会员 门票 售价 到手价 定价`,
  `报警人 据报道 案例 反诈 监管部门 民警 有没有姐妹 听了客服 有没有人 求助 怎么办 他在电话里说 他们说 骗我 我每个月 上个月我手上 别人 遇到过`,
);

export default defineSignal({
  id: "amount-stated",
  title: { zh: "说出欠款金额", en: "States an amount owed" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    { says: amount, given: [inDebt], evenNegated: true },
    { says: [owes, 4, number], given: [inDebt], evenNegated: true },
    { says: [number, 4, owed], given: [inDebt], evenNegated: true },
    // owed without any other word of debt
    { says: ["欠 欠款 欠了 欠我们 欠的 应还 尚欠 待还 还差", 2, number], evenNegated: true },
    { says: ["欠 欠款 欠了 欠我们 欠的 应还 尚欠 待还 还差", 2, amount], evenNegated: true },
  ],
  butNot: `工号 尾号 编号 订单号 热线 验证码 还有 还是 谁还 借阅 门 一直 110 12378 12363 12345 12348 12315 12321 96110 10086 10010 10000`,
  unless: [news, banter, loanAdvertising, otherSums],
});
