import { type Evidence, lexicon, type Pattern } from "../define-signal.ts";
import { owing, payOff } from "../lexicon/wide-debt.ts";
import { everyday } from "../lexicon/wide-everyday.ts";
import { address, namedFamily, owner, relative } from "../lexicon/wide-people.ts";

/** Borrowing to repay, passing on a word, a guarantor that already paid, law lessons: not a demand on others. */
const elsewhere = lexicon(
  "borrowing, relaying, guarantors, lessons",
  `借来 借给 借一 借点 去借 找闺蜜 周转 张个口 找你爸妈拿点 转告 让他给我回 让他回电 让他加 没有义务 没义务 无需 不用替 无义务 没关系 不会要求 担保公司代偿 担保方 已由 保险公司 追偿
    通道费 遗产 限于 以共同 认定 一分没用 我帮我 我替我 我给我妈 房贷记得 替他给了 aa 年终奖 工资条 学籍 猫打碎 铲屎 同意代 自愿代 贷款额度 房贷可以 男人吗 快让他出来 亲情卡 亲情付 话费
    电费 学费 缴费窗口 补缴 补缴押金 手机代缴 首付 车每月还 我替他 我帮他 他替我 让我替 让她替 让他把车 你替我 帮我问 帮忙催 帮我们联系 帮我把 报一下 下落 佣金 分期买手机 遗产 学籍
    吵了一架 惊扰 带来不便 给你分 院长一讲 清没清 扫一下那 认识认识 没单位要 家人没有关系 跟我没关系 能套出来 套出来 借你1 备注你名字 你来电 给您来电 来电是 还想 应该还不 抚恤金去还 爸走了
    叫你娘去拿 接你娘 被转走 未清偿款项 本金都没还 有义务吗 要上门 去您家 上门 心里有个数`,
);
export const harmless = [everyday, elsewhere];
const calm = harmless;

/** To pay, in words that cannot be 不还, 还没 or 还要. */
const pays = lexicon(
  "pays",
  `(来|先|得|就|帮|帮忙|协助|代其|代她|替|都|也|去|该|接着|一起|帮着|你来|代|代为|共同|负责|应由|必须|帮你|替你|帮他|替他|有人|谁|啥时候给|给|该你|就该|由你|你得|有责任|
    有义务|你负责| 轮到你)(还|付|垫|掏|出钱|交|缴|补|填|结|平|扛|担|认|兜|顶|凑|承担|拿|结清|清偿|履行|偿还|还清) 垫付 垫上 垫一下 垫一垫 掏钱 掏腰包 拿钱 钱拿来 把钱拿
    拿出来 交钱 打钱 转钱 转账 打款 转给我们 打给我们 打过来 转过来 代还 代偿 代付 代缴 代清 还了吧 还了算 还了呗 还掉吧 还一期 还一部分 还一半 还款义务 补上 补齐 填上 填坑 堵上 抹平
    摆平 平了吧 平了 顶上 顶一下 买单 埋单 擦屁股 出血 分摊 承担 承担起 认账 认下 认了 兜底 了了 了结了 结了吧 结了 清了吧 结一下 算一下 凑一凑 凑凑 凑够 给了吧 给呗 给结 给付 给还
    给掏 给垫 还喽 还啦 还噻 还吧 还呗 (交|付|清|结|还|缴|补|填|掏|出|垫|给|清偿|结清)(了吧|了呗|了算|了吗|了行|了得|一下|上吧|掉吧|清吧|了可|了大家) 凑齐 转一下 给转 先转
    给打 转两千 转三千 转一千 转五千 完成还款 缴清 不还你还 就你还 那就你还 是你还 你还也行 你还就行 你先还 你替还 买账 卖房 出一半 拿两千 打三千 出这个钱 出这钱 出这笔 还这笔 还这钱
    付这笔 掏这个 处理一下 处理掉 处理了 想办法 老婆还 老公还 父母还 儿子还 女儿还 家里还 家长还 扣出 扣两千 代扣`,
);

const must = lexicon(
  "has to",
  `必须 得 就得 得替 都得 应 应该 应当 应由 理应 有义务 有责任 负责 负有 要负 也要 就要 需 须 需要 该 该你 就该 也该 总该 总得 理所应当 天经地义 说不过去 依法 跑不掉 逃不掉 脱不了
    有份 有一份 有你一份 一起 共同 连带 责任 义务 先 帮着 帮忙 替 帮 代 由 出面 站出来 认 不管谁管 不掏 不能看着 忍心 良心 做主 一下 请 麻烦 烦请 协助 配合 能不能 考虑 方便 不过分
    算了 呗 得了 啦 噻 吧 喽`,
);
/** The debtor, to the one who shall pay. */
const theDebtor = lexicon(
  "the debtor spoken of",
  `他 佢 他们 这孩子 你儿子 你女儿 嫂子 大哥 大姐 老人 爷爷 奶奶 儿子 女儿 孩子 孙子 孙女 老公 老婆 先生 太太 弟弟 妹妹 哥哥 姐姐 你弟 你妹 你哥 你姐 你爸 你妈 你儿 恁儿 恁孩
    外甥 侄子 侄儿 女婿 儿媳 媳妇 表弟 表哥 堂弟 小舅子 兄弟 朋友 同事 徒弟 员工 租客 父亲 母亲 父母 男朋友 女朋友 男人 前夫 前妻 你个仔 娃 娃儿 小子 借款人 当事人 某某 张某 李某
    王某 刘某 陈某 赵某 配偶 对象 老爸 老妈 合伙人 妹夫 姐夫 学生 室友`,
);
const wealth = lexicon(
  "what the others have",
  `退休金 养老金 养老钱 养老本 棺材本 存折 积蓄 存款 工资 薪资 工资卡 押金 彩礼 嫁妆 拆迁款 赔偿款 征地款 抚恤金 低保 地租 房子 卖房 房产 房本 首饰 金镯子 压岁钱 红包钱 奖金 公积金
    粮食 猪 牛 地 店 车 医保卡 存的钱 手头 私房钱`,
);

export const wider: readonly (Pattern | Evidence)[] = [
  // for him
  { says: ["替 帮 代 帮着 协助", 1, theDebtor, 8, payOff], unless: calm },
  { says: ["替 帮 代", 1, owner, 3, relative, 6, payOff], unless: calm },
  {
    says: ["你 您 恁 叔 姨 麻麻 家属 亲属", 8, "替 帮 代 垫 先垫 带", 3, pays],
    given: [theDebtor, owing],
    unless: calm,
  },
  { says: ["把 将", 1, theDebtor, 10, pays], given: ["您 你 先"], unless: calm },
  {
    says: ["把 将", 4, "窟窿 坑 账 钱 款 债 这笔 那份 贷款 欠款 份", 6, pays],
    given: [theDebtor, address],
    unless: calm,
  },
  // he owes, you pay
  { says: [theDebtor, 12, owing, 12, "你 您 恁 家里 家人 家属 全家 老两口", 8, pays], unless: calm },
  {
    says: [
      theDebtor,
      10,
      "不还 没还 还不上 跑了 失联 没钱 不管 不在 死了 没了 找不着 找不到 不出 逾期 没收入 欠",
      12,
      "你 您 恁 家长 家里",
      8,
      pays,
    ],
    unless: calm,
  },
  { says: [address, 20, pays], given: [theDebtor, owing, must], unless: [...calm, "让他 叫他 喊他 劝"] },
  {
    says: [must, 8, "你 您 恁 家人 家属", 8, pays],
    given: [theDebtor, owing],
    unless: [...calm, "让他 叫他 喊他 劝 转告 你本人"],
  },
  // relation or signature makes liable
  {
    says: [
      "担保人 保证人 共同借款人 监护人 配偶 夫妻 两口子 合伙人 联系人 紧急联系人 户主 法定代表 家长 直系 继承人 继承了 签过字 签了字 房主 父母 子女 家属 亲属 婚内",
      14,
      "还款义务 还款责任 偿还 清偿 代付 代偿 代还 承担 连带 履行 自然找你 找你要 就得 应由 负责 有份 有义务 有责任 打款 认这笔 认账 共同还 共同承 一份 都得还 就得还 分摊 结算 买单",
    ],
    unless: [...calm, "本人没有 我不是"],
  },
  {
    says: [
      "父 爹 爸 娘 妈 子 儿 女 夫 妻 兄 弟 哥 姐 孙 爷",
      0,
      "债",
      0,
      "子偿 子还 父偿 父还 妻偿 妻还 夫偿 夫还 弟还 兄还 孙还 儿还 女还 爹还 娘还",
    ],
    unless: calm,
  },
  {
    says: [
      "欠的就是 欠的也是 借的就是 的就是你的 一家人分什么 一家人不分 一人借 一人欠 一个人欠",
      10,
      "欠 还 你我 账 全家 家",
    ],
    unless: calm,
  },
  // to the debtor: your family will have to
  {
    says: ["让 叫 喊 找 由 逼 请 问 换 等 轮到 算", 3, owner, 3, relative, 10, pays],
    unless: [...calm, "还款提醒 打电话 知道 接电话 别让 转发 通知"],
  },
  { says: ["让 叫 喊 由 请", 1, namedFamily, 8, pays], given: [owing], unless: [...calm, "通知 告知 接电话 知道"] },
  { says: [owner, 3, relative, 8, must, 6, pays], unless: [...calm, "通知 接电话 知道 应该还不 让他回 劝 转告"] },
  { says: [owner, 3, relative, 8, "替你 帮你 给你", 4, payOff], unless: calm },
  {
    says: [
      "你 您",
      3,
      "还不上 还不了 没钱 不还 不出 不付 拿不出 不管 欠的",
      10,
      "家 你爸 你妈 爸妈 父母 你哥 你姐 老子 家人 家属 家里 全家 小叔 大舅 老人 外婆 丈母娘",
      8,
      pays,
    ],
    unless: [...calm, "知道 通知 打电话"],
  },
  {
    says: [
      "家里人 家人 家属 全家 你们家 他们家 娘家 夫家 婆家 他家 她家 他们家 恁家 屋里 亲戚们 老两口 兄弟姐妹 村里 单位 公司",
      10,
      pays,
    ],
    given: [owing],
    unless: [...calm, "通知 知道 联系 接 不用"],
  },
  { says: ["总要 总得 总有 今天必须", 4, "有人 个人 谁", 6, pays], unless: calm },
  {
    says: ["替你 帮你 给你", 3, "担 还 垫 出 兜 填 扛 付 掏 凑"],
    given: [relative],
    unless: [...calm, "申请 联系 问 分期"],
  },
  {
    says: [
      "让 叫 喊 逼",
      1,
      "他 她 娘家 婆家 夫家 他们 老人 你老子",
      6,
      "出钱 转账 出血 掏 垫 替你还 帮你还 拿钱 付钱 去付 来付 来还",
    ],
    given: [relative],
    unless: [...calm, "让他给 让他回 他出来 露面 出面说 让他还 叫他还 赶紧还"],
  },
  { says: [relative, 10, "你得管 你要管 你不管谁管 得管一管 你不能不管 你能不管", 12, pays], unless: calm },
  {
    says: ["不想", 2, theDebtor, 8, "坐牢 被抓 进去 吃官司 丢工作", 8, "钱拿出来 拿钱 还 打钱 给钱 转"],
    evenNegated: true,
    unless: calm,
  },
  {
    says: [
      "老板 财务 公司 单位 人事 房东",
      10,
      "工资 薪资 薪水 押金 奖金 货款 工程款",
      6,
      "扣 代扣 抵 转给我 别退 别发 划",
    ],
    unless: [...calm, "个税 社保"],
  },
  {
    says: ["家长 家属 父母 配偶 监护人 爸妈 家里", 2, "还款 付款 买单 来付 来缴 来结 合伙交 凑钱 兜底 埋单 偿付"],
    given: [owing],
    unless: calm,
  },
  {
    says: ["不还 不掏 不出 不给 不替 不帮 还不上", 6, "谁还 谁掏 谁给 谁替 谁出 谁来还 你还 说不过去 有人还"],
    given: [theDebtor],
    unless: calm,
  },
  {
    says: [
      "让他们付 让他们还 叫他们凑 让他们凑 叫他们还 让她们家 让她出 让他出 叫她把你 叫他把你 让她替 让他替你 就得管 他就得管",
    ],
    given: ["家 爸 妈 婆 叔 哥 姐 亲戚"],
    unless: calm,
  },
  {
    says: [
      "这笔钱 这钱 那笔 这债 这账 欠的钱",
      6,
      "她们家 他们家 你们家 你们 你家 家里 就该你 该你",
      3,
      "认 还 出 付 掏 凑 管",
    ],
    unless: calm,
  },
  { says: ["轮到", 4, relative, 2, "掏 还 出 付 给 垫 扛"], unless: calm },
  {
    says: ["他欠 他借 那笔 这笔 他的账", 8, "从你这 从你那 从你们 从你卡 从你名下 从你工资", 4, "出 扣 划 拿 走"],
    unless: calm,
  },
  {
    says: ["帮他 替他 帮你儿子 替你儿子 帮孩子", 8, "过了 这期 最低还款 渡过 这关 扛过 挺过 了难"],
    given: ["打过来 转过来 块 千 万 百 钱 还 付"],
    unless: calm,
  },
  { says: [wealth, 10, "填你的坑 填坑 填窟窿 抵你的 还你的 替你还 填你的 帮你还 垫你的"], unless: calm },
  {
    says: [relative, 3, "的债 欠的 的账 借的", 3, "就是你 也是你 就算你 算你的 你也有", 3, "债 欠 账 份 责任 的"],
    unless: calm,
  },
  {
    says: ["家里 全家 一家 一家子 你们家 亲戚", 3, "凑凑 凑一凑 凑点 凑够 想办法凑 总得有人"],
    given: [owing, "还 交 付 出"],
    unless: [...calm, "借"],
  },
  { says: ["共同还款人 连带还款人 第一担保人", 8, "还款 偿还 履行 支付 立即"], unless: calm },
  {
    says: [
      "他爹 他妈 他爸 他娘 他哥 他姐 他老婆 孩子他爸 孩子他妈 孩儿他爹",
      12,
      "什么时候给 啥时候给 什么时候还 怎么给 给一下 拿出来 先还 先给",
    ],
    unless: calm,
  },
  {
    says: [
      "作为 当 做 身为",
      1,
      "子女 儿女 配偶 父母 家长 丈夫 妻子 哥哥 姐姐 儿子 女儿 父亲 母亲 家属 老公 老婆 兄弟",
      10,
      "要还 得还 来还 就要 负有 有责任 有义务 承担 偿还 清偿 出 不能不管 应该还 也要",
    ],
    unless: [...calm, "知道"],
  },
  {
    says: [
      theDebtor,
      12,
      "你 您",
      4,
      "怎么安排 安排付款 怎么处理 打算怎么还 准备怎么还 看怎么付 看怎么还 准备啥时候还 打算什么时候还",
    ],
    given: [owing],
    unless: [...calm, "你的欠款 你本人"],
  },
  {
    says: [
      "家人 家里人 爸妈 老婆 老公 父母 家属 家里",
      6,
      "不拿 不出钱 不掏 不凑 不给钱 拿不出",
      8,
      "没完 出来 就 别怪 后果",
    ],
    unless: calm,
  },
  { says: ["家属 亲属 家人", 0, "还款", 0, "账号 账户 通道 入口 码 链接 专户"], unless: calm },
  {
    says: [theDebtor, 1, "欠钱 欠债 借钱 欠款 借款 欠的", 3, theDebtor, 0, "还 来还 付 垫 扛 补"],
    unless: [...calm, "他还 你还上"],
  },
  // the family cleans up, pays from savings, or somebody pays for you
  {
    says: [
      `(你|你们|您)不(管|还|收拾|掏|出|付|帮|填|擦|兜|垫|操心) (您|你)(收拾|擦屁股|填坑|负责到底)`,
      0,
      "谁管 谁还 谁收拾 谁掏 谁出 谁付 谁帮 谁填 谁兜 谁垫 谁来",
    ],
    given: [theDebtor],
    unless: calm,
  },
  {
    says: [owner, 3, relative, 8, wealth, 12, "拿来 取出 取出来 来还 抵 填 动用 垫 顶 还债 还账"],
    evenNegated: true,
    unless: [...calm, "炒股"],
  },
  {
    says: ["这钱 这笔钱 这账 这笔账 欠的钱", 3, "公司 单位 家里 老板 村里 你们家", 3, "先出 先垫 出 垫 先付 认 担"],
    unless: calm,
  },
  { says: ["有人 家里人 家人 亲戚 爸妈", 2, "替你还 帮你还 给你还 替你出 帮你出"], unless: calm },
  {
    says: [
      theDebtor,
      12,
      "你打算 您打算 你准备 您准备 你看 您看 你们打算",
      4,
      "什么时候 啥时候 几时 哪天 怎么",
      2,
      "给 还 付 结 处理 安排 转",
    ],
    given: ["钱 款 账 债"],
    unless: [...calm, "让他 叫他"],
  },
  // out of their pockets
  {
    says: [
      wealth,
      10,
      "拿来 拿出 取出来 先拿 抵 抵账 抵债 扣 扣出 代扣 划 填 填坑 顶 来还 还掉 还上 交给我们 转给我 卖 给我们 别退 平",
    ],
    given: [relative, owing],
    unless: [...calm, "你的工资 自有收入"],
  },
  { says: ["从", 5, wealth, 6, "扣 划 抵 出 拿 代扣"], given: ["他 员工 你老婆 他欠 借款人 某"], unless: calm },
  {
    says: ["卖房子 卖房 卖车 卖地 卖牛 卖猪 砸锅卖铁 取存折 动用", 8, "还 替 填 给 抵 平"],
    given: [relative],
    unless: calm,
  },
  {
    says: ["我就认你 今天就认你 我只认你 就认你们 就找你要 只能找你要 找你们要 跟你要 冲你要"],
    given: [theDebtor],
    unless: calm,
  },
  {
    says: ["家属 代还 代偿 亲属 亲友代 家人代", 3, "通道 入口 义务 链接 专线 还款码 二维码 支付 缴清 付款 缴款 截止"],
    unless: calm,
  },
  { says: ["尊敬的家属 各位家属 家属您好 家属你好 请家属 家属请", 24, pays], unless: [...calm, "转告 督促"] },
  {
    says: [
      "姐 哥 叔 姨 阿姨 大姐 大哥 嫂子 师傅 老板 大爷 奶奶 师母 老哥 妈 村长 老爷子",
      16,
      "帮他 替他 给他 帮佢 帮弟弟 帮儿子 帮妹妹",
      6,
      pays,
    ],
    unless: calm,
  },
  {
    says: [
      "儿子 女儿 孩子 弟弟 老公",
      14,
      "当爹的 当妈的 当爸的 当哥的 当舅的 当娘的 做老汉的 当母亲 当父亲 当姐的 做父母 当父母 当老婆",
      6,
      "给呗 给了 给还 来还 还吧 还了 掏 拿钱 出钱 垫 付 得管 认 结 不替",
    ],
    unless: calm,
  },
];
