import { civilDate } from "@ringfence/kernel";
import { cite } from "../engine/citation.ts";
import { defineParameter } from "../engine/parameter.ts";

/** Lenders of this cap are private persons and unlicensed firms; licensed lenders are outside (article 1, second paragraph, and the reply of 2020). */
export default defineParameter<number>({
  id: "private-lending-multiple",
  title: { zh: "民间借贷利率上限：LPR的倍数", en: "Private lending cap as a multiple of the LPR" },
  unit: "times the one-year LPR",
  values: [
    {
      value: 4,
      from: civilDate("2020-08-20"),
      until: civilDate("2020-12-31"),
      basis: cite(
        "private-lending-provisions",
        "2020",
        { article: "31", paragraph: 2 },
        {
          zh: "合同成立于2020年8月20日之前的，自该日起的利息适用起诉时的保护标准；此后成立的直接适用。",
          en: "For contracts before 2020-08-20 interest from that day follows the cap at filing; later ones fall under it directly.",
        },
      ),
    },
    {
      value: 4,
      from: civilDate("2021-01-01"),
      basis: cite(
        "private-lending-provisions",
        "2020",
        { article: "25", paragraph: 1 },
        {
          zh: "约定利率超过合同成立时一年期LPR四倍的部分不受支持。",
          en: "Interest above four times the one-year LPR at contract formation is not supported.",
        },
      ),
    },
  ],
});
