import { standardTerms, unfairTerms } from "../basis.ts";
import { definePattern } from "../clause-pattern.ts";
import { affirmed } from "../said/claims.ts";

export default definePattern({
  id: "far-court",
  concern: "rights",
  severity: 1,
  because: { zh: "真打官司才用得上。", en: "It matters only in court." },
  title: { zh: "到对方所在地打官司或仲裁", en: "court or arbitration at the other side" },
  why: {
    zh: "真要打官司，你得去外地；仲裁一般不能再起诉。",
    en: "A dispute means travelling; arbitration mostly ends the way to court.",
  },
  ask: {
    zh: "改为由借款人住所地或合同履行地法院管辖。",
    en: "Change it to the court at the borrower's home or where the contract is performed.",
  },
  basis: [standardTerms, unfairTerms],
  find: (said) => {
    if (!said.has("disputes") || said.has("nearPlace", "courtPapers")) return [];
    const fixed = said.of("arbitration").filter((one) => !one.denied);
    return fixed.length > 0 ? fixed : affirmed(said.pairs("courts", "farPlace", 22));
  },
  examples: ["争议由贷款人所在地人民法院管辖。"],
  counterExamples: ["消费者可以向其住所地人民法院起诉。"],
});
