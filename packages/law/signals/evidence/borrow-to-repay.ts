import { amount, type Evidence, lexicon, number, type Pattern } from "../define-signal.ts";
import { person } from "../lexicon/wide-people.ts";

/** Lines of credit and lenders. */
const source = lexicon(
  "source of credit",
  `花呗 借呗 白条 金条 微粒贷 网商贷 备用金 月付 放心借 有钱花 生活费借 度小满 美团借 抖音月付 信用卡 大额卡 贷记卡 卡里额度 你的卡 她的卡 他的卡 别的卡 另一张卡 新卡 网贷 高利贷 水钱 大耳窿
    民间借贷 小贷 现金贷 别的平台 其他平台 其它平台 新平台 别家 另一家 换家 多家 口子 新口子 小口子 撸口子 别的软件 别的app 中介 信用社
   典当 当铺 抵押贷 二押 车抵 房抵 装修贷 消费贷 信用贷 公积金贷 保单贷 社保贷 额度 授信 过桥 钱庄 放贷`,
);
/** Getting the money out of it. */
const getOut = lexicon(
  "get money out",
  `还有额度 有额度 没额度 借一笔 借一点 借出来 借来 借点 借个 再借 去借 能借 随便借 先借 贷一笔 贷出来 贷点 再贷 去贷 能贷 套 套现 套出来 套点 套一下 刷 刷一下 刷出来 刷卡 取出来 取现 取点
    能取 提出来 提现 提点 就提 提一下 提额 撸 撸一笔 撸出来 下款 下一笔 下个 下来 申请 申请一笔 申请个 点进去 点一下 批下来 批一笔 放款 办一张 办张 办个 开一张 开通 倒一下 倒出来 倒腾 周转
    循环 转出来
   领出来 挪 腾 过一下 拆一笔 拆借 融一笔 弄出来 弄点 搞出来 搞点 整点 用一下 先用 用来`,
);
/** The purpose. */
const forUs = lexicon(
  "to repay",
  `还 还上 还我 还我们 还这 还款 还钱 来还 够还 先还 清 清了 清掉 清账 结 结了 结清 平 平掉 平账 填 填上 填坑 填这 堵 堵上 补 补上 顶 顶上 垫 交给我 打过来 转过来 拿来 给我 给我们
    就解决 不就行 不就有 循环一下 不就够 就够还 不就解决 不就完 解决 救急 应急 应应急 过关 过这关 过了这 窟窿 这期 这笔 欠款 账 马上有钱 就有钱 总比 征信 逾期 催 今天 有额度 凑`,
);
/** Those who could help, without kinship that must be owned. */
const helper = lexicon(
  "somebody to borrow from",
  person,
  `身边人 身边的 身边谁 周围人 谁手头 人 家里 屋里 屋头 家中 亲朋 亲友 朋友 哥们 兄弟 姐妹 闺蜜 室友 工友 同事 同学 老乡 老板 领导 亲戚 邻居 发小 战友 房东 爸妈 爹妈 父母 老人 朋友圈
    家族群 同学群 微信群 群里 水滴筹 单位 公司 财务 厂里`,
);
/** What they are asked for. */
const borrow = lexicon(
  "borrow from them",
  `借 借点 借一点 借钱 借一下 借些 凑 凑凑 凑点 凑一凑 凑钱 筹 筹钱 筹措 周转 倒腾 倒一倒 挪 挪点 挪一挪 挪用 匀 匀点 匀一点 拿点 拿一点 要点 要一点 讨点 张嘴 张口 开口 开个口 张个嘴 求
    求一求 支持一下 支援 资助 接济 帮衬 帮一把 帮一下 拉一把 搭把手 救急 救济 垫 垫上 垫一下 先垫 预支 支点 透支 预付 提前支 提前发 众筹 化缘 拆借 腾点 想办法 想想办法`,
);
/** Things that can be pawned or sold. */
const goods = lexicon(
  "things of value",
  `车 车子 摩托车 电动车 电瓶车 面包车 货车 房 房子 房本 房产 宅基地 地 铺面 手机 苹果手机 电脑 笔记本 平板 相机 手表 钥匙 首饰 金首饰 项链 戒指 镯子 金子 黄金 家电 牛 羊 粮食 家具 身份证
    驾照 行驶证 值钱的 东西 肾 血 嫁妆 家当`,
);
const pawn = lexicon(
  "pawn or sell",
  `押 押了 押出去 押给 抵押 抵押了 抵出去 典 典当 典了 当了 当掉 拿去当 去当 卖了 卖掉 卖 变现 变卖 出手 转手 二手卖 挂闲鱼 挂咸鱼 挂出去 处理掉 换钱 换成钱 换点钱 换现 换点现 换点现钱`,
);
/** Other talk about borrowing. */
const otherTalk = lexicon(
  "other talk of borrowing",
  `远程 核查 借了伞 借把伞 借书 借了书 充电宝 违法 违规 滚成 越滚 养成 宽限期 未归还 未还清 黑名单 pos 替你还 押我们 押这 分摊 申请通过 请勿 切勿 不要 别去 不建议 不鼓励 谨防 诈骗 骗 案例
    持卡人 合理用卡 风险提示 他们让 催收让 催收的 让我去 叫我去 教我 我想 我找 我跟 我问 我借 我把 我去 借我 给我妈 咱 能不能借 立即领取 点击 退订 利率 可贷 首付 租 已还 还款成功 还我书
    您尾号 你儿子欠 他欠 他借 替他 帮他 家属 转告 您弟 你弟欠
   自有收入 起诉 判决 法院 通知你 通知您 打给你 打电话给 联系你 上门 拍卖 查封 执行 曝光 发到 群发 群里发 去你家`,
);
const quiet = [otherTalk];

export const wider: readonly (Pattern | Evidence)[] = [
  // more credit, drawn, to repay
  {
    says: [source, 14, getOut],
    anyOrder: true,
    evenNegated: true,
    given: [forUs],
    unless: [...quiet, "你在 本期 账单已 还款日 扣款"],
  },
  {
    says: ["拆东墙 借新 以贷 以卡 以债 撸新 倒贷 套新 拆西墙", 8, "补西墙 还旧 养贷 养卡 养债 堵 填 也得 补东墙"],
    given: ["先 也行 也得 呗 可以 都这么 大家 怕什么 谁没 懂不懂 不就"],
    unless: quiet,
  },
  // people
  {
    says: ["找 跟 问 向 管 让 叫 喊 请 去 求 从 同 和 揾 搵 挨个 靠", 4, helper, 8, borrow],
    given: [forUs],
    unless: [...quiet, "找你家 找你爸 找你妈"],
  },
  {
    says: [
      helper,
      6,
      "借你 借给你 匀你 帮你一把 帮你垫 帮你凑 支持你 挪一挪 倒腾 周转一下 拉你一把 给你垫 给你凑 先帮你 先给你",
    ],
    given: [forUs],
    unless: quiet,
  },
  {
    says: ["拉下脸 厚着脸皮 舍下脸 豁出脸 放下面子 张个嘴 开个口 低个头 面子", 10, "借 开口 凑 求 同学 朋友 亲戚 能死"],
    unless: quiet,
    evenNegated: true,
  },
  {
    says: ["不会 就不能 咋不 怎么不 为什么不 为啥不 干嘛不 不晓得 不知道", 4, "找 跟 问 向 管", 6, helper],
    given: [borrow],
    unless: ["通知 我不会 我们不会"],
    evenNegated: true,
  },
  { says: ["谁 身边谁 哪个", 6, "手头宽裕 有钱 宽裕 有存款 肯借 肯帮", 10, "借 挪 拿 匀 凑 开口"], unless: quiet },
  { says: ["一人 每人 一家 每家 一个人 每个人", 5, number], given: ["借 凑 匀 朋友 亲戚 同学"], unless: quiet },
  { says: ["一人 每人 一家 每家 一个人 每个人", 5, amount], given: ["借 凑 匀 朋友 亲戚 同学"], unless: quiet },
  {
    says: ["预支 提前支 提前预支 提前发 支取 透支", 6, "工资 薪水 薪资 奖金 提成 公积金 退休金"],
    given: [forUs],
    unless: quiet,
  },
  {
    says: [
      "公积金 养老金 压岁钱 棺材本 彩礼 嫁妆 学费 积蓄 存折 保险 医保",
      6,
      "提出来 取出来 拿出来 退了 先用 挪 挪用 退保 取了",
    ],
    given: [forUs],
    unless: [otherTalk],
    evenNegated: true,
  },
  // somebody will help
  { says: ["总有人 肯定有人 一定有人 有的是人 有没有人", 2, "肯 愿意 会 能", 4, "帮 借 拉 凑"], unless: quiet },
  { says: ["让家里 叫家里 找家里 问家里 让爸妈 让父母", 4, "支持 帮 凑 想办法 出点 拿点 赞助"], unless: quiet },
  // things
  { says: [goods, 8, pawn], given: [forUs], evenNegated: true, unless: [...quiet, "抵押合同 押车 要去 我们来"] },
  { says: ["拿去 拿到 送 去", 4, "当铺 典当行 典当 回收 寄卖行 二手店", 8, "当 押 卖 换"], unless: quiet },
  {
    says: ["卖血 卖肾 砸锅卖铁 卖房 卖车 高利贷 去偷 去抢 借高利贷", 10, "凑 还 给我 填 都得 也得 也要"],
    unless: quiet,
  },
  // a lender is pointed out
  {
    says: ["推个 推一个 推你 推荐个 介绍个 介绍一个 给你推 给你介绍 发你个 发你链接 教你 帮你找", 8, source],
    given: [forUs],
    unless: quiet,
  },
];
