import { ownConsent } from "../basis.ts";
import { definePattern } from "../clause-pattern.ts";
import { affirmed, isNear } from "../said/claims.ts";

export default definePattern({
  id: "third-person-consent-presumed",
  concern: "address-book",
  consent: true,
  severity: 3,
  because: { zh: "出了事，责任被推给你。", en: "It puts the blame on you." },
  title: { zh: "让你替别人同意", en: "has you consent for others" },
  why: {
    zh: "别人的号码只有别人自己能同意；这一条把责任推给你。",
    en: "Only the others can consent; this clause shifts the blame to you.",
  },
  ask: {
    zh: "删去“已取得他人同意”的保证；需要联系他人的，由对方自己确认。",
    en: "Strike the assurance; whoever is to be contacted says so himself.",
  },
  basis: [ownConsent],
  find: (said) => {
    if (said.asks || said.has("definition") || said.has("guardian")) return [];
    const agreed = affirmed(said.pairs("agreeing", "others", 28)).filter(
      ({ act, thing }) =>
        thing.to <= act.from || said.of("gained").some(({ to }) => act.from - to <= 12 && to <= act.from),
    );
    const answeredFor = affirmed(said.pairs("objecting", "others", 24)).filter(
      ({ act, thing }) => thing.to <= act.from,
    );
    return [
      ...agreed.filter((pair) => isNear(said, "vouching", pair, 24)),
      ...answeredFor.filter((pair) => isNear(said, "answering", pair, 24)),
    ];
  },
  examples: ["您保证所提供的联系人信息已获得其本人授权。", "提供他人信息的，视为已征得该第三人同意。"],
  counterExamples: ["请先征得对方同意，我们会向其核实。", "经您同意后我们提供服务。"],
});
