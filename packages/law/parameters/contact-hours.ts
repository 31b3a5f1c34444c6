import { civilDate, type DailyWindow } from "@ringfence/kernel";
import { cite } from "../engine/citation.ts";
import { defineParameter } from "../engine/parameter.ts";

/** 08:00 to 22:00, half-open: 08:00 is inside, 22:00 is not. */
const dayTime: DailyWindow = { fromMinute: 480, toMinute: 1320 };

export default defineParameter<DailyWindow>({
  id: "contact-hours",
  title: { zh: "可以催收的时段", en: "Hours in which collection may take place" },
  unit: "minutes of the day",
  values: [
    {
      value: dayTime,
      from: civilDate("2025-02-28"),
      basis: cite(
        "gbt-45251-2025",
        "2025",
        { point: "contact-hours" },
        {
          zh: "没有另行约定的，每日22:00至次日8:00不应催收。",
          en: "Without agreement no collection between 22:00 and 08:00.",
        },
      ),
    },
    {
      value: dayTime,
      from: civilDate("2026-01-30"),
      basis: cite(
        "cba-collection-guideline-2026",
        "2026",
        { point: "contact-hours" },
        {
          zh: "未经债务人同意，22:00至次日8:00严禁催收。",
          en: "Without the debtor's consent collection between 22:00 and 08:00 is strictly forbidden.",
        },
      ),
    },
  ],
});
