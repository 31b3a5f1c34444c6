import { assignmentTold, namedRecipients } from "../basis.ts";
import { affirmed, definePattern, near } from "../clause-pattern.ts";

const sale =
  "(?:转让|出售|让与|打包).{0,10}债权|债权.{0,12}(?:转让|受让)|受让(?:方|人)|债权(?=.{0,20}(?:转让|出售|让与))";
const data = "资料|信息|数据|档案|联系人";
export default definePattern({
  id: "debt-transfer-with-data",
  concern: "address-book",
  severity: 3,
  title: { zh: "债权连同信息一起转让", en: "the debt is sold with your data" },
  why: {
    zh: "受让方可以拿着你和亲友的信息接着催。",
    en: "The buyer goes on collecting with your data and your people.",
  },
  ask: {
    zh: "转让债权须书面通知；只交付必需的还款信息，不含联系人。",
    en: "Assignment only with written notice, and without any contacts.",
  },
  basis: [namedRecipients, assignmentTold],
  find: (sentence) => affirmed(sentence, near(sale, data, 40)),
  examples: ["贷款人有权将债权连同借款人资料转让给第三方。"],
  counterExamples: ["未经借款人书面同意，不得转让债权及资料。"],
});
