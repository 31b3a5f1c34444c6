import { assignmentTold, namedRecipients } from "../basis.ts";
import { definePattern } from "../clause-pattern.ts";
import { affirmed } from "../said/claims.ts";

export default definePattern({
  id: "debt-transfer-with-data",
  concern: "address-book",
  consent: true,
  severity: 3,
  because: { zh: "换了债主，信息也跟着走。", en: "With a new creditor your data moves too." },
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
  find: (said) =>
    affirmed(said.pairs("transfer", "claim", 16)).filter((pair) =>
      affirmed(said.pairs("useOf", "debtorData", 24)).some(
        ({ thing }) => said.pairs([pair.act], [thing], 70).length > 0,
      ),
    ),
  examples: ["贷款人有权将债权连同借款人资料转让给第三方。"],
  counterExamples: ["未经借款人书面同意，不得转让债权及资料。"],
});
