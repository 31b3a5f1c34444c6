import { standardTerms, unfairTerms } from "../basis.ts";
import { affirmed, definePattern, near } from "../clause-pattern.ts";

const dispute = "争议|纠纷|诉讼";
const where =
  "(?:贷款人|出借人|平台|甲方|本?公司|我方|经营者|债权人).{0,6}(?:所在地|住所地|注册地).{0,10}法院|仲裁委员会|提[交请].{0,14}仲裁|专属管辖";
export default definePattern({
  id: "far-court",
  concern: "rights",
  severity: 1,
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
  find: (sentence) => affirmed(sentence, near(dispute, where, 40)),
  examples: ["争议由贷款人所在地人民法院管辖。"],
  counterExamples: ["消费者可以向其住所地人民法院起诉。"],
});
