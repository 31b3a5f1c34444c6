import { defineSignal, lexicon } from "../define-signal.ts";
import { banter } from "../lexicon/banter.ts";
import { news, reported } from "../lexicon/cues.ts";
import { due } from "../lexicon/due.ts";
import { lenderName, loanWord } from "../lexicon/lenders.ts";

/** On whose behalf: whoever lent the money. */
const principal = lexicon(
  "who lent the money",
  lenderName,
  `平台 原平台 平台方 资方 资金方 出资方 债权人 原债权人 债权方 原债权方 债主 出借人 出借方 原出借人 放款方 放款机构
     贷方 贷款方 贷款机构 贷款公司 网贷公司
     放贷的 放贷公司 金融公司 机构 甲方 甲方爸爸 上家 金主 总部 总行 分行 信用卡部 信用卡中心 银行那头 银行那边 担保方
     担保公司 保险公司 人家公司 人家平台 人家 原公司 原来那家 欠款那边
     借钱给你的 借你钱的 借你钱的人 借钱 消金 那边 主借方`,
);
/** Those of whom nobody speaks unless money was lent. */
const lender = lexicon(
  "lender",
  `资方 资金方 出资方 债权人 原债权人 债权方 原债权方 债主 出借人 出借方 原出借人 放款方 放款机构 贷款方 贷款机构
     贷款公司 网贷公司 放贷的 放贷公司 金融公司 金主 平台`,
);
/** Who now speaks. */
const us = lexicon(
  "the speaker",
  `我 我们 俺 俺们 咱 咱们 我司 我方 我公司 本公司 本司 我所 本所 本中心 我中心 我处 我部 本机构 我系 本人 我们公司
     俺们公司 我们组 我们这边 我这 我这边 我这里`,
);
/** The debt or its file, as collectors call it. */
const file = lexicon(
  "debt or file",
  `债权 债 债务 债转 欠款 借款 贷款 网贷 账 账单 账户 账务 这笔 这单 单子 你的单 案子 案件 委案 案源 案 资料 档案
     户子 户 合同 不良 不良资产 资产包 坏账 包 应收账款 信用卡 名额 这一批 分期 外访权 减免权限`,
);
/** That it is a debt that is spoken of. */
const aboutDebt = lexicon(
  "about a debt",
  due,
  `债 账 案 欠 还 清收 来收 难搞 老赖 借款 贷款 网贷 信用卡 不良 资产包 追 催 收钱 收账 收款 要账 减免 分期 协商
     调解 逾期 代偿 合同 户 单子 这单 你这 起诉 法院 律师函 发函 诈骗 名下 佣金 回款 持卡人 通讯录 你的`,
);
const entrust = lexicon(
  "entrusted",
  `委托 委派 授权 托 指派 指定 聘请 聘 雇 雇的 喊 找 让 叫 派 外派 转委托 分案 派单 发包 外包 委外 配给 给我们配`,
);
const handOver = lexicon(
  "handed over",
  `给了 转 转给 转让 转让给 转予 全部转予 转到 转至 移 移交 移给 移交给 划 划给 划转 划转至 交给 交由 交到 派给 派到
     分给 分到 分案到 丢给 甩给 包给 外包 外包给 外包至 委外到 委外至 委托到 委托至 打包给 卖给 卖到 出售给 委给
     委外给
     委托给 流转 流转到 流到 转交 转交给 调给 让渡 落到 推给`,
);
const takeOver = lexicon(
  "taken over",
  `承接 接手 接盘 接收 受让 买断 收购 买下 竞得 拍得 接管 承办 取得 买进 受理 管理 追收 追偿 跟进 负责追 打理`,
);
const agentRole = lexicon(
  "agent",
  `委外 委外公司 委外团队 wei外公司 w外方 外包 外包公司 外包团队 外聘 第三方 第③方 第三方公司 第三方机构 合作方
     合作商 合作机构 合作单位 合作律所 合作公司 合作催收 战略伙伴 服务商 授权服务商 贷后服务商
     授权方 授权机构 授权代理 受托方 受托人 受让方 受让人 代理方 代理人 代理公司 委托律师 委托代理人 法律顾问 外呼坐席
     承办方 新债权人 处置方 清收团队 调解机构 weiwai团队`,
);
/** What an agent does for somebody. */
const errand = lexicon(
  "doing it for somebody",
  `收账 收款 收钱 来收 收这 追数 追债 追收 追偿 催 催收 催告 要账 要钱 讨债 讨账 干活 做事 办事 跟你 与你 和你 跟恁
     同你 沟通 谈 协商 调解 联系 致电 通知 处理 跟进 对接 发函 发出本函 拨出 提醒 管理
     代管 清收 聊 说一声 来问问 主张 清偿`,
);
/** Mandates and transfers of daily life. */
const daily = lexicon(
  "everyday mandates",
  `业主 物业 新郎 新娘 卖车 查勘 对账单 接孩子 定投 购票 取票 演唱会 门店 品牌 检测 房源 租房 遗嘱 收养 店铺 车位
     转租 房租 二手房 水费 抄表 保单 印务 体检 邻居 代购 托管班 投标 采购 施工 装修 监理 驿站 快递已 快递柜 快递员
     值班 专家号 过户 车管所 生日 中秋 班长 交作业 步数 接口文档 小程序 加盟 体育局 报名 家庭医生 社区医院 相机
     二叔代管 积分 员工祝 二手平台 挂平台 拆迁`,
);
/** Denied, demanded, reported or taught. */
const notSaid = lexicon(
  "denied, asked or taught",
  `从未委托 未委托 没有委托 没委托 没有转让 暂未 未将 未交由 尚未委托 不是外包 不是第三方 不认你们 你说受 你说你是
     拍给我看看 发给我看 哪家授权 催收资质 哪家银行又 应当 不得再次 不发生效力 监管 法律援助 诉讼代理人
     可以书面 你可以要求 规范委外 名单制 挂牌转让 挂牌 发文 团伙 落网 他说他是 打电话的说 对方自称 据说 有权查询 答
     谨防 名单接受 公布 承担管理责任 债务人可 卖给了一个 你委托 警号 民警 报警 起诉状 法院执行局 本所受理 律师团队
     公司法律顾问 处置服务费 回执单 诉前调解 仲裁`,
);

export default defineSignal({
  id: "entrusted-agency",
  title: { zh: "自称受托催收", en: "Says it was entrusted with the debt" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    // entrusted by X; X entrusted us
    {
      says: ["受 接受 已受 现受 依 经 应", 12, "委托 之托 所托 委派 指派 委拖 的授权 授权委托 指示"],
      given: [aboutDebt],
    },
    {
      says: [
        "受",
        12,
        "委托 之托 所托",
        0,
        "办理 处理 催收 追讨 追收 清收 管理 跟进 对接 协助 联系 想联系 通知 提醒 告知 致函 发函 特此 与你 跟你 为你",
      ],
    },
    { says: ["受", 6, lenderName, 3, "委托 之托 所托 授权 委拖"] },
    { says: ["受 shou", 8, loanWord, 2, "委托 之托 所托 授权 委拖"] },
    { says: [principal, 8, entrust, 3, us], given: [aboutDebt] },
    { says: [lender, 6, "委托 委派 授权 托 指派 聘请 雇 让 喊 派", 2, us] },
    { says: [lender, 3, "把 将", 8, handOver, 2, us] },
    { says: [us, 4, "被", 6, "委托 找来 请来 聘 指派 授权 雇"], given: [aboutDebt] },
    { says: ["由", 0, "受托方 受托人 委托方 代理方 外包方", 6, "办理 处理 跟进 负责 对接"] },
    { says: ["委托处置 委外处置 委外阶段 委托阶段 委托清收"] },
    { says: [us, 6, "不是原平台 不是平台 不是银行的人 不是平台的"], given: [aboutDebt], evenNegated: true },
    { says: [principal, 8, "撤出 退出 不管了 搞不定", 16, us, 4, "接盘 接手 收 这"] },
    { says: [principal, 3, "雇 花钱雇 请 找 喊 派 托", 2, us] },
    { says: [loanWord, 1, "委托 授权 特授权", 2, us], given: [aboutDebt] },
    {
      says: ["兹 兹有 现 特", 12, "委托 授权", 16, "我司 我公司 本公司 公司 我方 催告 代为 催收 管理"],
      given: [aboutDebt],
    },
    { says: ["委托人 委托方", 0, "将 已 要求 同意 保留 考虑 决定 暂缓 那边 的意思"] },
    { says: ["代为 有权代为", 0, "管理 催收 追收 追讨 清收 催告 联系"] },
    {
      says: [
        "受托 受聘 受聘于 受委托 接受委托 被授权 获授权 受其指示",
        5,
        "收账 收款 催收 发函 处理 代理 管理 追讨 联系 清收 跟进 我们 我司",
      ],
    },
    { says: ["受聘于", 2, principal] },
    { says: [principal, 2, "委托", 1, "本律师 我所 本所"] },
    { says: ["我所 本所", 0, "代理的", 4, "债权 案件 账款"] },
    { says: [principal, 3, "给了我权限 派来的 给的案源 是银行给的"], given: [aboutDebt] },
    { says: ["案源 案子", 1, "是", 2, "给的"], given: ["佣金 回款 还"] },
    { says: ["受让了 已受让", 2, "你的", 3, "债权 贷款债权 债务"] },
    { says: ["我所 本所 我们 律师", 4, "受托 接受委托 受委托"] },
    { says: [principal, 2, "委托律师 代理律师 聘请的法律顾问 委托代理人 委托代表 授权代理"] },
    // for X
    { says: [us, 5, "代表 代理 替 帮 代", 6, principal, 6, errand], given: [aboutDebt] },
    { says: ["代表 代理 替 帮 代 给", 7, lenderName, 5, errand] },
    { says: ["代表 代理 替 帮 代", 5, loanWord, 3, errand] },
    { says: ["给 替 帮", 0, principal, 1, "干活 做事 办事 打工 收账 收款 的外包 追债 追数"] },
    { says: [us, 2, "替 帮 代", 3, "要账 收账 讨账 来要 要钱 收款 追数 讨债"], given: [aboutDebt] },
    { says: ["替 帮", 4, "来要账 来收账 来讨债 要账 收账 讨债 追数"] },
    { says: ["代他们 代机构 代银行 代平台", 4, errand] },
    { says: [principal, 4, "托我 托俺 委我 让我 叫我 喊我 雇我 请我", 3, errand], given: [aboutDebt] },
    { says: ["托我", 0, "来问 来要 来收"], given: ["钱 账 还"] },
    { says: [us, 4, "代理", 3, lenderName] },
    { says: [lenderName, 3, "代理 委托", 4, us], given: [aboutDebt] },
    { says: ["律师事务所 律所 我所", 1, "代理", 8, lenderName] },
    { says: ["姓 我是 我们", 6, "代表", 8, "跟你 与你 和你", 2, "沟通 联系 谈 说"] },
    // the agent by name
    { says: [us, 12, agentRole], given: [aboutDebt] },
    { says: ["是 系 作为 属于 归 咱是", 10, agentRole], given: [aboutDebt] },
    { says: [principal, 5, agentRole], given: [aboutDebt] },
    { says: [principal, 2, "合作的", 2, "律所 公司 机构 团队 催收"] },
    { says: [loanWord, 0, agentRole], given: [aboutDebt] },
    { says: [loanWord, 2, "的 授权的", 0, agentRole] },
    { says: [lenderName, 2, "的 授权的 外聘的", 2, "服务商 合作方 合作机构 合作商 外包 清收专员 代理 委外"] },
    `外包收账 委外催收 外包催收 不是平台的人 不是平台自己的 第三方收账 外包专员 委外二手 转为委外 转委外 委案
       外包出去 dai收 代收(的|平台|款) 由第三方催收`,
    // our papers
    {
      says: [
        us,
        6,
        "拿的 拿着 拿 有 持有 持 签了 签署 获得 接到",
        6,
        "授权函 授权书 委托书 委托函 代理协议 委托单 委托协议 转让协议 授权编号 授权书编号 催告授权 合作协议",
      ],
    },
    { says: [principal, 8, "授权函 委托书 代理协议 委托单 催告授权 授权书 减免权限 外访权"] },
    { says: [principal, 4, "有合作 签了协议 跟我签了协议 合作", 8, us], given: [aboutDebt] },
    // the claim changed hands
    { says: [file, 10, handOver, 5, us] },
    { says: [principal, 8, handOver, 4, us], given: [aboutDebt] },
    { says: [principal, 8, "把 将", 10, handOver, 4, us] },
    {
      says: [file, 10, "归 归到 在 到 由 落", 1, us, 4, "收 管 手 受理 跟 承接 系统 账上 负责 对接 名下 追 竞得 接 组"],
    },
    { says: [file, 12, takeOver, 6, us], unless: [principal] },
    { says: [us, 12, takeOver, 10, file] },
    { says: [file, 12, us, 3, takeOver] },
    { says: [file, 10, "由", 1, us, 5, takeOver] },
    {
      says: [
        "债权转让 债权让渡 债转 债权已转让 完成让渡 债权已转",
        20,
        "我司 我公司 我们 受让人 受让方 新债权人 通知 有权 给我",
      ],
    },
    { says: ["新债权人 受让人 受让方", 4, us], anyOrder: true },
    {
      says: [
        "现在 今后 以后 从今天起",
        6,
        "归我们 归我司 归我 由我们 由我司 跟我们",
        4,
        "管 收 负责 追收 组 算 对接 跟进",
      ],
      given: [aboutDebt],
    },
    {
      says: ["到了 已经到 都在 在", 2, "我们账上 我们手上 我们手里 我手里 我手上"],
      given: ["不良 案子 委案 你这单 你的单 债权 你这笔"],
    },
    { says: ["资产包 不良 这个包", 6, "交割 买断 成交 收购 买下 过户"] },
    {
      says: ["跟 和 与", 0, "原平台 平台 银行 原来那家 原公司", 3, "没关系 两清 无关 不相干"],
      given: ["我们 我 归 现在"],
      evenNegated: true,
    },
    { says: ["平台 银行 机构 公司 总部 他们", 4, "分案 派单 外包 委外", 6, "我们 我手 这边 给我"] },
    {
      says: ["派到 分到 转到 给到 交到 划给 派给", 2, "我手 我们手 我们这 我们组 我手里 我跟 我司 我们"],
      given: [aboutDebt],
    },
    { says: [lenderName, 6, "已由 由 经", 10, "代偿"], given: ["我司 我们 追偿 追索"] },
    { says: ["账 债 钱", 3, "由我替 我替 我帮 我代", 3, "要 收 讨 催"] },
  ],
  butNot: `受客户委托 受业主 这个案子交给我来 代表律师事务所 合作共赢 归我国 转到我同事 转到我微信 转给我同事 转到我卡
     转给我微信 转到我支付宝 转我微信 转我同事 转我自己 转我个人 转我卡 转我支付宝 钱包转我 转到我个人 转到我卡
     直接转我 先转我 还我 转告我 帮你 替你 代你 给你 为你 代替 叫你 让你 找你 请你 请问 申请 给我们打 打给我 找我们
     请我们 报给我 发给我
     告诉 托儿 户籍 账户里 交给我爸 给我打 给我转 给我还 给我滚 钱给我 还给我 给我回 给我等 给我钱 钱打给 转账给我
     给我们钱 户口 客户 大户 用户 帐户余额 打到我 转到我的 转给我 转到我账 钱到我账 警号 归我管 警官 调解员 动态口令`,
  unless: [reported, news, banter, daily, notSaid],
});
