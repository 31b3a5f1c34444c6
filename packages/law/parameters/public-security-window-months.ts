import { civilDate } from "@ringfence/kernel";
import { cite } from "../engine/citation.ts";
import { defineParameter } from "../engine/parameter.ts";

export default defineParameter<number>({
  id: "public-security-window-months",
  title: { zh: "治安处罚的追究期限", en: "Window for a public security penalty" },
  unit: "months",
  values: [
    {
      value: 6,
      from: civilDate("2013-01-01"),
      until: civilDate("2025-12-31"),
      basis: cite(
        "public-security-penalties",
        "2012",
        { article: "22" },
        {
          zh: "六个月内没有被公安机关发现的不再处罚，连续或继续的自终了之日起算。",
          en: "Not found out within six months: no penalty; a continued act counts from its end.",
        },
      ),
    },
    {
      value: 6,
      from: civilDate("2026-01-01"),
      basis: cite(
        "public-security-penalties",
        "2025",
        { article: "25" },
        {
          zh: "六个月以内没有被公安机关发现的不再处罚，连续或继续的自终了之日起算。",
          en: "Not found out within six months: no penalty; a continued act counts from its end.",
        },
      ),
    },
  ],
});
