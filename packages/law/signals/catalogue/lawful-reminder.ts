import { defineSignal, lexicon } from "../define-signal.ts";
import { wider } from "../evidence/lawful-reminder.ts";
import { banter } from "../lexicon/banter.ts";
import { loanAdvertising, news } from "../lexicon/cues.ts";
import { due } from "../lexicon/due.ts";

/** That a payment is, or soon will be, due. */
const dueNow = lexicon(
  "due",
  due,
  `到期 到日子 过期 届期 到了 过了两天 过了几天 过了三天 没扣成功 扣款失败 扣划未成功 未能扣收 扣收失败 扣款日
     余额不足 未扣 待付款 待付 未付 应付 应还款项 延滞 未偿 这期 本期 今期 供款 这笔 那期 那个款 的款 月供 最后一期
     还款截止 还款好像忘 忘记还款 合同已到 账单 分期款 利息将 利息应 借款 贷款 一期 款项 所欠之款 欠款 逾期款 借我的钱`,
);
/** The tone of somebody who is polite. */
const civil = lexicon(
  "civil words",
  `请 请你 你好 麻烦 烦请 敬请 唔该 提醒 提示你 温馨提示 温馨提醒 感谢 谢谢 抱歉 尊敬 亲爱的 尽快 尽早 按时 及时
     准时 及.时 方便 理解 打扰 不好意思 记得 是不是忘 是忘记 好像忘 忘了 看今天 看能 什么时候能 能还上 可与客服
     官方页面 如已还 留意 跟你说一声
     确认一下 建议 妥善 提前 不着急 待还 失败通知 应还 到期日 跟你确认 想提醒 今天最后一天 通知 加油 抽空 看哪天
     考虑一下 放心 别紧张 别害怕 别误会 是民事 如有困难 有困难 可与客服 咱们把 就好 就行 保证账户 保证余额 特此告知
     小张啊 合理安排 可避免 无需 你别担心 望理解`,
);
/** What is asked for: paying, or looking at the bill. */
const pay = lexicon(
  "payment asked for",
  `还款 归还 还清 还上 偿还 清偿 偿付 缴付 缴存 处理 还一下 补一下 存上 存到 存入 存足 存够 留钱 入数 充值 安排 登录
     留意 留个时间 给我个时间 平一下 平了 结清 支付 待还 未到账 未收到 没收到 没有到账 没到账 还就行 就能还 入账 到期
     确认 操作一下
     付款 缴款 提醒 还 足额 续期 看一下 看哪天 履行 还完 账户余额 方便还 请知悉 手动 到日子 扣收 逾期了 可避免 知悉`,
);
/** What no lawful reminder needs, beyond the signals that exclude it. */
const harsh = lexicon(
  "harsh words",
  `恶意 拒不 装死 装傻 别怪 自己看着办 老赖 滚 后果自负 一切后果 严重后果 后果很 难看 信不信 别逼 最后通牒 最后警告
     最后一遍 要不然 他妈 要点脸 替他还 代为还款 等着瞧 催收等级 家访名单 找你家人 找你单位 紧急联系人催
     套现 套出来 借点 凑 个人卡 收款码 服务密码 求你 要我求 钱呢 归我管 记得不 你欠着 什么时候还 立即处理 立即结清
     同志 科室 你朋友 你同事 现开始联系 债权 竞得 毕业 社保医保 被暂停 协商还款 报数 帮你看看能不能延期 核定
     尽早联系我们 亲友触达 制订安排 宾客`,
);
/** Due dates of other things, and speech about debts rather than to a debtor. */
const elsewhere = lexicon(
  "elsewhere",
  `预约 驾驶证 驾照 停车月卡 实验报告 图书 借阅 定期存款 理财 保费 保险 会员 快递 包裹 年费 自动还款功能 电钻 体检
     门票 水费 电费 燃气费 物业费 房租 暖气费 话费 学费截止 报销 备用金 诉讼时效 首借 提额 身份证即将 身份证到期 积分
     优惠 宽带 健身卡 疫苗 奶茶 年检 会议室 裙子
     周报 社保局 车位 养老金 民法典 夫妻一方 协调还款 即可登记 账单已还清 订单已发货 转入工资 睡眠 商业贷款
     已还清，感谢 已还清感谢 房贷今天扣款了吗 秒批 困难学生 资助中心 诉讼费 通知书载明 截至三季度 信贷总额 监管部门
     近日 记者 案例 凡短信 陌生链接 实务中 法院判决 如何 我每个月 有没有人 法官提醒 律师建议 律师提醒 贷款人应
     要不要违约金 先核对
     保留通话 出借机构沟通 央行 不予支持 还款渠道仅限 经审批 你自己每月还一点 诈骗一般`,
);

export default defineSignal({
  id: "lawful-reminder",
  title: { zh: "文明还款提醒", en: "Civil payment reminder" },
  holdsFor: ["collector", "unknown"],
  evenEveryday: true,
  evidence: [
    { says: [dueNow, 30, pay], anyOrder: true, given: [civil], evenNegated: true },
    { says: ["你有 今日有 今天有", 2, "一笔 1笔 2笔 笔", 12, "待还 账单 应还 过期 已过 借款"], evenNegated: true },
    { says: ["你有", 12, "待还 已到期 应还"], evenNegated: true },
    {
      says: [
        "账单 借款 还款 贷款 合同 这期 本期 最低还款",
        12,
        "今天 今日 明天 明日 昨天 到期 最后一天 还款日 过期 逾期",
      ],
      given: [civil],
      evenNegated: true,
    },
    {
      says: ["扣款失败 扣收失败 自动扣款失败 余额不足 没扣成功 扣划未成功", 20, "存入 存足 足额 还款 充值 补"],
      evenNegated: true,
    },
    { says: ["最低还款额 最低还款", 3, "为 元 是"], evenNegated: true },
    {
      says: ["还款 还清 还本期 付款 缴付 归还 存 支付", 12, "感谢支持 及时 及.时 按时 截止 合理安排 以免产生罚息"],
      anyOrder: true,
      given: [civil],
      evenNegated: true,
    },
    {
      says: ["请 敬请 烦请 麻烦", 14, "应还款项 应付款项 应还 待付款 还清本期 手动还款"],
      anyOrder: true,
      evenNegated: true,
    },
    { says: ["到期了 今天到期 到期", 0, "了 啦"], given: [civil, "通知一下"], evenNegated: true },
    { says: ["什么时候方便还 哪天方便还 几号能还 什么时候能还 就按时还款"], evenNegated: true },
    {
      says: ["贷款 信用卡 借款 账单", 2, "已逾期 逾期了 已到期 进入宽限期"],
      given: [civil, "如需 如遇 宽限期内"],
      evenNegated: true,
    },
    { says: ["答应 说 约定", 4, "还的", 10, "未收到 没收到 没到账 没有到账"], evenNegated: true },
    {
      says: ["若继续逾期 如继续拖欠 若继续不还 如持续逾期 再不归还", 14, "依法 诉讼 起诉 法律途径"],
      evenNegated: true,
    },
    { says: ["能不能把这期 把这期 这期的账", 4, "安排 还一下 还上 欠款"], evenNegated: true },
    ...wider,
  ],
  unless: [news, banter, loanAdvertising, harsh, elsewhere],
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
