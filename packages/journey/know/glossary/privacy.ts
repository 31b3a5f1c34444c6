import { contactDetailsAreInformation, necessaryForLoanApps } from "../sources/procedure.ts";
import {
  consentCanBeWithdrawn,
  everyPersonNeedsABasis,
  manyVictims,
  mentalHarm,
  peaceOfPrivateLife,
  phoneNumbersAreProtected,
  privacyIncludesPeace,
  processorProvesNoFault,
  reputation,
  rightToDeletion,
  sensitiveInformation,
  separateConsentForSensitive,
  separateConsentToShare,
  stopOrder,
} from "../sources/statutes.ts";
import { term } from "../term.ts";
import { authority, law, rule } from "../topic.ts";

/** Privacy, personal information, dignity. */
export const privacy = [
  term(
    "personal-information",
    ["个人信息", "personal information"],
    ["能认出是谁的各种信息，电话号码就是。", "Whatever identifies a person; a phone number does."],
    ["个人隐私信息", "personal data", "personal info"],
    law(phoneNumbersAreProtected),
    law(contactDetailsAreInformation),
  ),
  term(
    "sensitive-information",
    ["敏感个人信息", "sensitive personal information"],
    [
      "泄露了容易伤害人的信息，比如金融账户、行踪。要单独同意才能处理。",
      "Data whose leak easily hurts, such as financial accounts and movements. It needs separate consent.",
    ],
    ["敏感信息"],
    law(sensitiveInformation),
    law(separateConsentForSensitive),
  ),
  term(
    "separate-consent",
    ["单独同意", "separate consent"],
    [
      "专门就一件事问你、你专门点头。夹在一大堆条款里一次勾选，不算。",
      "Asked about one matter and agreed to on its own, not ticked in one heap.",
    ],
    ["授权", "consent"],
    law(separateConsentToShare),
  ),
  term(
    "withdraw-consent",
    ["撤回同意", "withdrawing consent"],
    [
      "以前同意过，现在可以收回。对方应当给你方便的办法，并停止相应的处理。",
      "What was agreed can be taken back, easily; the processing that rests on it ends.",
    ],
    ["取消授权", "withdraw"],
    law(consentCanBeWithdrawn),
    law(rightToDeletion),
  ),
  term(
    "necessary-information",
    ["必要个人信息", "necessary information"],
    [
      "不给就没法提供基本服务的信息。借款App的清单里没有通讯录。",
      "Data without which the basic service cannot run. The list for lending apps has no address book.",
    ],
    ["必要信息", "39类App"],
    law(necessaryForLoanApps),
    rule("excessive-collection"),
  ),
  term(
    "legal-basis",
    ["合法性基础", "legal basis"],
    [
      "用一个人的信息，要有法律认可的理由，比如他本人同意。每个联系人都要各有各的理由。",
      "Using a person's data needs a reason the law accepts, such as that person's consent; each contact needs their own.",
    ],
    ["处理依据"],
    law(everyPersonNeedsABasis),
  ),
  term(
    "peace-of-private-life",
    ["私人生活安宁", "peace of private life"],
    [
      "不被电话、短信、上门打扰的清静，属于隐私权，联系人也有。",
      "The quiet of not being disturbed by calls, messages or visits. It is part of privacy, and contacts have it too.",
    ],
    ["安宁权", "隐私权", "privacy"],
    law(privacyIncludesPeace),
    law(peaceOfPrivateLife),
  ),
  term(
    "reputation",
    ["名誉权", "right to reputation"],
    ["别人对你的评价不受侮辱、诽谤的损害。", "Your good name, not to be harmed by insult or defamation."],
    ["名誉", "诽谤", "侮辱", "defamation"],
    law(reputation),
    rule("insult"),
  ),
  term(
    "stop-order",
    ["人格权侵害禁令", "stop order"],
    [
      "侵害正在发生、后果难以弥补时，请法院责令对方马上停下来。",
      "A court order to stop at once, when the harm would be hard to repair.",
    ],
    ["禁令", "责令停止", "injunction"],
    law(stopOrder),
    authority("court"),
  ),
  term(
    "presumed-fault",
    ["过错推定", "presumed fault"],
    [
      "用你信息出了问题，要由对方证明自己没有过错，证明不了就要赔。",
      "If handling your data does harm, they must prove they were not at fault.",
    ],
    ["举证责任倒置", "burden of proof"],
    law(processorProvesNoFault),
  ),
  term(
    "mental-damages",
    ["精神损害赔偿", "compensation for mental harm"],
    ["人身权益被侵害、造成严重精神损害时，可以请求的赔偿。", "Compensation for serious mental harm."],
    ["精神损失费"],
    law(mentalHarm),
  ),
  term(
    "public-interest-suit",
    ["公益诉讼", "public-interest suit"],
    [
      "许多人的信息受侵害时，检察院等可以提起的诉讼。",
      "A suit by the procuratorate and others when the data of many is harmed.",
    ],
    ["集体维权"],
    law(manyVictims),
    authority("procuratorate-12309"),
  ),
] as const;
