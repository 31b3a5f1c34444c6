import { necessary, sensitive } from "../basis.ts";
import { definePattern } from "../clause-pattern.ts";
import { affirmedOrTakenBack, apart, isCondition } from "../said/claims.ts";

export default definePattern({
  id: "reads-other-records",
  concern: "address-book",
  consent: true,
  severity: 2,
  because: {
    zh: "能看出你的往来和行踪；多数可以在手机里关掉。",
    en: "It shows whom you know and where you are; mostly it can be closed in the phone.",
  },
  title: { zh: "读取短信、通话、应用、位置或相册", en: "reads messages, calls, apps, location or photos" },
  why: {
    zh: "这些记录能看出你和谁来往、在哪里；多数不是放贷所必需。",
    en: "They show whom you deal with and where; most is not needed for lending.",
  },
  ask: {
    zh: "只保留办理业务必需的信息，其余授权删去，并允许单独拒绝。",
    en: "Keep only what the service needs; allow each other item to be refused.",
  },
  basis: [necessary, sensitive],
  find: (said) => {
    if (said.asks || said.has("definition") || said.has("onDevice", "untrue", "refusable")) return [];
    if (said.has("byHand") && !said.has("allOf")) return [];
    const records = apart(said, "otherRecords", "notRecords");
    const near = said.pairs(apart(said, "reading", "notRecords", "otherRecords"), records, 8);
    const far = said.pairs(apart(said, "stronglyReading", "notRecords", "otherRecords"), records, 24);
    return affirmedOrTakenBack(said, [...near, ...far]).filter((pair) => !isCondition(said, pair));
  },
  examples: ["我们将读取您的短信和通话记录。", "平台会持续收集您的位置信息。"],
  counterExamples: ["我们不读取您的短信内容。", "位置权限仅在您查找门店时使用，可以读取也可以拒绝。"],
});
