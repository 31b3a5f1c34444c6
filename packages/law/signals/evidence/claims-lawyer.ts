import { type Evidence, lexicon, type Pattern } from "../define-signal.ts";
import { addressed, dunning, we } from "../lexicon/wide-address.ts";

const lawyer = lexicon(
  "lawyer, any wording",
  `律师 律所 律师事务所 律师楼 律师团 大状 状师 讼师 法律顾问 代理人 律师助理 执业律师 承办律师 主办律师 律师函 律师信 lv师 l师 绿师 律shi 律-师 法务律师 律师组`,
);
const does = lexicon(
  "what a lawyer does",
  `受托 受委托 接受委托 代理 代表 接手 接案 接了 介入 跟进 跟你 跟您 对接 联系你 联系您 找你 找您 打给你 给你打 给您打 打电话 通知你 通知您 告知 提醒 催告 发函 发信 拟函 起草 整理 起诉
   递交 递材料 递了 到你 到了 上门 出面 谈 负责 承办 办理 名义 身份 来电 给你 给您 劝你 劝您 建议你 正告 在旁边 在我旁边 处理 指派 委派 签收 寄 发 已出 送达 收到没 准备 讨论 说了`,
);
const notTheirs = lexicon(
  "no lawyer of theirs",
  `我请了律师 我的律师 我找律师 咨询律师 问律师 律师考试 考上律师 当律师 没有请律师 还没请律师 没请律师 不请律师 考虑请律师 考虑委托 律师提醒 律师解读 实务课 同学们 自带案例
   免费咨询 法律援助 书面授权我 委托书 签一份委托 离婚 工伤 甲方 装修 楼下律所 面试 律师朋友 律师说法 受您委托 您委托 招聘 商标 侵权 零食 床头 帅到 考虑请 可能会请 辩护`,
);

/** Lawyers in further wordings. */
export const wider: readonly (Pattern | Evidence)[] = [
  // in a talk about a debt hardly anybody else names one
  { says: lawyer, given: [dunning], unless: [notTheirs, "考虑 可能会 没有 还没 暂未 尚未 自己找律师"] },
  {
    says: ["律师", 3, "催款函 短信 证拍 证照片 助理 拦着 告知书 催告 致函 团队 名义"],
    given: [addressed],
    unless: [notTheirs],
  },
  // a lawyer acts
  { says: [lawyer, 10, does], given: [addressed], unless: [notTheirs] },
  { says: [lawyer, 10, does], given: [dunning], unless: [notTheirs] },
  { says: [does, 6, lawyer], given: [dunning], unless: [notTheirs] },
  // I am one, we have one
  {
    says: [we, 8, lawyer],
    given: [addressed],
    unless: [notTheirs],
  },
  { says: ["是 作为 身为 以 找 让 请 派 由 委托 聘请 聘 请来", 4, lawyer], given: [dunning], unless: [notTheirs] },
  // said without a "you"
  {
    says: [
      "我们请的 我们聘请的 我请的 公司请的 聘请的 我所指派 指派 委派 我们的 我司 我方 公司的 债权人的 平台的",
      2,
      "律师 大状 律所 王律师 张律师 李律师 代理律师",
      10,
      "接 正在 已 整理 跟进 起诉 介入 代理 出面 案 函 了",
    ],
    unless: [notTheirs],
  },
  {
    says: "律师在我旁边 律师就在 代理律师提醒 本案代理人 本案的代理人 我是执业律师 执业律师， 律师已经 律师今天 律师明天 律师下午 律师这边 律师那边 律师团队已 律师正在",
    unless: [notTheirs, "我的律师 他的律师 对方律师"],
  },
  {
    says: ["我是 我这边是 这里是 我们是 我 本人", 8, "律师 律所 律师事务所"],
    given: ["姓 委托 平台 案 逾期 说说 谈 通知 代理 账 款"],
    unless: [notTheirs, "您的代理 你的律师 我找 我问 我请"],
  },
  {
    says: ["律师 律所", 4, "函件 到法院 去法院 在法院 出庭 取证 调查 到了 就位"],
    unless: [notTheirs, "您的 我的律师 他的律师"],
  },
  {
    says: "委托律所 已委托律师 委托了律师 委托律师事务所 本所郑重 本所函告 郑重函告 律所启动 律师启动",
    unless: [notTheirs, "没有委托 可以委托"],
  },
  {
    says: ["我的当事人 我方当事人 我当事人 委托人", 8, "起诉 委托 要求 你 您 追究"],
    given: [addressed],
    unless: [notTheirs],
  },
  // a firm signs
  {
    says: "律所】 律师事务所】 律师】 (律所|律师事务所|律师楼)(通知|来电|来函|提示|告知|致函|函告|催告)",
    given: [addressed],
  },
  {
    says: ["律所 律师事务所", 10, "先生 女士 您 你", 16, "借款 欠款 逾期 账单 应还"],
    unless: [notTheirs],
  },
  // of a firm
  {
    says: ["本所 我所 本律师 本律", 8, "受 接受 委托 代理 律师 指派 向您 向你 递交 提起 催告 现 已 特此 郑重"],
    given: [addressed],
    unless: [notTheirs, "派出所"],
  },
];
