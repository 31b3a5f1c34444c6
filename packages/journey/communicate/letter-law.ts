import { cite } from "@ringfence/law/engine/citation.ts";

const pipl = (article: string, zh: string, en: string) =>
  cite("personal-information-protection-law", "2021", { article }, { zh, en });
const civil = (article: string, zh: string, en: string) => cite("civil-code", "2020", { article }, { zh, en });

/** The provisions that letters name; which of them were in force is decided by the day of the letter or of the conduct. */
export const withdrawConsent = [
  pipl("15", "个人有权撤回同意，处理者应当提供便捷的方式。", "Consent may be withdrawn, by an easy way."),
];
export const knowAndCopy = [
  pipl("44", "个人对其信息的处理享有知情权、决定权。", "A person may know and decide how their data is used."),
  pipl("45", "个人有权查阅、复制其信息。", "A person may see and copy their data."),
];
export const deletion = [
  pipl(
    "47",
    "撤回同意、目的已实现或处理违法的，应当删除。",
    "Data is deleted when consent is withdrawn, the purpose is met or processing is unlawful.",
  ),
];
export const answerDuty = [
  pipl(
    "50",
    "处理者应当建立受理机制；拒绝的应当说明理由。",
    "Requests must be taken in, and a refusal must be explained.",
  ),
];
export const othersData = [
  pipl("13", "处理个人信息须有本人同意或法定依据。", "Processing needs the person's own consent or a legal ground."),
];
export const privateLife = [
  civil("1032", "自然人享有隐私权，不得侵扰、泄露、公开。", "Everyone has a right of privacy."),
  civil("1033", "不得以电话、短信等侵扰他人的私人生活安宁。", "Nobody may disturb another's peace of private life."),
];
/** Personalised instalments for cards, up to five years, by agreement: "may", not a right. */
export const cardPlan = [
  cite(
    "credit-card-measures-2011",
    "2011",
    { article: "70" },
    {
      zh: "特殊情况下确认无力偿还但有还款意愿的，可以协商个性化分期，最长不超过五年。",
      en: "Where the holder cannot pay but is willing, an instalment plan of up to five years may be agreed.",
    },
  ),
];
