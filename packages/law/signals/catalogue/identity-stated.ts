import { defineSignal, lexicon, signature } from "../define-signal.ts";
import { banter } from "../lexicon/banter.ts";
import { loanAdvertising, news } from "../lexicon/cues.ts";
import { due } from "../lexicon/due.ts";
import { lenderName, lenderRole } from "../lexicon/lenders.ts";

const speaking = lexicon(
  "who speaks",
  `我是 我们是 这里是 这边是 我这里是 我这边是 我们这里是 我们这边是 你好我是 我 我们 我司 我司是 这里 我这里 我这边 我们这边 这边 本公司是 来自 代表 受 作为 我代表 我代理 代理 我所代理 我司作为 我司系
   我司受 我司现受 现受 受托于 shou 欠我们 在 我行是 找你的是 你在 给你来电的是`,
);
/** That the contact is about a debt, and not another service of the bank. */
const debtContact = lexicon(
  "debt contact",
  due,
  `借款 贷款 您的案件 你的案件 案件 立案 传票 律师函 起诉 诉讼 追逃 诈骗罪 黑名单 失信 征信 催 代偿 撤案 罚息 减免 协商 延期 分期还 本金 还贷 联系人催款 通讯录 家访 外访 上门 线下 上门核实 户籍地 委托 债务
   专员联系 欠 账单 老赖 厚脸皮 服务密码 通话详单 手持身份证 核验 转告 回电 有事需联系 失联 信用卡 逾期 减免政策 恶意 你的账户因 打款 解冻金 缴纳`,
);
const otherBusiness = lexicon(
  "other business",
  `定期存款 理财 登录地点异常 身份证件即将过期 取件码 亲子 年费 营销 积分 保费 话费 流量 包裹 快递 马桶 量房 阿姨已出发 消费支出 收到转账 交易提醒 开户 网点更新 保单 满减 领券 抢购 首借 老用户福利 提款额度
   利率优惠 优惠利率 邀约 活动价 资金周转的需要 做银行贷款 哪个公司 你到底是 你自称 你说的是 你说你是 哪家 报警 任何理由派人 鼓励金融机构 购车 双11 还本奶 烧烤 骗局 警惕 反诈 派出所 法院邮件 对账单
   取现额度 提e 提额 预授信 征信小知识 还款功能已开通 代发工资 黄金积存 绑定`,
);

export default defineSignal({
  id: "identity-stated",
  title: { zh: "说明代表哪家机构", en: "States for which institution it speaks" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    // 【name】 on a message about a debt
    { says: signature, given: [debtContact], evenNegated: true },
    // I am of …
    { says: ["我是 我们是 这里是 这边是 我这里是 我这边是 你好我是 我司是 作为 我们这里是 我们这边是 哥我是 姐我是", 8, lenderName, 3, lenderRole], evenNegated: true },
    { says: ["我是 我们是 这里是 这边是 我这里是 我这边是 这里", 8, lenderName], given: [debtContact], evenNegated: true },
    { says: [speaking, 8, lenderName, 0, "这边 客服 委托 之托 所托 委外 的工作人员 的客服 催收 跟你 与你 和你 的委托 就 找你 贷后 的债权 的合作机构 的合作 的授权"], evenNegated: true },
    { says: ["受 代表 我所代理 代理", 8, lenderName], evenNegated: true },
    { says: [lenderName, 0, "委托", 1, "我 我们 我司 我公司 本公司"], evenNegated: true },
    // … speaking
    { says: [lenderName, 0, "客服 客服部 贷后 贷后中心 贷后部 催收部 家访科 家访组 核验组 法务部 催收专员 客户关怀 还款专员 合作律所 委外"], evenNegated: true },
    { says: [lenderName, 0, "提醒 温馨提醒 温馨提示 再次提醒 通知 公告 告知 这边跟你 这边 找你 的 提醒你"], given: [debtContact], evenNegated: true },
    { says: ["你好 喂 你好你好 打扰了", 8, lenderName, 0, "的 客服 贷后 这边 我们"], given: [debtContact], evenNegated: true },
  ],
  butNot: `银行贷款 做贷款 借款平台 你借款 的借款 分期借款 的贷款 贷款公司的 信用卡 信用记录 个人信用 金融监管 的分期 分期还款 受限 受理 受到 担保人 的银行 在银行 到银行 我的 我们的 现金分期`,
  unless: [news, banter, loanAdvertising, otherBusiness],
});
