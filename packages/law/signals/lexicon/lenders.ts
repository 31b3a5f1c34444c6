import { lexicon } from "../define-signal.ts";

/** How the names of lenders, agencies and loan apps end. */
export const lenderName = lexicon(
  "lender or agency",
  // lenders
  `消费金融 消金 金融 小贷 小额贷款 小额信贷 普惠 银行 农商行 农信社 信用社 助学贷 农商 信托 融资租赁 租赁 典当 担保
   金服 数科 科技小贷 信贷 贷款公司 网贷平台`,
  // loan apps and credit lines
  `(易|速|快|闪|秒|金|鑫|惠民|好|花|享|优|信|拍|现金|万|聚|车|微|薪|租|周转|小|美|新)(贷|借) 借款 分期 钱包 白条 借条 借呗
   花呗 好享花 享花 先花 现金贷 速贷 惠民贷 X贷 wx贷 聚财猫 猫贷 子花 (象|鲸|猫|狐|鹿|豆|果|橙)(贷|借|花|钱包|分期|借款)`,
  // agencies
  `资产管理 资产公司 资产 信用管理 信用服务 信用 商务服务 商务咨询 商务 信息咨询 信息服务 信息技术 咨询 法务公司 法律咨询 律所
   律师事务所 律师所 催告 调解中心 服务有限公司 有限公司 外包公司 委外公司`,
);

/** Offices and roles with which a lender's staff introduce themselves. */
export const lenderRole = lexicon(
  "role at a lender",
  `客服 客服中心 客服部 贷后 贷后中心 贷后部 贷后管理 催收部 催收专员 催收 资产保全 风控 风控部 法务部 法务 法务组 法催部 家访科 家访组
   外访组 外访部 核验组 还款顾问 还款专员 专员 专属顾问 工作人员 员工 客户经理 主管 经理 案件部 逾期部 逾期处理 账务部 信贷部
   委外 合作机构 委托方 协商部 调解部 电催 提醒 再次提醒 温馨提醒 温馨提示 通知 告知 公告 最后通知 客户关怀 这边 的 小`,
);
