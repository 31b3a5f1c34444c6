import { namedRecipients } from "../basis.ts";
import { definePattern } from "../clause-pattern.ts";
import { affirmed, affirmedOrTakenBack, apart, fetched, handed, isCondition, isNear, unasked } from "../said/claims.ts";
import type { Mention } from "../said/said.ts";

export default definePattern({
  id: "shares-with-unnamed",
  concern: "address-book",
  consent: true,
  severity: 3,
  because: { zh: "给出去以后，谁拿着都不知道。", en: "Afterwards nobody knows who has it." },
  title: { zh: "提供给没有写名字的第三方", en: "gives data to unnamed third parties" },
  why: {
    zh: "“合作方”三个字可以是催收公司、数据公司，谁拿到都查不出。",
    en: "“Partners” can be a collection firm or a data broker; nobody can tell who got it.",
  },
  ask: {
    zh: "列出每一个接收方的名称、用途和联系方式，逐一取得单独同意。",
    en: "Name each recipient with its purpose and contact, each with separate consent.",
  },
  basis: [namedRecipients],
  find: (said) => {
    if (
      said.asks ||
      said.has("definition") ||
      said.has("untrue") ||
      (said.has("askedFirst") && unasked(said).length === 0)
    )
      return [];
    if (!said.has("otherHands") && affirmed(said.pairs("transfer", "claim", 16)).length > 0) return [];
    if (said.has("onlyTo") && said.has("named")) return [];
    const named = said.of("named");
    const unlessNamed = ({ to }: Mention) => !named.some(({ from }) => from >= to && from - to <= 4);
    const whom = apart(said, "unnamed", "named", "notRecipients").filter(unlessNamed);
    const perhaps = apart(said, "maybeRecipients", "named", "notRecipients").filter(unlessNamed);
    const given = [
      ...handed(said, whom, "giving", "giving"),
      ...handed(said, whom),
      ...fetched(said, whom),
      ...said.pairs("outward", "data", 16),
      ...handed(said, perhaps).filter((pair) => isNear(said, "data", pair, 16)),
    ].filter(({ act }) => said.has("data") || said.pairs([act], "handingOver", 0).length > 0);
    return affirmedOrTakenBack(said, given).filter((pair) => !isCondition(said, pair));
  },
  examples: ["我们可能将您的信息提供给合作方及其他第三方。"],
  counterExamples: ["我们不会与任何第三方共享您的信息。", "我们仅将收货地址提供给某某速运有限公司。"],
});
