import { type Evidence, lexicon, type Pattern } from "../define-signal.ts";

/** What is due: a loan, a bill, an instalment. */
const bill = lexicon(
  "bill or loan",
  `账单 借款 贷款 欠款 月供 分期 分期款 本期 这期 那期 上期 当期 本月还款 还款 款项 应还 待还 信用卡 花呗 借呗 白条 金条 微粒贷 网贷 房贷 车贷 助学贷 助学贷款 消费贷 信用贷 利息 本息 本金
    最低还款 期款 供款 应付 未付款 逾期款 还款计划 贷款账户 账户存在逾期 合同 贷款账户 借据 债务`,
);
/** It is, or soon will be, due. */
const isDue = lexicon(
  "is due",
  `到期 将到期 快到期 届期 届满 到日子 到日子了 到了还款 还款日 扣款日 账单日 今天还 今日还 明天还 明天要还 今天要还 该还了 要还了 快到了 逾期 已逾期 超期 过期 过了 晚了 迟了 未还 没还 未结清
    尚未结清 未到账 没到账 未收到 没收到 没看到 没查到 未查到 未入账 待还 应还 未清 扣款失败 扣款未成功 扣款不成功 代扣失败 代扣未成功 未扣成功 没扣成功 没扣到
   未扣到 余额不足 不足 宽限期 截止 截至 最后一天 还款截止 自动扣款 系统扣款 已出 已出账 将扣收 将扣款 将扣划 还有一天 还有两天 还有三天 还剩`,
);
/** The request, in civil words. */
const asks = lexicon(
  "civil request",
  `请 请您 敬请 烦请 恳请 麻烦 劳烦 辛苦 有劳 提醒 提示 告知 通知一下 知会 记得 别忘 勿忘 不要忘 别忘啦 是不是忘 是否忘 是忘了 忘记了 方便 方便的话 抽空 有空 看看 看下 看一下 留意 关注 知悉
    知晓 确保 保证 保持 备足 备好 准备好 存足 存入 存够 存好 补足 补上 补缴 安排 安排了 安排好 合理安排 尽快 尽早 及时 按时 按期 准时 如期 按约 依约
   按照约定 登录 查看 核对 处理一下 谢谢 感谢 多谢 唔该 打扰 祝您 望 希望您 为避免 避免影响 以免 以避免 以免影响 如已还 若已还 请忽略 可忽略 啥时候能 什么时候能 啥时候方便 什么时候方便 能否
    能不能 可否 是否 不着急 别着急 哦 哈 呢`,
);
/** Paying. */
const paying = lexicon(
  "paying",
  `还款 还清 还上 归还 偿还 清偿 结清 支付 缴纳 缴款 缴存 付款 付清 存入 存足 存够 备足 补足 补上 充足 足额 还一下 还了 要还 入账 安排 处理 履行 按时还 按期还 还掉 补缴 扣收 扣款 划扣
    还利息 还本`,
);
/** Nothing of this is in a lawful reminder. */
const uncivil = lexicon(
  "uncivil",
  `他妈 妈的 老赖 骗子 无赖 不要脸 装死 躲 别怪 后果自负 后果 看着办 最后通牒 最后警告 最后一次 立即结清 立刻 限你 马上还 赶紧 滚 死 废物 曝光 通讯录 联系人 家人 家属 单位 公司找 上门 外访
    家访 村 派出所 公安 警 经侦 刑事 诈骗 坐牢 立案 传票 拘 黑名单 失信 私人 个人微信 收款码 借点 凑 套 垫 他欠 转告 让他 你儿子 你女儿 验证码 手续费 保证金
   减免 委托 受托 债权 专案 仲裁 失联 配合 恶意 还款意愿 法务部 拒不 强制 冻结 查封 信不信 不然 否则 一切 装修`,
);
/** Reminders of other things, advertising, lessons and answers. */
const otherMatters = lexicon(
  "other reminders",
  `话费 水费 电费 燃气 物业费 房租 会员 年费 保费 保单 车险 定期存款 理财 存单 图书 借的书 快递 证件 身份证 驾驶证 预约 报名 学费 优惠 额度 申请 领取 新客 最高可 利率 还款成功 已还清 已结清
    扣款成功 成功还款 已到账 消费支出 工资 法官 律师提醒 律师建议 民警 反诈 防骗 诈骗 监管 案例 法院 判决 怎么办 请问律师 有人 他们 我的 我妈 我爸 老公 老婆 咱们 退订`,
);
const quiet = [uncivil, otherMatters];

export const wider: readonly (Pattern | Evidence)[] = [
  // the bill is due, and please
  { says: [bill, 16, isDue], anyOrder: true, given: [asks], unless: quiet, evenNegated: true },
  { says: [isDue, 30, paying], anyOrder: true, given: [asks], unless: quiet, evenNegated: true },
  { says: [asks, 14, paying], given: [bill], unless: quiet, evenNegated: true },
  {
    says: [bill, 12, "安排 安排好 安排了 处理一下 处理下"],
    given: [asks, "你 您 亲"],
    unless: quiet,
    evenNegated: true,
  },
  // the account has too little for the debit
  {
    says: ["扣款 扣收 划扣 代扣 扣划", 14, "余额充足 余额足够 充足 存足 足额 存入 补足 存够 备足"],
    anyOrder: true,
    unless: quiet,
    evenNegated: true,
  },
  // a statement with its due date
  { says: [bill, 20, "还款日 到期日 还款到期日 最后还款日 到期还款日 到期还款"], unless: quiet, evenNegated: true },
  {
    says: ["账单 借款 贷款 本期 信用卡", 6, "将到期 即将到期 已到期"],
    given: ["你 您 客户 亲"],
    unless: quiet,
    evenNegated: true,
  },
  {
    says: ["今天 明天 后天 今日 明日 本月 这个月", 6, "还款日 要还了 该还了 扣款日 账单日"],
    given: [asks],
    unless: quiet,
    evenNegated: true,
  },
  { says: ["距 距离 离", 4, "还款 还款日 到期", 8, "还剩 还有 剩"], unless: quiet, evenNegated: true },
  // if difficult, let us know
  {
    says: ["困难 暂时困难 手头紧 周转不便 资金紧张", 14, "客服 沟通 联系我们 商量 协商 告诉我们 致电 回电"],
    given: [isDue],
    unless: quiet,
    evenNegated: true,
  },
];
