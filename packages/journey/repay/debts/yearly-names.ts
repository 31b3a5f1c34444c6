import { cite } from "@ringfence/law/engine/citation.ts";

/** The two ways of counting, called as the People's Bank calls them. */
export const yearlyNames = {
  simple: { zh: "年化利率（单利）", en: "Yearly rate, simple (nominal)" },
  compound: { zh: "年化利率（复利，即内部收益率）", en: "Yearly rate, compound (effective: internal rate of return)" },
} as const;

export const yearlyNamesBasis = cite(
  "pbc-annualised-rate-2021",
  "2021",
  { point: "compound-or-simple" },
  {
    zh: "两种算法都可以，用单利的应当说明是单利：对照合同上的年化利率时，先看它是哪一种。",
    en: "Either way may be used, and simple must say so: see which one the contract states before you compare.",
  },
);
