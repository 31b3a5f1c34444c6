import { handling, withdrawal } from "../basis.ts";
import { definePattern } from "../clause-pattern.ts";
import { closedWays } from "../said/claims.ts";

export default definePattern({
  id: "no-exit",
  concern: "rights",
  severity: 3,
  because: { zh: "同意了就出不来。", en: "Once in, never out." },
  title: { zh: "不让撤回、删除或投诉", en: "no way to withdraw, delete or complain" },
  why: {
    zh: "撤回同意、要求删除、向监管投诉，这些权利合同不能拿走。",
    en: "Withdrawing, asking for deletion and complaining are rights that no contract can take.",
  },
  ask: {
    zh: "写明怎样撤回、删除、注销和投诉：渠道、期限、不收费。",
    en: "State how to withdraw, delete, close and complain: where, how soon, free of charge.",
  },
  basis: [withdrawal, handling],
  find: closedWays,
  examples: ["本授权一经作出不得撤回。", "账号注册后无法注销。", "借款人不得向监管部门投诉，否则视为违约。"],
  counterExamples: ["您可以随时在设置中撤回授权。", "撤回同意不影响此前的处理。"],
});
