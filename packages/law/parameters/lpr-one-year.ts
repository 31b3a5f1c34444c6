import { civilDate } from "@ringfence/kernel";
import { cite } from "../engine/citation.ts";
import { type DatedValue, defineParameter } from "../engine/parameter.ts";

const publishedMonthly = cite(
  "private-lending-provisions",
  "2020",
  { article: "25", paragraph: 2 },
  {
    zh: "一年期LPR由全国银行间同业拆借中心自2019年8月20日起每月发布。",
    en: "The one-year LPR is published every month since 2019-08-20.",
  },
);

const since = (value: number, from: string, until: string): DatedValue<number> => ({
  value,
  from: civilDate(from),
  until: civilDate(until),
  basis: publishedMonthly,
});

/**
 * The days on which the quote changed. The series ends the day before 2026-10-20, whose quote was not found: later days have no
 * value until one is added here, never an assumed one. The citation says what the rate is; the figures are from its publication.
 */
export default defineParameter<number>({
  id: "lpr-one-year",
  title: { zh: "一年期贷款市场报价利率（LPR）", en: "One-year loan prime rate (LPR)" },
  unit: "percent a year",
  values: [
    since(4.25, "2019-08-20", "2019-09-19"),
    since(4.2, "2019-09-20", "2019-11-19"),
    since(4.15, "2019-11-20", "2020-02-19"),
    since(4.05, "2020-02-20", "2020-04-19"),
    since(3.85, "2020-04-20", "2021-12-19"),
    since(3.8, "2021-12-20", "2022-01-19"),
    since(3.7, "2022-01-20", "2022-08-21"),
    since(3.65, "2022-08-22", "2023-06-19"),
    since(3.55, "2023-06-20", "2023-08-20"),
    since(3.45, "2023-08-21", "2024-07-21"),
    since(3.35, "2024-07-22", "2024-10-20"),
    since(3.1, "2024-10-21", "2025-05-19"),
    since(3.0, "2025-05-20", "2026-10-19"),
  ],
});
