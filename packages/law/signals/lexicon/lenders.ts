import { lexicon } from "../define-signal.ts";

/** How the names of lenders, agencies and loan apps end. */
export const lenderName = lexicon(
  "lender or agency",
  // lenders
  `消费金融 消金 小贷 小额贷款公司 小额信贷 普惠 银行 农商行 农信社 信用社 助学贷 农商 信托 融资租赁 担保公司 金服 数科 科技小贷 信贷 科技公司`,
  // loan apps and credit lines
  `(易|速|快|闪|秒|金|鑫|惠|民|好|花|享|优|信|拍|聚|车|微|薪|租|小|美|新|通|宝|云|乐|福|万|安|诚|汇|融)(贷|借)
   (象|鲸|猫|狐|鹿|豆|果|橙|鱼|熊|兔|虎|牛|马|蜂|象_)(贷|借|花|钱包|分期|借款|金融|速贷|易借|闪借)
   好享花 享花 先花 现金贷 借呗 花呗 白条 钱袋 聚财猫 X贷 子花 wx贷`,
  // agencies
  `资产管理 资产公司 信用管理 信用服务 商务服务 商务咨询 信息咨询 信息服务 信息技术 法务公司 法律咨询 律师事务所 调解中心 服务有限公司 有限公司`,
);

/** Words that are part of a name as often as they are not. */
export const loanWord = lexicon(
  "loan word",
  `借款 分期 钱包 金融 信用 商务 咨询 租赁 财务 资产 催告 律所 典当 贷 借 借钱 花花 资管`,
);
