import { citedVersion, standingOn } from "@ringfence/law";
import { cite } from "@ringfence/law/engine/citation.ts";
import { defineCheck } from "../absence.ts";

const costTable = cite(
  "all-in-cost-disclosure-2026",
  "2026",
  { point: "cost-table" },
  {
    zh: "贷款前要出示综合融资成本明示表，列明各项息费和年化综合成本。",
    en: "Before the loan a table shows every cost and the all-in yearly figure.",
  },
);

export default defineCheck({
  id: "cost-table-absent",
  severity: 2,
  title: { zh: "没有综合融资成本明示表", en: "no table of the all-in cost" },
  why: {
    zh: "2026年8月1日起新办的个人贷款，要用一张表说清全部息费和年化成本。合同里没有提到，也可能另外给了你，找一找。",
    en: "Personal loans made from 1 August 2026 come with a table of every cost and the yearly figure. The contract mentions none; it may have been given apart, so look for it.",
  },
  ask: {
    zh: "请提供综合融资成本明示表，列明每项息费、收取方和年化综合成本，并说明除此以外不再收费。",
    en: "Provide the table: each cost, who collects it, the all-in yearly figure, and that nothing else is charged.",
  },
  basis: [costTable],
  isMissing: ({ text, kind, on }) =>
    kind === "loan-contract" &&
    standingOn(citedVersion(costTable).version, on) === "in-force" &&
    !/综合融资成本|成本明示表|融资成本明示|年化综合成本/u.test(text.replaceAll(/\s/g, "")),
});
