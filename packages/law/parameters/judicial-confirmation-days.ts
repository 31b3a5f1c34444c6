import { civilDate } from "@ringfence/kernel";
import { cite } from "../engine/citation.ts";
import { defineParameter } from "../engine/parameter.ts";

export default defineParameter<number>({
  id: "judicial-confirmation-days",
  title: { zh: "调解协议申请司法确认的期限", en: "Time to ask for judicial confirmation of a mediated agreement" },
  unit: "days",
  values: [
    {
      value: 30,
      from: civilDate("2011-01-01"),
      basis: cite(
        "peoples-mediation-law",
        "2010",
        { article: "33", paragraph: 1 },
        {
          zh: "自调解协议生效之日起三十日内，双方可以共同申请司法确认。",
          en: "Within thirty days of its effect both may together ask the court to confirm the agreement.",
        },
      ),
    },
  ],
});
