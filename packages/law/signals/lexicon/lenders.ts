import { lexicon } from "../define-signal.ts";

/** Endings of names that hardly anything but a lender or agency has. */
export const lenderName = lexicon(
  "lender or agency",
  // lenders
  `消费金融 消金 小贷 小额贷款有限 小额信贷 普惠 村镇银行 农商行 农合行 农信社 助学贷 融资租赁 汽车金融 担保公司
     金服 数科 个贷部`,
  // loan apps and credit lines
  `(易|速|快|闪|秒|金|鑫|惠|民|好|享|优|信|拍|聚|微|薪|租|新|通|宝|云|乐|福|万|安|诚|汇|融|捷|上|丰|鸣|
     点|花|易|学|还|豆|橙)(贷|借)
     (象|鲸|猫|狐|鹿|豆|果|橙|鱼|熊|兔|虎|牛|马|蜂)(贷|借|花|钱包|分期|借款|金融|速贷|易借|闪借) 贷侠
     好享花 享花 先花 贝花 现金贷 聚财猫 子花 wx贷 花花 满满 白卡 借钱 机小租`,
  // agencies
  `资产管理 应收账款管理 信用管理 信用服务 商务服务 商务咨询 信息咨询 法律咨询 律师事务所 律师楼 服务有限公司
     咨询有限公司`,
);

/** Words that are part of a name as often as they are not: they need somebody who speaks for it. */
export const loanWord = lexicon(
  "loan word",
  `借款 分期 钱包 金融 信用 商务 咨询 租赁 财务 资产 资管 催告 律所 典当 典当行 贷 借 花 银行 小额贷款 信息 投资
     担保 融 借条 科技 消金 卡中心 信用卡中心 信托 金满堂 账务`,
);
