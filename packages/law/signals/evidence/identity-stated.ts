import { type Evidence, lexicon, type Pattern, signature } from "../define-signal.ts";
import { due } from "../lexicon/due.ts";
import { institution, introduces, speaksFor } from "../lexicon/wide-lenders.ts";

/** The contact is about a debt of the addressee or of somebody they know. */
const aboutDebt = lexicon(
  "about a debt",
  due,
  `欠 债 逾期 超期 过期 拖 拖着 赖 躲 失联 装死 老赖 还不还 没还 未还 还款 还钱 该还 要还 处理 处理一下 结清 清偿 扣款失败 代扣失败 账单 月供 最低 你这单 你的单 这单 案子 案件 这笔 那笔
    那期 这期 你那账 你的账 账清 断供 断缴 到期 征信 起诉 诉讼 诉前 调解 立案 律师函 协商 减免 分期方案
   催 追偿 追讨 受让 债权 你借 你贷 借过 贷过 的贷款 的借款 款项 罚息 违约 曝光 通讯录 联系人 家访 外访 转告 回电 失信 黑名单 诈骗 坐牢 说法 打算`,
);
/** Somebody asks for, tells of or warns about institutions, or speaks of a kind of loan. */
const notSpeaking = lexicon(
  "not speaking for it",
  `哪个公司 哪家 你是哪 你们是哪 什么公司 冒充 假冒 自称 谨防 据 听说 他们说 申请贷款 办理贷款 贷款产品 利率低 可贷 下款快 招聘 应聘 还款成功 已还清 已结清 消费支出 入账 到账通知 验证码 定期存款
    违停 交警 存入 账户于 理财 积分 保单 年费 中奖 领取 活动
   法院 检察院 公安 派出所 仲裁 警官 经侦 法官 民警 别的平台 其他平台 去别家 再借 套出来 借来 套现 借一笔 贷一笔 你们公司 你公司 贵公司 你单位`,
);
const quiet = [notSpeaking];

export const wider: readonly (Pattern | Evidence)[] = [
  // I am of …; here is …
  { says: [introduces, 8, institution, 6, speaksFor], given: [aboutDebt], unless: quiet, evenNegated: true },
  {
    says: ["我是 我系 俺是 我们是 咱是 这里是 这边是 我这里是 我这边是 我们这边是 来自 代表 就职于", 6, institution],
    given: [aboutDebt],
    unless: quiet,
    evenNegated: true,
  },
  // … customer service, … reminds you
  {
    says: [institution, 3, speaksFor],
    given: [aboutDebt],
    unless: [...quiet, "分期方案 做分期 可分期"],
    evenNegated: true,
  },
  // for …, by whom it was handed on
  {
    says: [
      "受 替 帮 代 代理 代表 接到 接受",
      8,
      institution,
      8,
      "委托 之托 所托 授权 收账 收款 追款 追讨 追偿 催 讨 处理 跟进 要钱 要账 办事 来电",
    ],
    given: [aboutDebt],
    unless: quiet,
    evenNegated: true,
  },
  {
    says: [
      institution,
      3,
      "把 将",
      12,
      "转给 转让给 委托给 交给 打包给 卖给 外包给 移交给 派给",
      3,
      "我 我们 我司 我处 本公司 本所",
    ],
    unless: quiet,
  },
  // you owe … something, said by its people
  {
    says: [
      "你在 您在 你跟 你向 你从 欠",
      5,
      institution,
      4,
      "的借款 的贷款 的欠款 的账 的钱 借的 贷的 的那笔 的款 的分期 的账单 名下",
    ],
    given: ["我们 我司 我方 处理 请 尽快 逾期"],
    unless: quiet,
    evenNegated: true,
  },
  // a name at the head or the foot of a message
  { says: [signature], given: [aboutDebt, "你 您 贵 阁下 客户 先生 女士 借款人"], unless: quiet, evenNegated: true },
  {
    says: [institution, 3, "你借过 你欠 您欠 你逾期 您逾期 记得吧 还记得 知道吧 听过吧 没听过"],
    given: [aboutDebt],
    unless: quiet,
    evenNegated: true,
  },
  // … , you; of …, you
  {
    says: [institution, 0, "您 你 的"],
    given: ["您尾号 你那期 您那期 你这期 您欠 你欠 您逾期 你逾期 您的欠款 您的卡 你拖 欠款未还"],
    unless: quiet,
  },
  // I of …
  { says: ["我 俺 咱 咱们 我们", 4, institution, 0, "的", 1, "你 您 别 找 来"], unless: quiet },
  { says: ["敝行 我行 本行 敝司", 1, "银行 泰和银行", 6, "敬问 通知 提醒"], given: [aboutDebt], unless: quiet },
  { says: ["字号 敝行 敝司 抬头 甲方 全称", 6, institution], given: [aboutDebt], unless: quiet, evenNegated: true },
];
