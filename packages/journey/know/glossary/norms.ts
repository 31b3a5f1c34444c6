import { cite } from "@ringfence/law/engine/citation.ts";
import { associationForbiddenActs, disputeBecomesTrouble, standardHours } from "../sources/collection.ts";
import { costAboveTwentyFour, fourTimesLpr, planCountsAsAgreement } from "../sources/money.ts";
import {
  crimeOfCollectingUnlawfulDebts,
  crimeOfExtortion,
  crimeOfTroubleMaking,
  falseIdentity,
  limitationIsADefence,
  limitationRestarts,
  limitationThreeYears,
  nobodyMayTradeInformation,
  noContactOrder,
  peaceOfPrivateLife,
  sixMonths,
  troubleMaking,
  unfairStandardTerms,
} from "../sources/statutes.ts";
import { term } from "../term.ts";
import { authority, law, rule } from "../topic.ts";

const supervisoryRule = cite(
  "consumer-rights-measures-2022",
  "2022",
  { article: "41" },
  {
    zh: "监管规章要求机构依法催收、管好受托机构。",
    en: "A ministerial rule obliges institutions to collect lawfully and to manage agencies.",
  },
);

/** Laws, ranks of norms, and words of the law that people meet. */
export const norms = [
  term(
    "statute",
    ["法律", "statute"],
    [
      "全国人大及其常委会通过的，效力最高，比如民法典、个人信息保护法、治安管理处罚法。违反了叫违法。",
      "Passed by the national legislature, of highest rank, such as the Civil Code. A breach of it is called unlawful.",
    ],
    ["国家法律", "law"],
    law(peaceOfPrivateLife),
    law(nobodyMayTradeInformation),
  ),
  term(
    "supervisory-rule",
    ["监管规定", "supervisory rule"],
    [
      "监管部门发的规章和文件，管它监管的机构。护录写“不符合监管规定”。",
      "Rules and documents of a regulator for those it supervises. Ringfence writes “against supervisory rules”.",
    ],
    ["部门规章", "规范性文件", "regulation"],
    law(supervisoryRule),
    authority("nfra-12378"),
  ),
  term(
    "judicial-interpretation",
    ["司法解释", "judicial interpretation"],
    [
      "最高人民法院、最高人民检察院说明法律怎么用，法院判案要照着办。护录写“不符合司法解释”。它们的指导意见低一级，写“与司法文件的意见不符”。",
      "How the highest court and procuratorate read the law; courts follow it. Ringfence writes “against a judicial interpretation”. Their opinions rank lower: “against guidance to the courts”.",
    ],
    ["最高法规定", "司法文件", "supreme court rules"],
    law(fourTimesLpr),
    law(costAboveTwentyFour),
  ),
  term(
    "recommended-standard",
    ["推荐性国家标准", "recommended national standard"],
    [
      "国家建议这样做，用语是“应”“不应”，但不是法律。护录写“不符合推荐性国家标准”。比如晚上十点到早上八点不催收。",
      "What the state recommends, in words of should and should not; no law. Ringfence writes “against a recommended national standard”. Quiet hours at night are an example.",
    ],
    ["国标", "GB/T", "GB/T 45251", "推荐标准"],
    law(standardHours),
    rule("contact-hours"),
  ),
  term(
    "self-regulation",
    ["行业自律", "industry self-regulation"],
    [
      "行业协会自己定的规矩，会员要守，不是法律。护录写“不符合行业自律要求”。",
      "Rules an association makes for its members; no law. Ringfence writes “against industry self-regulation”.",
    ],
    ["自律文件", "协会指引", "银行业协会"],
    law(associationForbiddenActs),
  ),
  term(
    "picking-quarrels",
    ["寻衅滋事", "picking quarrels"],
    [
      "无故侵扰、辱骂、恐吓，扰乱秩序。因为债务争吵，一般不算；被有关部门制止或处罚后还继续的，可能算。所以要记下每次警告。",
      "Disturbing, abusing or intimidating without cause. A debt dispute usually is not; going on after an authority stopped or punished it may be. Note each warning.",
    ],
    ["闹事", "provoking trouble"],
    law(troubleMaking),
    law(crimeOfTroubleMaking),
    law(disputeBecomesTrouble),
    rule("continued-after-official-warning"),
  ),
  term(
    "unlawful-debt-collection-crime",
    ["催收非法债务罪", "crime of collecting unlawful debts"],
    [
      "用暴力、恐吓、骚扰去催高利放贷这类非法债务，情节严重的。合法的债不适用这一条。",
      "Collecting unlawful debts such as usury by violence, intimidation or harassment, when serious. It does not apply to lawful debts.",
    ],
    ["非法债务"],
    law(crimeOfCollectingUnlawfulDebts),
  ),
  term(
    "extortion",
    ["敲诈勒索", "extortion"],
    [
      "用威胁逼人给钱。催收的人不能做，借款人拿投诉要钱也不能做。",
      "Forcing money by threats. A collector may not, nor may a borrower with a complaint.",
    ],
    ["勒索", "要挟", "blackmail"],
    law(crimeOfExtortion),
  ),
  term(
    "false-identity",
    ["冒充身份", "false identity"],
    [
      "假装是警察、法院，或者冒用别的单位、个人的名义来骗人。",
      "Posing as police or court, or under another's name, to deceive.",
    ],
    ["招摇撞骗", "冒充公检法", "假警察", "impersonation"],
    law(falseIdentity),
    rule("impersonating-authority"),
  ),
  term(
    "no-contact-order",
    ["禁止接触", "no-contact order"],
    [
      "2026年起，对滋扰、纠缠、跟踪的人，公安可以责令一段时间内不许接触被侵害人。",
      "Since 2026 the police may forbid somebody who pesters or stalks to contact the victim for a time.",
    ],
    ["禁止接触令", "不许再联系", "restraining"],
    law(noContactOrder),
  ),
  term(
    "window-of-six-months",
    ["六个月期限", "six-month window"],
    [
      "治安方面的行为，六个月内没有被公安发现的，不再处罚。持续的从结束那天算。",
      "Conduct under the public security law not discovered within six months is not punished; continuing acts count from their end.",
    ],
    ["报案期限", "追诉"],
    law(sixMonths),
    rule("official-window"),
  ),
  term(
    "limitation-period",
    ["诉讼时效", "limitation"],
    [
      "到法院要求保护权利的期限，一般三年。过了，债还在，但可以拒绝履行。",
      "The period for court protection, usually three years. After it the debt remains but may be refused.",
    ],
    ["时效", "过期债务", "statute of limitations"],
    law(limitationThreeYears),
    law(limitationIsADefence),
  ),
  term(
    "interruption",
    ["时效中断", "restart of limitation"],
    [
      "时效从头再算。对方催要、你答应还、起诉，都会中断。",
      "The period starts again: by a demand, a promise to pay, or a suit.",
    ],
    ["重新计算时效", "restart"],
    law(limitationRestarts),
    law(planCountsAsAgreement),
  ),
  term(
    "standard-terms",
    ["格式条款", "standard terms"],
    [
      "对方提前写好、没和你商量的条款。不合理地加重你责任的，无效。",
      "Terms written in advance and not discussed. What burdens you unreasonably is void.",
    ],
    ["霸王条款", "合同条款"],
    law(unfairStandardTerms),
  ),
] as const;
