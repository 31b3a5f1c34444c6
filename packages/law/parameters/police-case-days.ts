import { civilDate } from "@ringfence/kernel";
import { cite } from "../engine/citation.ts";
import { defineParameter } from "../engine/parameter.ts";
import type { StagedPeriod } from "./staged-period.ts";

export default defineParameter<StagedPeriod>({
  id: "police-case-days",
  title: { zh: "治安案件的办理期限", en: "Time for a public security case" },
  unit: "days",
  values: [
    {
      value: { stage: "decision", count: 30, unit: "days", extension: 30, extensions: 2 },
      from: civilDate("2026-01-01"),
      basis: cite(
        "public-security-penalties",
        "2025",
        { article: "118", paragraph: 1 },
        {
          zh: "自立案之日起不超过三十日，重大复杂的可延长三十日，以二次为限。",
          en: "Thirty days from registration; thirty more, twice at most, in grave or complex cases.",
        },
      ),
    },
  ],
});
