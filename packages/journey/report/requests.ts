import type { Grantable } from "./door.ts";

const others = [
  "debtor-only",
  "contact-person-grounds",
  "contact-person-content",
  "contact-person-refusal",
  "third-person-payment-demand",
  "debt-disclosure",
  "workplace-contact",
];
const data = [
  "contact-data-source",
  "contact-list-threat",
  "excessive-collection",
  "debt-disclosure",
  "public-exposure",
];
const price = ["upfront-deduction", "cost-above-line", "cost-disclosure", "undisclosed-fee", "extra-fee-demand"];

/** What a lender can grant: it runs the collection, holds the data and the account. */
export const institutionRequests: readonly Grantable[] = [
  {
    text: {
      zh: "立即停止上述催收行为，并约束所有受托公司。",
      en: "Stop the conduct at once and bind all agencies.",
    },
  },
  {
    rules: others,
    text: {
      zh: "停止联系借款人以外的任何人，并书面确认。",
      en: "Stop contacting anyone but the borrower, confirmed in writing.",
    },
  },
  {
    rules: data,
    text: {
      zh: "说明亲友联系方式的来源和接收方，删除未经同意取得的信息。",
      en: "Name source and recipients of the contacts and delete what was taken without consent.",
    },
  },
  {
    rules: price,
    text: {
      zh: "提供账目明细，核减不符合规定或未事先明示的费用。",
      en: "Give an itemised account and take off fees that break the rules or were not shown.",
    },
  },
  {
    text: {
      zh: "调取并保存上述通话的录音，书面告知核查结果和处理情况。",
      en: "Keep the recordings, and tell in writing what was found and done.",
    },
  },
];

/** What a supervisor can grant: it looks at the institution's conduct and tells the result; it awards no money. */
export const supervisorRequests: readonly Grantable[] = [
  { text: { zh: "核查上述行为，依法处理，并告知结果。", en: "Examine the conduct, act, and tell the result." } },
  {
    text: { zh: "督促该机构停止上述行为、管好受托公司。", en: "Have the institution stop it and manage its agencies." },
  },
  {
    rules: data,
    text: { zh: "核查其收集、使用、提供个人信息的情况。", en: "Examine how it collected, used and passed on data." },
  },
  {
    rules: price,
    text: { zh: "核查其利率、费用的收取和明示情况。", en: "Examine its rates and fees and how they were shown." },
  },
];
