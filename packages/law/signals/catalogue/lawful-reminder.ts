import { defineSignal, lexicon } from "../define-signal.ts";
import { banter } from "../lexicon/banter.ts";
import { loanAdvertising, news, reported } from "../lexicon/cues.ts";
import { due } from "../lexicon/due.ts";

/** The tone of somebody who is polite. */
const civil = lexicon(
  "civil words",
  `请 请你 你好 麻烦 烦请 敬请 提醒 温馨提示 温馨提醒 感谢 谢谢 尊敬 尽快 按时 及时 准时 方便 理解 打扰 不好意思 记得 是不是忘 是忘记 看今天 什么时候 能还上 如已还 如已还款 留意
   确认一下 建议 妥善 提前 不着急 待还 失败通知 应还 到期日 跟你确认 想提醒 今天最后一天 通知`,
);
/** What is asked for: paying, or looking at the bill. */
const pay = lexicon(
  "payment asked for",
  `还款 归还 还清 还上 偿还 处理 按时还 存入 存足 安排 还一下 登录 留意 留个时间 给我个时间 平一下 平了 结清 支付 待还 未到账 未收到 没收到 没有到账 没到账 还就行 就能还 入账 到期 确认
   付款 缴款 归还 提醒 还 足额 续期`,
);
/** Words that no lawful reminder needs. */
const harsh = lexicon(
  "harsh words",
  `恶意 拒不 装死 装傻 再不 别怪 自己看着办 老赖 滚 抓 坐牢 判刑 后果自负 承担一切 一切后果 严重后果 后果很 难看 信不信 别逼 最后通牒 最后警告 不然 要不然 他妈 脸 骗 替他还 代他还 代为还款
   曝光 全家 失信名单 黑名单共享 永久 终身 一辈子 网上追逃 移交公安 移交司法 立案 传票寄 经侦 民警会 家访名单 外访组将 外访人员将 找你家人 找你单位 联系你单位 联系你家 紧急联系人催
   转告 你朋友 你同事 你儿子 你女儿 你老公 你老婆 你爱人 老公 老婆 老爷子 套现 套出来 借点 凑 个人卡 私人 个人账户代收 收款码 我微信 微信转 解冻费 手续费 催收费 上门费 违约金翻 服务密码 身份证正反面
   强制执行 冻结你 查封 拘留 刑事责任 诈骗罪 犯罪 求你 要我求 钱呢 滞纳金为`,
);
const notAboutDebts = lexicon(
  "not about a debt",
  `预约 驾驶证 停车月卡 实验报告 图书 借阅 定期存款 理财 保费 会员 快递 包裹 年费 自动还款功能 电钻 体检 门票 水费 电费 燃气费 物业费 房租 暖气费 话费 学费截止 报销 备用金 诉讼时效 首借 提额
   截至三季度 信贷总额 监管部门 小贴士 近日 记者 案例 凡短信 陌生链接 实务中 法院判决 判决 如何 怎么办 我每个月 有没有人`,
);

export default defineSignal({
  id: "lawful-reminder",
  title: { zh: "文明还款提醒", en: "Civil payment reminder" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    { says: [due, 30, pay], anyOrder: true, given: [civil], evenNegated: true },
    {
      says: ["借款 贷款 账单 分期 信用卡 本期 逾期款 分期款项 利息 一期 本息", 24, pay],
      anyOrder: true,
      given: [civil],
      evenNegated: true,
    },
    { says: ["你有 今日有 今天有", 2, "一笔 1笔 2笔 笔", 12, "待还 账单 应还 过期 已过 借款"], evenNegated: true },
    { says: ["账单 借款 还款", 4, "今天 今日 明天 明日 昨天", 4, "到期 最后一天 还款日 过期"], evenNegated: true },
    { says: ["扣款失败 扣收失败 自动扣款失败 余额不足", 20, "存入 存足 足额 还款"], evenNegated: true },
    { says: ["答应 说 约定", 4, "还的", 8, "未收到 没收到 没到账"], evenNegated: true },
  ],
  unless: [reported, news, banter, loanAdvertising, harsh, notAboutDebts],
  excludedBy: [
    "insult",
    "violence-threat",
    "intimidation",
    "contact-list-threat",
    "debt-disclosure",
    "third-person-payment-demand",
    "claims-police-or-court",
    "forged-document-claim",
    "criminal-liability-claim",
    "false-credit-claim",
    "claims-lawyer",
    "family-or-school-threat",
    "public-exposure-threat",
    "home-or-workplace-visit-threat",
    "borrow-to-repay",
    "private-account",
    "extra-fee-demand",
    "asks-for-private-data",
    "recites-contacts",
    "relay-request",
  ],
});
