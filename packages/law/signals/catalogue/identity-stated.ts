import { defineSignal, lexicon, signature } from "../define-signal.ts";
import { joking, loanAdvertising, news, otherTrades, reported, teaching } from "../lexicon/cues.ts";
import { debt } from "../lexicon/debt.ts";

/** What names of lenders and agencies end in, and words that only they use. */
export const institution = lexicon(
  "institution",
  `消费金融 消金 金融 小贷 小额贷款 贷款公司 贷款平台 网贷平台 银行 农商行 农信社 信用社 信用卡中心 信用卡部 信贷 易贷 速贷 易借 快借 速借 快贷 普惠 融资租赁 汽车金融 资产管理 资管 资产公司 催收公司 催收中心 催告 催收部 信息服务 信息咨询 金服 钱包 分期 借款 借钱 借条 贷 花呗 借呗 好享花 白条 秒借 商务咨询 商务服务 商务 贷后 贷后中心 贷后管理 贷后部 法务中心 法务部 委外 服务中心 资产 信用 科技 保理 担保 典当 财富 普汇 投资 咨询公司 外包公司 风控部 风控中心 清收 清收部 信服 时贷 优品 钱庄 易花 花 信用付 月付`,
);

export default defineSignal({
  id: "identity-stated",
  title: { zh: "表明身份（机构名）", en: "Identity stated" },
  holdsFor: ["collector", "unknown"],
  evidence: [
    { says: signature, given: [debt] },
    { says: ["我是 我们是 这里是 这边是 我这边是 我们这边是 这是 这里 代表 我们 我 是 受 本 你好", 8, institution], given: [debt] },
    { says: [institution, 2, "的 客服 专员 工作人员 贷后 提醒 通知 温馨提示 公司 委托 法务 催收 平台 家访 外访 用户 客户 告知 催告 这边 这里 提示 致电 科 组 部 中心 员工 你好 顾问 核验"], given: [debt] },
    { says: ["你在 您在 在 于 向", 4, institution, 6, "借 贷 申请 的借款 的贷款 逾期 欠 分期 账单 的账 办理 使用"], given: [debt] },
  ],
  butNot: `(其他|别的|任何|各|网上的|个人|这家|那家|哪家|什么|多家|几家|你们|你的|你|两张|多头|一张|还|办|用|刷|套|去|那张|张|把)(网贷|银行|平台|贷款|分期|借款|借呗|花呗|白条|信用卡) (做|分|办|申请|可以|给你|能|个性化|协商|不能|想|要|再|这)分期 分期(还|付|付款|方案|申请|减免|协商) (这笔|那笔|你的|名下|一笔|欠的|的|还|我的|您的|笔|偿还|申请)(借款|贷款|网贷|分期) 借款(人|合同|资料|本金|时|逾期|协议|已|到期|金额|期) 贷款(合同|逾期|已|诈骗|本金|不|到期|三|余额) (逾期|欠|拖欠)贷款 手机银行 银行卡 银行流水 银行账户 高利贷 抵押贷 房贷 车贷 网贷 骗贷 放贷 下贷 信贷 恶意 花钱 花了 花光 花别人 花言 花圈 花样 乱花 花呗 借呗 白条 借钱 借条 微粒贷 校园贷 助贷 信用(记录|报告|分|社会|不良|污点|报告|状况|破产|档案|卡) 个人信用 有信用 讲信用 失信 没信用 资产(状况|查封|冻结) 冻结资产 财产 担保人 投资人 科技有`,
  unless: [reported, news, joking, otherTrades, loanAdvertising],
});
