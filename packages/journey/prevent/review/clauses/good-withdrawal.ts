import { deletion, handling, withdrawal } from "../basis.ts";
import { definePattern } from "../clause-pattern.ts";
import { affirmed, closedWays, refused } from "../said/claims.ts";

export default definePattern({
  id: "good-withdrawal",
  concern: "good",
  severity: 1,
  because: { zh: "照着做就行。", en: "Just do it." },
  title: { zh: "写明怎样撤回、删除", en: "says how to withdraw or delete" },
  why: { zh: "有渠道、有期限的，照着做就行，留下截图。", en: "A way and a time: use it and keep a screenshot." },
  basis: [withdrawal, deletion, handling],
  find: (said) => {
    if (closedWays(said).length > 0 || refused(said).length > 0) return [];
    return affirmed(said.pairs("ownWay", "withdrawing", 40)).filter(
      ({ thing }) => said.pairs([thing], "whatIsWithdrawn", 12).length > 0 || said.has("whatIsWithdrawn"),
    );
  },
  examples: ["您可以随时在设置中撤回同意、删除账号。"],
  counterExamples: ["撤回同意不影响此前的处理。"],
});
