import { defineSignal, lexicon } from "../define-signal.ts";
import { banter } from "../lexicon/banter.ts";
import { news, reported, teaching } from "../lexicon/cues.ts";
import { due } from "../lexicon/due.ts";
import { lenderName } from "../lexicon/lenders.ts";

const principal = lexicon(
  "who entrusts",
  lenderName,
  `平台 资方 债权人 债权方 债主 出借人 出借方 借款人 贷款人 贷方 放款方 资金方 贷款机构 贷款平台 放贷方 机构 委托方 委托人 原平台 甲方 金主 老板 欠款那边 那边 人家 贷`,
);
const agent = lexicon(
  "who is entrusted",
  `我 我们 我司 我方 本公司 我公司 我所 本所 本中心 我中心 我处 我部 我们组 我这 我这边 我们公司 我们这边 我们团队 受托方 律师 专员 本人 咱们 这边`,
);
const about = lexicon(
  "a debt or account",
  due,
  `借款 欠款 账户 账 贷款 信用卡 车贷 案件 案子 单子 这单 你这单 你的单 委案 追收 还 钱 收账 收款 减免 协商 分期 债 法院 诈骗 律师函 发函 专员 速联系 联系方式 先生 女士 本专员 处理`,
);
const otherMandates = lexicon(
  "other mandates",
  `业主 物业 新郎 新娘 卖车 查勘 保险 对账单 委托书写 接孩子 定投 购票 取票 门店 品牌方 检测 房源 租房 遗嘱 收养 法律援助 拍卖会 中秋 定制 印务
   体检 邻居 未委托 没有委托 暂未 未将 未交由 尚未委托 代购 托管班 投标 采购 施工 装修 监理 设计`,
);

export default defineSignal({
  id: "entrusted-agency",
  title: { zh: "自称受托催收", en: "Says it was entrusted with the debt" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    // entrusted by
    { says: ["受 接受 已受 依 经", 14, "委托 之托 所托 委派 指派 的授权 之委托"], given: [about] },
    { says: ["受", 14, "委托", 0, "办理 处理 催收 追讨 追收 清收 管理 跟进 对接 协助 联系 想联系 通知 提醒 告知 致函 发函 特此"] },
    { says: [principal, 4, "委托 授权 委派 指派 外包给 发包给 转给 派给 交给 移交 委外给 打包给", 3, agent], given: [about] },
    { says: [principal, 2, "让 叫 派 请 找 委托", 1, agent, 3, "来收 来要 收账 来催 来处理 跟进 催收 联系你 来的 收钱 讨"] },
    { says: [agent, 4, "受托 接受委托 被委托 被授权 获授权 有委托书 持有委托书 接受了委托"], given: [about] },
    { says: ["受托 受委托", 4, "收账 收款 催收 发函 处理 代理 管理 追讨 联系 清收 跟进 方"] },
    { says: ["债权方 委托方 债权人 资方 出借方 平台 贷款公司", 3, "委托律师 代理律师 委托代理人 授权代理 委托代表 委托律所"] },
    { says: [agent, 1, "代理 代表", 3, lenderName] },
    { says: ["代表 代理", 6, lenderName, 4, "跟你 与你 和你 联系 沟通 通知 处理 找你"] },
    { says: ["姓 我是 我们", 6, "代表", 8, "跟你 与你 和你", 2, "沟通 联系 谈 说"] },
    `委托人(将|已|要求|同意|保留|考虑|决定) 委托方(将|已|要求|同意|暂缓|考虑|那边|的意思|给的) 代为(管理|催收|追收|追讨|清收) (我们|我司|我方)(是|有)(正规|)(授权|委托)(书|的|公司)`,
    { says: ["兹有 现", 12, "委托 授权", 2, "本公司 我司 我公司 我方 我中心 本中心"] },
    { says: [lenderName, 0, "委托 授权", 1, agent], given: [about] },
    `(我们|我司|我方|我)(这|)(有|持)(正规|)(委托书|授权书|委托函|授权委托)`,
    // the outside company
    { says: ["我们是 我是 我们 我这边是 这边是 我司是 我司系 作为 我司作为 归 这个 属于 本司", 12,
      "委外 外包 委外公司 外包公司 第三方公司 第三方催收 第三方收账 第三方机构 第③方 合作机构 合作催收 合作律所 合作公司 合作单位 授权服务商 授权机构 授权代理"], given: [about] },
    { says: [lenderName, 1, "合作律所 合作机构 合作催收 委外 外包 合作商 服务商 合作方"] },
    `外包收账 委外催收 外包催收 wei外公司 不是平台的人 第三方收账 第三方催收公司 (平台|公司|机构)(已经|已|现在|)(把|将)(你|他)(的|)(单子|账|案子|欠款|资料|账户|债务)`,
    // the claim changed hands
    { says: ["债权 债转 债务 欠款 账单 贷款 账 案子 单子 借款 合同", 12, "转让给 转给我们 转让予 卖给 打包给 移交给 移交 包给 外包给 派到 转到 转交 委给 划给 流转到", 5, agent] },
    { says: ["债权 债转 这笔债 账 单子", 4, "归我 归我们 归我司 归我公司 在我们手 到我手 在我手 到我们 转我 由我公司受理 转让已完成 转让完成"] },
    { says: ["收购 受让 买下 接手 接收 买断 承接", 5, "债权 不良 债务 欠款 你的单 你的账 你这笔 资产包 坏账"] },
    { says: ["外包 包", 1, "出去 给我们", 6, "归我们 我们管 我们组 我们公司 收"] },
    { says: ["平台 公司 他们", 5, "外包 转", 1, "出去", 8, "归我们 我们管 我们组 我们公司"] },
    { says: ["账 债 钱", 3, "由我替 我替 我帮 我代", 3, "要 收 讨 催"] },
    { says: ["受让方 受托方 受让人 受托人", 3, agent] },
  ],
  butNot: `合作共赢 归我国 转到我同事 转到我微信 转给我同事 转我 转到我卡 转给我微信 转到我支付宝`,
  unless: [reported, news, teaching, banter, otherMandates],
});
