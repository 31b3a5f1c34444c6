import type { TermsKind } from "./absence.ts";
import type { Terms } from "./structure/terms.ts";

const policyTitle = /隐私|个人信息|授权书|用户协议|服务协议|保护政策/u;
const loanTitle = /(?:借款|贷款|信贷|授信|信用额度|消费分期|融资).{0,12}(?:合同|协议|借据|契约)/u;

/** By its title; where that says nothing, by the words that only a loan contract has. */
export function kindOfTerms(text: string, { title }: Pick<Terms, "title">): TermsKind {
  if (policyTitle.test(title)) return "policy";
  if (loanTitle.test(title)) return "loan-contract";
  const words = ["借款金额", "贷款人", "借款人", "年利率", "还款"].filter((word) => text.includes(word)).length;
  if (words >= 4) return "loan-contract";
  return /隐私政策|个人信息保护政策/u.test(text.slice(0, 500)) ? "policy" : "other";
}
