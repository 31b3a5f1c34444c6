import { amount, type Evidence, lexicon, number, type Pattern } from "../define-signal.ts";
import { due } from "../lexicon/due.ts";

/** Words of debts: with one of these a sum is one of the debt. */
const debtWords = lexicon(
  "debt words",
  due,
  `欠 债 贷款 网贷 借款 逾期 拖着 拖了 拖到 赖 躲 装死 老赖 窟窿 本金 利息 罚息 息费 欠息 本息 滞纳 违约 账单 月供 分期 期数 每期 期款 最低 断供 偿付 应偿 剩下的慢慢 还一半 没结 未结
    没清 没还 没给 未偿 扣款 代扣 结清 结案 撤案 撤诉 撤销 销案 消案 停催 停卡 展期 延期 减免 抹零 打折 一次性 处理一下 先处理
   处理掉 征信 起诉 律师费 诉讼费 律师函 保全 立案 催 外访 上门 家访 通讯录 联系人 曝光 黑名单 坐牢 判 升级 拉黑 移交 当初 白纸黑字 签的 按手印 担保 替他 代偿 垫付 求情 掏 凑 吐出来 黄了
    期限 宽限 私了 今天这关 名字撤 先转 懂事 莫装 跑了两趟 俾 唔`,
);
/** Parting with money, before the sum. */
const hand = lexicon(
  "hand over",
  `还 付 交 缴 给 俾 补 转 打 汇 存 进 入 拿 掏 出 垫 凑 筹 吐 处理 清 结 填 扣 划 收 要 借 借给 放给 打给 批给 贷给 付清 支付 缴纳 偿还 归还 上交 到账 充 扫 意思 表示 弄 整
    搞 先来 来个 挪 匀 只要 只需 仅需 至少 最少 最低 起码 每期 每月 每个月 一期 一个月 首付 首期 首笔 另加 再加 外加 加收 罚 罚款 减到
   降到 免到 折后 折合 合计 总计 共计 总额 总共 统共 拢共 一共 一起 金额 余额 数额 欠息 罚息 利息 滞纳金 违约金 本金 本息 费 费用 费是 押金 订金 定金 保证金 好处费 辛苦费 车马费 误工费
    律师费 诉讼费 行街费 占用费 续费 上门费 剩 剩余 剩下 差 还差 短 该 爭 争 欠 谦 拖 拖着 赖 赖了 挂着 拢总 这边是 显示 才`,
);
/** What is said of the sum after it. */
const ofIt = lexicon(
  "of the sum",
  `窟窿 坑 账 债 款 本金 利息 的事 拖 拖着 拖了 拖到 赖 没还 没结 没给 没清 没交 没处理 不还 不给 不交 还没 未还 未结 未清 逾期 到期 还不上 还不起 做不到 拿不出 凑不出 都没有 总有吧
    总行吧 就行 就算 就完事 完事 结案 撤 都要你出 你出 你担 自己承担 你承担 归你 你认 打算 怎么说 怎么弄 怎么办 准备 啥时候 几时 什么时候 哪天 何时 今天 今晚 明天 月底 马上
   赶紧 立刻 立马 必须 进来 过来 磨蹭 剩下的 慢慢 补过来 转过来 打过来 交上来 拿来 给我 给我们 到账 入账 失败 结清 付清 还清 一次性 一笔 一期 每期 分期 免掉 减掉 抹掉 打到 打进 转到 存到
    你睡得着 你也好意思 还想 就想 不见了 俾`,
);
/** Sums of other things. */
const otherMoney = lexicon(
  "other money",
  `消费支出 收到转账 工资已 工资条 入账工资 房租 学费 生活费 彩礼 奖金 红包 手机话费 话费余额 流量 交电费 电费单 交水费 水费单 水费账单 水务 月水费 水费欠 话费账单 电费账单 燃气费 物业费 保费
    理财 存款 售价 优惠 满减 原价 折扣 优惠券 订单 快递 退款 报销 票 补贴 津贴 捐 中奖 彩票 提额 额度 下款 可借 可贷 利率 判处 判决 被告 原告 罚金 民警 警方 反诈 被骗 骗走 案例 例如
    比如 举个例子 别人 我哥 我弟 我姐 我妹 我朋友 我同事 账户于 还款成功 已还清 已结清 余额提醒
   买断 腿 命`,
);
const quiet = [otherMoney];

export const wider: readonly (Pattern | Evidence)[] = [
  // a sum of money in words about a debt
  { says: amount, given: [debtWords], unless: quiet, evenNegated: true },
  // a bare number, with paying before it or the state of the debt after it
  { says: [hand, 4, number], given: [debtWords], unless: quiet, evenNegated: true },
  { says: [number, 5, ofIt], given: [debtWords], unless: quiet, evenNegated: true },
  // sums that speak for themselves
  { says: [hand, 3, number, 4, ofIt], unless: quiet, evenNegated: true },
  { says: [hand, 3, amount, 6, ofIt], unless: quiet, evenNegated: true },
  {
    says: [
      "催收费 上门费 续费 行街费 误时费 误工费 茶费 茶水费 跑腿费 律师费 诉讼费 保全费 占用费 解冻费 撤案费 手续费 服务费 保证金 滞纳金 违约金 罚息 展期费 延期费",
      4,
      amount,
    ],
    unless: quiet,
    evenNegated: true,
  },
  {
    says: [
      "催收费 上门费 续费 行街费 误时费 误工费 茶费 茶水费 跑腿费 律师费 诉讼费 保全费 占用费 解冻费 撤案费 手续费 服务费 保证金 滞纳金 违约金 罚息 展期费 延期费",
      4,
      number,
    ],
    unless: quiet,
    evenNegated: true,
  },
  // Cantonese
  { says: ["爭 争 欠 借 俾 还 费", 6, number, 1, "蚊 文"], unless: quiet, evenNegated: true },
];
