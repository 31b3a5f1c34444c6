import { noRefusal } from "../basis.ts";
import { definePattern, everywhere, near } from "../clause-pattern.ts";

const no = "不同意|拒绝|撤回|取消.{0,8}授权|不授权|未授权|关闭.{0,8}权限|(?:不|未)(?:开启|打开)|不提供";
const lost =
  "(?:无法|不能|不予|停止|终止|拒绝).{0,10}(?:使用|提供|服务|申请|审核|受理|发起|借款|本产品)|自动拒绝|终止服务|提前(?:还款|到期)|立即到期|拒绝(?:您的)?申请";
/** "Without your yes we cannot" says no before and after: here the denial is the point, so only "does not affect" is let off. */
const harmless = /不影响|也可以|仍可(?:以)?使用/u;
const spansNear = (sentence: string) => (harmless.test(sentence) ? [] : everywhere(sentence, near(no, lost, 30)));

export default definePattern({
  id: "refusal-no-service",
  concern: "rights",
  severity: 2,
  title: { zh: "不同意就不给用", en: "no service without consent" },
  why: {
    zh: "办这项业务不必需的信息，不同意也应当能用。",
    en: "What the service does not need may be refused without losing it.",
  },
  ask: {
    zh: "区分必要与非必要；拒绝或撤回非必要授权不影响服务，也不提前收款。",
    en: "Refusing what is not needed must neither end the service nor call the loan.",
  },
  basis: [noRefusal],
  find: spansNear,
  examples: ["如您不同意授权，我们将无法提供服务。"],
  counterExamples: ["您拒绝提供非必要信息的，不影响使用基本功能。"],
});
