import {
  associationThirdPersons,
  debtorOnly,
  tellBeforeOutsourcing,
  whatContactsMayBeAsked,
} from "../sources/collection.ts";
import { localLendersAreLicensed, notForLicensedLenders, unlicensedLendingVoid } from "../sources/money.ts";
import {
  assignmentNeedsNotice,
  claimsMayBeAssigned,
  dutiesComeFromLawOrAgreement,
  employerAnswers,
  outsourcedProcessing,
} from "../sources/statutes.ts";
import { term } from "../term.ts";
import { authority, law, rule } from "../topic.ts";

/** Who is who around a debt. */
export const people = [
  term(
    "debtor",
    ["债务人", "debtor"],
    ["欠这笔钱的人，通常就是签合同的借款人。", "Who owes the money, usually the borrower who signed."],
    ["借款人", "欠款人", "borrower"],
    law(dutiesComeFromLawOrAgreement),
    law(debtorOnly),
  ),
  term(
    "guarantor",
    ["担保人", "guarantor"],
    [
      "签字答应“他不还我来还”的人。担保人可以被依法催收，联系人不行。",
      "Who signed to pay if the debtor does not. A guarantor may be asked within the law; a contact may not.",
    ],
    ["保证人", "共同借款人", "co-borrower", "co-debtor"],
    law(debtorOnly),
    rule("debtor-only"),
  ),
  term(
    "contact-person",
    ["联系人", "contact person"],
    [
      "你通讯录里的人，或者申请时留的人。没有借钱、没有担保，就不欠钱。",
      "Somebody in your address book or named in the application. Without borrowing or guaranteeing they owe nothing.",
    ],
    ["通讯录好友", "contact"],
    law(dutiesComeFromLawOrAgreement),
    rule("contact-person-grounds"),
  ),
  term(
    "emergency-contact",
    ["紧急联系人", "emergency contact"],
    [
      "申请时填的、联系不上你时可以问一句的人。不等于担保人，没有还钱的义务。",
      "Named in the application, to be asked when you cannot be reached. No guarantor, owes nothing.",
    ],
    ["第一联系人", "备用联系人"],
    law(whatContactsMayBeAsked),
    rule("contact-person-content"),
  ),
  term(
    "third-person",
    ["第三人", "third person"],
    [
      "这笔债的双方以外的人。与债务无关的第三人，不应被催收。",
      "Anyone outside the debt. An unrelated third person is not to be collected from.",
    ],
    ["第三方", "无关第三人", "third party"],
    law(associationThirdPersons),
    rule("debtor-only"),
  ),
  term(
    "collector",
    ["催收员", "collector"],
    [
      "打电话、发信息来催你还款的人。可能是放款机构的员工，也可能是受托公司的人。他工作中造成的损害，由单位承担责任。",
      "Who calls or writes for payment: staff of the lender or of an agency. The employer answers for harm done at work.",
    ],
    ["催收人员", "催收专员", "贷后专员"],
    rule("identity-disclosure"),
    law(employerAnswers),
  ),
  term(
    "lender",
    ["放款机构", "lender"],
    [
      "真正出钱的机构。合同和征信报告上写的是它，App的名字不一定是。",
      "Who put up the money. The contract and the credit report name it; the app's name may differ.",
    ],
    ["贷款人", "出借人", "资金方", "贷款公司"],
    authority("institution-itself"),
  ),
  term(
    "collection-agency",
    ["受托催收机构", "collection agency"],
    [
      "放款机构请来催款的外面的公司。委托之前应当告诉你。",
      "A company the lender uses for collection. You should be told before.",
    ],
    ["催收公司", "外包公司", "第三方催收", "讨债公司", "agency"],
    law(tellBeforeOutsourcing),
    rule("outsourcing-notice"),
  ),
  term(
    "outsourcing",
    ["委外", "outsourcing"],
    [
      "放款机构把催收交给外面的公司做。债权还是它的，责任它也要担。",
      "The lender lets an agency collect. The claim, and responsibility, stay with the lender.",
    ],
    ["委外催收", "外包催收", "M3委外", "外访公司"],
    law(tellBeforeOutsourcing),
    law(outsourcedProcessing),
    authority("nfra-12378"),
  ),
  term(
    "assignment-of-claim",
    ["债权转让", "assignment of a claim"],
    [
      "原来的放款人把债权转给别人，债主换了。没有通知你，对你不发生效力。",
      "The lender passes the claim to another. Without notice it does not bind you.",
    ],
    ["债权转移", "卖债", "资产包", "债转", "debt sale"],
    law(claimsMayBeAssigned),
    law(assignmentNeedsNotice),
  ),
  term(
    "microloan-company",
    ["小额贷款公司", "microloan company"],
    [
      "地方批准的放贷公司，由地方金融监管部门管。",
      "A lender approved locally and supervised by local financial authorities.",
    ],
    ["小贷", "小贷公司", "网络小贷"],
    law(localLendersAreLicensed),
    authority("local-financial-bureau"),
  ),
  term(
    "licensed-lender",
    ["持牌机构", "licensed lender"],
    [
      "经金融监管部门批准可以放贷的机构：银行、消费金融公司、小贷公司等。民间借贷的四倍LPR那条线不适用于它们。",
      "Approved to lend: banks, consumer finance, microloan companies. The four-times-LPR line for private lending does not apply to them.",
    ],
    ["消费金融公司", "消金", "正规机构", "licensed"],
    law(notForLicensedLenders),
    law(localLendersAreLicensed),
  ),
  term(
    "private-lending",
    ["民间借贷", "private lending"],
    [
      "个人、公司之间的借钱。没有放贷资格、专门放贷给不特定的人的，合同无效。",
      "Lending between persons or firms. Lending to the public for profit without a licence makes the contract void.",
    ],
    ["私人借款", "职业放贷", "无牌照放贷"],
    law(unlicensedLendingVoid),
    law(notForLicensedLenders),
  ),
] as const;
