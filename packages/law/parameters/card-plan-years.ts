import { civilDate } from "@ringfence/kernel";
import { cite } from "../engine/citation.ts";
import { defineParameter } from "../engine/parameter.ts";

export default defineParameter<number>({
  id: "card-plan-years",
  title: { zh: "信用卡个性化分期最长年限", en: "Longest personalised credit card instalment plan" },
  unit: "years",
  values: [
    {
      value: 5,
      from: civilDate("2011-01-27"),
      basis: cite(
        "credit-card-measures-2011",
        "2011",
        { article: "70", paragraph: 1 },
        {
          zh: "个性化分期还款协议最长不超过5年，由双方平等协商，是“可以”不是必须。",
          en: "A personalised plan lasts five years at most; it is agreed between both sides, a possibility and no right.",
        },
      ),
    },
  ],
});
