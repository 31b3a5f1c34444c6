import { definePattern } from "../clause-pattern.ts";

export default definePattern({
  id: "good-named-recipients",
  concern: "good",
  severity: 1,
  title: { zh: "写明了给谁", en: "names who gets the data" },
  why: {
    zh: "接收方有名有姓，可以一个一个去问、去要求删除。",
    en: "Named recipients can be asked one by one, and asked to delete.",
  },
  basis: [],
  find: (said) => (said.has("onlyTo") ? said.pairs("giving", "named", 30) : []),
  examples: ["您的收件信息仅提供给某某速运有限公司用于派送。"],
  counterExamples: ["我们可能将您的信息提供给合作方。"],
});
