import type { DocumentModel } from "@ringfence/casefile/document/document.ts";
import { form, paragraph } from "@ringfence/casefile/document/say.ts";
import { formatYuan } from "@ringfence/kernel";
import { citationLabel } from "@ringfence/law";
import { formatDay } from "../../writing/format-day.ts";
import type { Contract } from "./contract.ts";
import { kindNames } from "./cost-words.ts";
import { feeAmount } from "./schedule.ts";
import type { TrueCost } from "./true-cost.ts";
import { yearlyNames } from "./yearly-names.ts";

const yuan = (amount: Parameters<typeof formatYuan>[0]) => `${formatYuan(amount)}元`;

/**
 * The loan's costs in one table, item by item with the yearly figure, to be held against the table a lender has to show before signing
 * (rules on showing the all-in cost of personal loans, from 2026-08-01).
 */
export function allInCostTable(contract: Contract, cost: TrueCost): DocumentModel {
  const { yearly, line } = cost;
  const fees = contract.fees.map((fee): [string, string] => [
    fee.name,
    `${yuan(feeAmount(fee, contract.principal))}${{ upfront: "（到账前扣下）", first: "（第一期）", each: "（每期）", last: "（最后一期）" }[fee.when]}`,
  ]);
  const rows: [string, string][] = [
    ["合同本金", yuan(contract.principal)],
    ["实际到账", `${yuan(cost.received)}（${formatDay(contract.paidOut)}）`],
    ["还款方式", kindNames[contract.kind].zh],
    ["期数", `${cost.schedule.length}期`],
    ["利息合计", yuan(cost.interest)],
    ...fees,
    ["费用合计", yuan(cost.fees)],
    ["还款合计", yuan(cost.paid)],
    ...(yearly.ok
      ? ([
          [`综合${yearlyNames.simple.zh}`, `${yearly.value.simple.toFixed(2)}%`],
          [`综合${yearlyNames.compound.zh}`, `${yearly.value.compound.toFixed(2)}%`],
        ] as [string, string][])
      : []),
    ...(line === undefined
      ? []
      : ([
          ["对照的线", `${line.percent.toFixed(2)}%（${line.under.map((one) => citationLabel(one).zh).join("、")}）`],
          ["超出这条线的部分", line.above ? yuan(line.excess) : "没有超出"],
        ] as [string, string][])),
  ];
  return {
    title: "个人借款综合成本表（自行计算）",
    language: "zh-CN",
    blocks: [
      paragraph(form("按填写的金额和日期计算，供与放款机构出示的综合融资成本明示表核对。")),
      { kind: "table", header: ["项目", "金额或比率"], widths: [3, 5], rows },
      { kind: "heading", level: 2, text: "还款计划" },
      {
        kind: "table",
        header: ["期", "还款日", "本金", "利息", "费用", "合计", "剩余本金"],
        widths: [1, 3, 2.5, 2.5, 2, 2.5, 2.5],
        rows: cost.schedule.map(({ no, due, principal, interest, fees: fee, total, balance }) => [
          `${no}`,
          due,
          ...[principal, interest, fee, total, balance].map(formatYuan),
        ]),
      },
    ],
  };
}
