import { sensitive, standardTerms, toldBefore } from "../basis.ts";
import { definePattern } from "../clause-pattern.ts";
import { affirmed } from "../said/claims.ts";
import type { Mention } from "../said/said.ts";

export default definePattern({
  id: "blanket-consent",
  concern: "rights",
  consent: true,
  severity: 2,
  because: {
    zh: "要紧：一次点头管所有事，事后很难分清同意了什么。",
    en: "One nod for everything, and later nobody knows for what.",
  },
  title: { zh: "一次同意全部", en: "one consent for everything" },
  why: { zh: "概括同意不等于对每一件事的单独同意。", en: "A blanket yes is no separate consent to each thing." },
  ask: {
    zh: "把各项用途分开，逐项由本人选择，默认不勾选。",
    en: "Split the purposes, each to be chosen, none ticked beforehand.",
  },
  basis: [toldBefore, sensitive, standardTerms],
  find: (said) => {
    if (said.asks || said.has("changedTerms", "withdrawing")) return [];
    const saysYes = (act: Mention) =>
      said.pairs("yes", [act], 24).length > 0 ||
      said.of("countsAsYes").some(({ from }) => from >= act.from && from <= act.to);
    const byUse = said.has("separateConsent")
      ? []
      : said
          .pairs("countsAs", "impliedBy", 34)
          .filter(
            ({ act, thing }) => thing.to <= act.to && saysYes(act) && said.pairs("wholeTerms", [act], 24).length > 0,
          );
    const bySignature = said.has("several")
      ? said
          .pairs("oneForAll", "yes", 20)
          .filter((pair) => said.pairs("signing", [pair.act, pair.thing], 20).length > 0)
      : [];
    const toAll = said.has("several")
      ? said.pairs("countsAs", "signing", 14).filter(({ act }) => said.pairs("yes", [act], 14).length > 0)
      : [];
    return [...said.of("bundled").filter((one) => !one.denied), ...affirmed([...byUse, ...bySignature, ...toAll])];
  },
  examples: ["注册即视为您同意本平台的全部规则。"],
  counterExamples: ["您可以只勾选其中一部分。"],
});
