import { amount, defineSignal, lexicon, number } from "../define-signal.ts";
import { wider } from "../evidence/amount-stated.ts";
import { banter } from "../lexicon/banter.ts";
import { loanAdvertising, news } from "../lexicon/cues.ts";
import { due } from "../lexicon/due.ts";

/** Words before a sum that make it the sum of a debt. */
const owes = lexicon(
  "owed",
  // owing and borrowing
  `欠 欠款 欠了 欠着 欠的 欠下 欠付 拖欠 借 借了 借走 借的 借款 贷款 贷了 网贷 到手 债务 账上 账 账单 差 就差 差的
     还差 剩 剩下 剩余 还剩 还有 挂着 逾期 最低应还 的事 本 息 本金 利息 本息 本息合计 罚息 透支 透支了 供款 尾款 滚到
     首期 应付
     金额 涉案 合计 总计 共计 总共 一共 全部 加起来 连本 连本带利 月供 一期 一笔 每期 核定`,
  // paying
  `还 得还 要还 应还 待还 未还 偿还 归还 还款 代还 结清 付 交 缴 补 转 打 掏 出 拿 给 收 凑 筹够 套 借你 要 垫 扣
     扣收 先还 先给 先打 还我 首付 每月 一个月还 每月还 还我们 一次性 整数 到账 扫个 扫 拿你 来个 还个 一人 一家 包个
     一天 每天 每周 另收 抵`,
  // bargaining
  `减到 降到 减免到 可以减到 只收 少收 原先 原来 现在 现在是 变 抹零后 打折后 尾巴 优惠到 就 零头 快`,
  // fees
  `费 金 款 滞纳金 违约金 保证金 税点 红包 钱 押金 酬金`,
  // belittling or pointing
  `区区 才 就为了 为了 为这 不过 也就 那 这 那笔 这笔 你那 的 小目标 认这 到底认不认这`,
);
/** Words after a sum that do the same. */
const owed = lexicon(
  "owed, after the sum",
  // not paid
  `没还 没结 未还 不还 还没还 待还 逾期 到期 不到账 没到账 未到账 今晚不到 不到位 未扣收 未入账 没入账 都不还 再不
     拖了 拖着 没影 失踪 躲 你装死 装死 别装 别跟我 凑不出 拿不出 都拿不出 抹 都没给 没给 没结 赖 断供 没动静 没动过
     一分没 一分不少 一分不能少 不能少`,
  // debt
  `欠款 借款 贷款 网贷 的借款 的欠款 的账 的账单 的贷款 的网贷 的债 的事 账单 账 你的账 本金 罚息 的分期 的本金
     的尾巴 尾款 利息 砍头息`,
  // to be paid
  `结清 就结 还款 到账 还清 归还 今天还 今日 你得 你出 归你 你要 你们 赶紧 必须 要还 你还 还不 代偿 什么时候 啥时候
     何时 几时 另计 交了 少一 交完 要不 一分 替 对他们 对你 你不 代你 你非要 你打算 打过来 你睡 你磨叽 准备好 你跟
     给你 先交 先转 请于 请予 买你 现金 不算多 又不多 不多 闹 兑现 多大点事 一顿饭`,
);
/** That it is about a debt at all. */
const inDebt = lexicon(
  "in a debt contact",
  due,
  // owing, paying back
  `欠 (要|得|够|来|一起|能|先|你|给我|赶紧|马上|今天|再|全)还(我|你|他|一|清|上|掉|了|点|啊|吧|进来|回来|呗|完|的)
     还我 还我们 还他 还不还 不还 还没 还了没 何時還 待还 贷了 借了 拿了我们 借走 你借 上借的 借的 到账 未能扣收 未扣
     最低应还 扣款失败 你当爹的来 两清 到期 的账 本期 分期买
     网贷 高利贷 信用卡欠 信用卡逾 信用卡本期 信用卡透支 套呗 借呗额度 车贷 首付 首期 分期 减免 打折 打.折 抹零 抹个零
     一次性 撤案 结案 销单 解封费 解冻 保证金 服务费 违约金 滞纳金 手续费 占用费 撤单 来收 本金 罚息 掏钱 垫上 债 断供
     透支 连本 尾款 利息 应付款 打过来 凑 款项 借给你 借来`,
  // courts, lawyers, police in it
  `律师费你 律师费三千 律师函 律师代理费 开庭 传票 立案 受案 案件 经侦 涉案 判你 坐牢 移交 公证处 执行费 保全费 核定`,
  // pressing
  `卸你 弄死 打断 你一只手 一条腿 一条胳膊 眼睛 轮椅 通讯录 p图 直播间 曝光 全网 骗子 老赖 无赖 惯骗 装死 装傻 躲 赖
     鸡犬不宁 掐表 上门 S门费 你家门 你单位 拖了 催 收款人 私人卡 我支付宝 我微信 附言 窝囊废 手指头 买你 抵你 命
     截图 平台 单子 哭穷 磨叽 拿不出 啥时候 什么时候 何时 咋办 咋弄 一分没 一分不少 一分不能少 不能少 别装 两清 认不认
     白纸黑字 没动静 多大点事 你爹妈出 心思旅游 闹这么难看 不多 影子 旅游 今天给我 给我拿 说好 准备好没 你要是 兑现
     你的账 这单 这期 替他了 今天这关 你非要`,
  // fees and gifts
  `跑腿 烟钱 茶水费 茶费 喝茶的钱 懂事点 验资 认证金 认证完 风险金 修复费 停催费 展期费 排队费 加急 误时费 误工
     看护费 审核费 材料费 先交 补我 补税点 改卡 给你办 给你弄 莫装 诚意 红包也行 给他包个 交了才`,
);
/** Other sums of money, and sums that are told of. */
const otherSums = lexicon(
  "other sums",
  `消费支出 收到转账 转入工资 入账工资 活动价 理财 保费 手机账单 手机话费 套餐 买家 余额抵扣 洗衣机 货款 亿元 元起
     元红包 优惠券 领券 满减 股票 中奖 押金已 借阅 电费 水费账单 水务 月水费 水费欠 话费账单 交水费 水费已 缴水费 燃气 燃气费 还款成功 档案编号 物业费 停车费 取暖费 入工资
     收到工资 信用卡消费 消费三百 最低消费
     房租 学费 班费 份子钱 彩礼 礼金 工资条 奖金 年终奖 预授信 可用额度 额度最高 提升额度 亲情卡 公积金 汇缴 年费 车险
     首借 周转找我 快递 包裹 外卖 代驾 订单 修师傅 退款 发票 报销 会员 门票 售价 到手价 定价 原价 机票 健身房 转卡
     跨行取现 护照 遗嘱
     支持十二期 手机支持 好友下单 返现 我那套房 卖旧手机 流水三 高铁票 兴趣班 菜钱 团购 体彩 充三百 祠堂 律师费要两万
     投影 换新款`,
  `报警人 据报道 案例 反诈 监管部门 民警 有没有姐妹 有没有人 求助 怎么办 他在电话里说 他们说 骗我 我每个月
     上个月我手上 前面有个客户 别人 遇到过 听了客服 例如 欠薪 支付令 有效催收 数额 妻子 丈夫瞒着 原告 被告 你委托
     本律师受你 八旬 代孙 被提起公诉 网友 利率 这合理吗 不良贷款
     12368核实 打12368 限高 当场还清 没脸活 几百块 几千块 三五百`,
);

export default defineSignal({
  id: "amount-stated",
  title: { zh: "说出欠款金额", en: "States an amount owed" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    { says: amount, given: [inDebt], evenNegated: true },
    { says: [owes, 4, number], given: [inDebt], evenNegated: true },
    { says: [number, 5, owed], given: [inDebt], evenNegated: true },
    // owed without any other word of debt
    { says: ["欠 欠款 欠了 欠我们 欠的 应还 尚欠 待还 还差 总共欠", 2, number], evenNegated: true },
    { says: ["欠 欠款 欠了 欠我们 欠的 应还 尚欠 待还 还差", 2, amount], evenNegated: true },
    { says: ["就差 差 剩 收那 借三千 账上挂着 账上 滚到 连本", 3, number], evenNegated: true },
    {
      says: [number, 2, "都拿不出 拿不出来 别跟我 没给 的尾巴 认不认 结清 什么时候 不还 还不还 拖"],
      evenNegated: true,
    },
    { says: [amount, 2, "都拿不出 拿不出来 一分不少 别跟我 的尾巴 不能少 还了没 啥时候"], evenNegated: true },
    ...wider,
  ],
  butNot: `
     工号 尾号 编号 订单号 热线 验证码 谁还 借阅 门 一直 110 12378 12363 12345 12348 12315 12321 96110 10086 10010
     10000 12368 12306 账号 账户尾号 账号6228 档案编号 还款账号 的账户 您的账户 你的账户`,
  unless: [news, banter, loanAdvertising, otherSums],
});
