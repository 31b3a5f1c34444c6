import { realPrincipal } from "../basis.ts";
import { definePattern } from "../clause-pattern.ts";
import { affirmed } from "../said/claims.ts";

export default definePattern({
  id: "upfront-deduction",
  concern: "purse",
  severity: 3,
  because: {
    zh: "本金从一开始就写多了。",
    en: "The principal is overstated from the first day.",
  },
  title: { zh: "放款时先扣钱（砍头息）", en: "money kept back from the payout" },
  why: {
    zh: "到手的少，却按合同上的数还；先扣的是利息，法律按实际收到的算本金。",
    en: "Less arrives than is to be paid back; where interest was kept back, in law the principal is what was received.",
  },
  ask: {
    zh: "全额放款；先扣的不计入本金，利息按实际到账的数重新算。",
    en: "Full payout; what was kept back is no principal, interest counted on what arrived.",
  },
  basis: [realPrincipal],
  find: (said) =>
    affirmed(said.pairs("keptBack", "payout", 22)).filter(
      (pair) => said.pairs([pair.act, pair.thing], "costItems", 24).length > 0,
    ),
  examples: ["放款时先行扣除首期利息和服务费。", "担保费从借款本金中一次性扣收。"],
  counterExamples: ["借款本金全额发放，不预扣任何费用。"],
});
