import { necessaryForApps, noRefusal } from "../basis.ts";
import { definePattern } from "../clause-pattern.ts";
import { refusedData } from "../refused-data.ts";
import { refused } from "../said/claims.ts";

export default definePattern({
  id: "refusal-no-service",
  concern: "rights",
  severity: 2,
  because: { zh: "让“不同意”变成没得选。", en: "It leaves no choice." },
  title: { zh: "不同意就不给用", en: "no service without consent" },
  why: {
    zh: "办这项业务不必需的信息，不同意也应当能用。",
    en: "What the service does not need may be refused without losing it.",
  },
  ask: {
    zh: "区分必要与非必要；拒绝或撤回非必要授权不影响服务，也不提前收款。",
    en: "Refusing what is not needed must neither end the service nor call the loan.",
  },
  basis: [noRefusal, necessaryForApps],
  find: refused,
  byCategory: refusedData,
  examples: ["如您不同意授权，我们将无法提供服务。"],
  counterExamples: ["您拒绝提供非必要信息的，不影响使用基本功能。"],
});
