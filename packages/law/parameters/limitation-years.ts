import { civilDate } from "@ringfence/kernel";
import { cite } from "../engine/citation.ts";
import { defineParameter } from "../engine/parameter.ts";

export default defineParameter<number>({
  id: "limitation-years",
  title: { zh: "普通诉讼时效", en: "General limitation period" },
  unit: "years",
  values: [
    {
      value: 3,
      from: civilDate("2021-01-01"),
      basis: cite(
        "civil-code",
        "2020",
        { article: "188", paragraph: 1 },
        {
          zh: "向法院请求保护民事权利的诉讼时效期间为三年。",
          en: "The limitation period for civil claims is three years.",
        },
      ),
    },
  ],
});
