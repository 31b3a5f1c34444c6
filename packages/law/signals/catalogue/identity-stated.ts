import { defineSignal, lexicon, signature } from "../define-signal.ts";
import { banter } from "../lexicon/banter.ts";
import { loanAdvertising, news } from "../lexicon/cues.ts";
import { due } from "../lexicon/due.ts";
import { lenderName, loanWord } from "../lexicon/lenders.ts";

const speaking = `我是 我们是 这里是 这边是 我这里是 我这边是 我们这里是 我们这边是 我司是 这里 我这边 我们 作为 来自 我司作为`;

/** Offices and roles with which a lender's staff introduce themselves. */
const role = lexicon(
  "role at a lender",
  `客服 客服中心 客服部 客户关怀 贷后 贷后中心 贷后部 贷后管理 催收 催收部 催收专员 资产保全 风控部 法务 法务部 法务组 法催部 家访科 家访组 外访组 外访部 核验组
   还款顾问 还款专员 专属顾问 合作律所 合作机构 委外 协商部 调解部 逾期部 账务部 信贷部 案件部`,
);
/** That the contact is about a debt, and not another service of the bank. */
const debtContact = lexicon(
  "debt contact",
  due,
  `你的案件 你的案子 案件已 的案件 立案 传票 开庭 律师函 起诉 诉讼 追逃 诈骗罪 黑名单 失信 代偿 撤案 罚息 减免 协商 延期还 本金 通讯录 线下催收 户籍地 债务 欠 老赖 脸皮 厚颜
   服务密码 通话详单 手持身份证 恶意 解冻金 联系人列表 账还 拆借 提现用于归还 紧急联系人 待还 贷款下月 贷款到期 贷款已到 贷款将 还有十五天到期 按时还 息将 借款合同 培智学校 孩子所在 失联
   转告 回电 联系不到 联系不上 催 你的借款 你的贷款 违约 征信 委托 找你 通缉 借的钱 扣款失败 装死`,
);
const otherBusiness = lexicon(
  "other business",
  `定期存款 理财 登录地点 身份证件即将过期 取件码 亲子 年费 营销 积分 保费 话费 流量 包裹 快递 马桶 量房 阿姨已出发 消费支出 收到转账 交易提醒 网点更新 保单 查勘员 满减 领券 抢购 首借
   老用户福利 提款额度 优惠利率 利率优惠 邀约 活动价 资金周转的需要 做银行贷款 任何理由派人 鼓励金融机构 购车 双11 还本奶 骗局 对账单 提额 预授信 还款功能已开通 代发工资 黄金积存 验证码
   亲情卡 余额抵扣 风险提示 如非本人 没有法律效力 辅导员 续贷材料 机主本人 报名 公积金中心 汇缴`,
  // asking who it is
  `哪个公司 你到底是哪 你自称 你说的是 你说你是 哪家`,
);

export default defineSignal({
  id: "identity-stated",
  title: { zh: "说明代表哪家机构", en: "States for which institution it speaks" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    // 【name】 on a message about a debt
    { says: signature, given: [debtContact], evenNegated: true },
    // I am of …
    { says: [speaking, 6, lenderName, 0, role], evenNegated: true },
    { says: [speaking, 5, loanWord, 0, role], evenNegated: true },
    { says: [speaking, 6, lenderName, 1, "的 这边 这里 公司 自己的员工 有一份 跟你 与你"], evenNegated: true },
    { says: ["我是 我们是 这里是 这边是 我这里是 我这边是", 5, loanWord, 0, "的 公司 这边 平台的"], evenNegated: true },
    {
      says: ["我是 我们是 这里是 这边是 我这里是 我这边是 这里", 6, lenderName],
      given: [debtContact],
      evenNegated: true,
    },
    // … speaking
    { says: [lenderName, 0, role], evenNegated: true },
    {
      says: [loanWord, 0, "客服 贷后部 贷后中心 贷后 家访科 核验组 催收部 法务部 合作律所 客户关怀"],
      evenNegated: true,
    },
    {
      says: [lenderName, 0, "提醒 温馨提醒 温馨提示 再次提醒 通知 公告 告知 这边 找你 你的 你有 你设置 你在 你好 尊敬"],
      given: [debtContact],
      evenNegated: true,
    },
    {
      says: [loanWord, 0, "提醒 温馨提醒 温馨提示 再次提醒 通知 公告 这边 你的账单 你的借款 你有 你设置 你在我们"],
      given: [debtContact],
      evenNegated: true,
    },
    { says: ["你好 喂 打扰了", 8, lenderName, 0, "的 这边 我们"], given: [debtContact], evenNegated: true },
    { says: ["你好 喂 打扰了", 5, loanWord, 0, "这边 这里"], evenNegated: true },
    { says: [loanWord, 1, "你在我们app 你在我们平台 你在我们这"], evenNegated: true },
    { says: [lenderName, 1, "你在我们app 你在我们平台 你在我们这"], evenNegated: true },
    // for whom
    {
      says: ["受 代表 我所代理 代理", 8, lenderName, 3, "委托 之托 所托 跟你 与你 和你 联系 处理 通知 贵单位 的委托"],
      evenNegated: true,
    },
    {
      says: [
        "受 代表 我所代理 代理 shou",
        6,
        loanWord,
        3,
        "委托 之托 所托 跟你 与你 和你 联系 处理 通知 贵单位 的委托",
      ],
      evenNegated: true,
    },
    { says: ["受 我所代理 代理", 6, lenderName], given: [debtContact], evenNegated: true },
    { says: [lenderName, 0, "委托", 1, "我 我们 我司 我公司 本公司"], evenNegated: true },
    {
      says: ["你在 你名下 拖欠 你欠 你通过", 6, lenderName, 1, "的债权 的借款 的欠款 的贷款 借款 平台"],
      evenNegated: true,
    },
    { says: ["你在 拖欠", 5, loanWord, 0, "的债权 的借款 的欠款 的贷款 借款"], evenNegated: true },
  ],
  butNot: `银行贷款 做贷款 助学贷款 国家助学贷款 借款平台 你借款 的借款 笔借款 网上借款 在借款 信用卡 信用记录 个人信用 金融监管 金融犯罪 金融机构 的分期 个分期 做分期 受限 受理 受到 的银行 在银行 到银行 去银行
    征信 我的 我们的 现金分期 非银行 手机银行 贷款 网贷 的律所 借贷 个人借款 申请分期 办理分期 银行卡 可分期 我行`,
  unless: [news, banter, loanAdvertising, otherBusiness],
});
