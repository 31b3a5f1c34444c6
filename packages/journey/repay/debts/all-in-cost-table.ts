import type { DocumentModel } from "@ringfence/casefile/document/document.ts";
import { form, law, paragraph } from "@ringfence/casefile/document/say.ts";
import { formatYuan } from "@ringfence/kernel";
import { citationLabel } from "@ringfence/law";
import { cite } from "@ringfence/law/engine/citation.ts";
import { formatDay } from "../../writing/format-day.ts";
import type { Contract } from "./contract.ts";
import { forceWords, kindNames, penaltyBaseNames, standingWords } from "./cost-words.ts";
import { feeAmount } from "./schedule.ts";
import type { TrueCost } from "./true-cost.ts";
import { yearlyNames } from "./yearly-names.ts";

const yuan = (amount: Parameters<typeof formatYuan>[0]) => `${formatYuan(amount)}元`;

/** What the lender's own table has to show. */
const mustShow = cite(
  "all-in-cost-disclosure-2026",
  "2026",
  { point: "cost-table" },
  {
    zh: "2026年8月1日起，个人贷款的明示表列明全部息费、收取方和年化综合成本。",
    en: "From 2026-08-01 the table of a personal loan shows every charge, who collects it and the annualised all-in cost.",
  },
);

const feeTimes = { upfront: "到账前扣下", first: "第一期收", each: "每期收", last: "最后一期收" } as const;

type Row = readonly [item: string, own: string];

/**
 * The loan's costs in one table, item by item with the yearly figure and what being late costs, beside an empty column for what the
 * lender's own table says of each.
 */
export function allInCostTable(contract: Contract, cost: TrueCost): DocumentModel {
  const rows = [...ordinaryRows(contract, cost), ...lateRows(contract)];
  return {
    title: "个人借款综合成本表（自行计算）",
    language: "zh-CN",
    blocks: [
      paragraph(
        form("左边按填写的金额和日期计算，右边空着，照放款机构出示的综合融资成本明示表逐项抄上，对不上的就是要问的。"),
        law(`${mustShow.gist.zh}（${citationLabel(mustShow).zh}）`),
      ),
      {
        kind: "table",
        header: ["项目", "自行计算", "明示表所列，谁收取"],
        widths: [3, 4, 3],
        rows: rows.map(([item, own]) => [item, own, ""]),
      },
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

function ordinaryRows(contract: Contract, cost: TrueCost): readonly Row[] {
  const { yearly, line } = cost;
  return [
    ["合同本金", yuan(contract.principal)],
    ["实际到账", `${yuan(cost.received)}（${formatDay(contract.paidOut)}）`],
    ["还款方式", kindNames[contract.kind].zh],
    ["期数", `${cost.schedule.length}期`],
    ["利息合计", yuan(cost.interest)],
    ...contract.fees.map(
      (fee): Row => [fee.name, `${yuan(feeAmount(fee, contract.principal))}（${feeTimes[fee.when]}）`],
    ),
    ["费用合计", yuan(cost.fees)],
    ["还款合计", yuan(cost.paid)],
    ...(yearly.ok
      ? ([
          [`综合${yearlyNames.simple.zh}`, `${yearly.value.simple.toFixed(2)}%`],
          [`综合${yearlyNames.compound.zh}`, `${yearly.value.compound.toFixed(2)}%`],
        ] as const)
      : []),
    ...(line === undefined
      ? []
      : ([
          ["对照的线", `${line.percent.toFixed(2)}%（${line.under.map((one) => citationLabel(one).zh).join("、")}）`],
          [
            "超出这条线的部分",
            line.stands === "above"
              ? `${yuan(line.excess)}。${forceWords[line.force].zh}`
              : standingWords[line.stands].zh,
          ],
        ] as const)),
  ];
}

/** Costs that come only with being late; where the contract was not said to have any, that is written. */
function lateRows({ penaltyMillionthsADay, penaltyOn, lateFee, graceDays }: Contract): readonly Row[] {
  const notFilled = "没有填写";
  const penalty =
    penaltyMillionthsADay === undefined
      ? notFilled
      : `每天${Number((penaltyMillionthsADay / 10_000).toFixed(4))}%，按${penaltyBaseNames[penaltyOn ?? ""].zh}算`;
  return [
    ["逾期时的罚息", penalty],
    ["每晚一期的违约金", lateFee === undefined ? notFilled : yuan(lateFee)],
    ["还款日后的宽限", graceDays === undefined ? notFilled : `${graceDays}天`],
  ];
}
