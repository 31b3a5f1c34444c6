import { cite } from "@ringfence/law/engine/citation.ts";

const pipl = (article: string, zh: string, en: string) =>
  cite("personal-information-protection-law", "2021", { article }, { zh, en });
const civil = (article: string, zh: string, en: string) => cite("civil-code", "2020", { article }, { zh, en });

export const necessary = pipl("6", "收集个人信息限于实现目的的最小范围。", "Only as much data as the purpose needs.");
export const withdrawal = pipl("15", "有权撤回同意，方式要便捷。", "Consent can be withdrawn, easily.");
export const noRefusal = pipl(
  "16",
  "不得因不同意或撤回同意而拒绝提供服务，必需的除外。",
  "No refusal of service for lack of consent, unless the data is needed for it.",
);
export const toldBefore = pipl(
  "17",
  "事先说清谁处理、目的、种类、保存多久。",
  "Who, why, what and how long are told beforehand.",
);
export const ownConsent = pipl(
  "13",
  "没有本人同意或法定理由，不得处理个人信息。",
  "No processing without the person's own consent or a ground in law.",
);
export const namedRecipients = pipl(
  "23",
  "向他人提供要告知接收方名称和联系方式，并取得单独同意。",
  "Recipients are named, and consent is separate.",
);
export const sensitive = pipl("29", "处理敏感个人信息要取得单独同意。", "Sensitive data needs separate consent.");
export const necessaryForApps = cite(
  "app-necessary-info-2021",
  "2021",
  { article: "4" },
  {
    zh: "不得因不同意提供非必要个人信息而拒绝使用基本功能。",
    en: "No refusal of the basic function for withholding unnecessary data.",
  },
);
export const notPublic = pipl(
  "25",
  "不得公开个人信息，取得单独同意的除外。",
  "Data is not published without separate consent.",
);
export const keepShort = pipl(
  "19",
  "保存期限为实现目的所必要的最短时间。",
  "Data is kept no longer than the purpose needs.",
);
export const deletion = pipl(
  "47",
  "目的实现、撤回同意等情形应当主动删除。",
  "Data is deleted when its purpose ends or consent is withdrawn.",
);
export const handling = pipl(
  "50",
  "要有便捷的申请受理机制，拒绝的说明理由。",
  "Requests are taken easily, refusals reasoned.",
);
export const privateLife = civil(
  "1033",
  "不得以电话、短信等侵扰他人私人生活安宁。",
  "Private life may not be disturbed by calls and messages.",
);
export const standardTerms = civil(
  "496",
  "与对方有重大利害关系的格式条款要提示、说明，没有的可以主张不成为合同内容。",
  "Standard terms of weight are pointed out and explained, or they do not bind.",
);
export const unfairTerms = civil(
  "497",
  "不合理免除自己责任、加重对方责任、排除对方主要权利的格式条款无效。",
  "Standard terms that unreasonably burden the other side are void.",
);
export const limitationKept = civil("197", "预先放弃诉讼时效利益无效。", "Waiving limitation in advance is void.");
export const penaltyCut = civil(
  "585",
  "违约金过分高于损失的，可以请求适当减少。",
  "A penalty far above the loss can be cut.",
);
export const realPrincipal = civil(
  "670",
  "利息不得预先扣除，扣除的按实际数额返还。",
  "Interest is not deducted beforehand.",
);
export const ratesRespectRules = civil("680", "借款利率不得违反国家有关规定。", "Rates respect state rules.");
export const assignmentTold = civil(
  "546",
  "债权转让没有通知债务人的，对债务人不发生效力。",
  "An assignment binds the debtor only once told.",
);
export const knowAndCopy = pipl("45", "有权查阅、复制自己的个人信息。", "One may see and copy one's own data.");
