import { definePattern } from "../clause-pattern.ts";
import { affirmed, apart, fetched, handed } from "../said/claims.ts";

export default definePattern({
  id: "good-named-recipients",
  concern: "good",
  severity: 1,
  because: { zh: "知道该问谁。", en: "You know whom to ask." },
  title: { zh: "写明了给谁", en: "names who gets the data" },
  why: {
    zh: "接收方有名有姓，可以一个一个去问、去要求删除。",
    en: "Named recipients can be asked one by one, and asked to delete.",
  },
  basis: [],
  find: (said) => {
    if (said.pairs("transfer", "claim", 16).length > 0) return [];
    if (said.has("onlyTo")) return [...said.of("company"), ...said.pairs("giving", "named", 30)];
    const others = apart(said, "unnamed", "named", "notRecipients");
    if (!said.has("data") || others.length > 0) return [];
    return affirmed([...handed(said, said.of("company")), ...fetched(said, said.of("company"))]);
  },
  examples: ["您的收件信息仅提供给某某速运有限公司用于派送。"],
  counterExamples: ["我们可能将您的信息提供给合作方。"],
});
