import type { Bilingual } from "@ringfence/kernel";

/** Ranks of norms from the highest down. The rank decides the words of a finding and nothing else may. */
export const ranks = [
  "statute",
  "administrative-regulation",
  "judicial-interpretation",
  "ministerial-rule",
  "judicial-document",
  "normative-document",
  "recommended-standard",
  "self-regulation",
] as const;
export type Rank = (typeof ranks)[number];

interface RankWords {
  readonly name: Bilingual;
  /** What a breach of a norm of this rank is called. Lower ranks are never called 违法. */
  readonly breach: Bilingual;
}

const unlawful: Bilingual = { zh: "违法", en: "against the law" };
const againstSupervision: Bilingual = { zh: "不符合监管规定", en: "against supervisory rules" };

export const rankWords: Readonly<Record<Rank, RankWords>> = {
  statute: { name: { zh: "法律", en: "statute" }, breach: unlawful },
  "administrative-regulation": { name: { zh: "行政法规", en: "administrative regulation" }, breach: unlawful },
  // What courts do not support, such as interest above the cap, is thereby not yet against the law.
  "judicial-interpretation": {
    name: { zh: "司法解释", en: "judicial interpretation" },
    breach: { zh: "不符合司法解释", en: "against a judicial interpretation" },
  },
  "ministerial-rule": { name: { zh: "部门规章", en: "ministerial rule" }, breach: againstSupervision },
  // Opinions of the courts and prosecutors that are no interpretations: guidance to judges, and no supervisor's rule.
  "judicial-document": {
    name: { zh: "司法文件", en: "judicial document" },
    breach: { zh: "与司法文件的意见不符", en: "against guidance to the courts" },
  },
  "normative-document": { name: { zh: "规范性文件", en: "normative document" }, breach: againstSupervision },
  "recommended-standard": {
    name: { zh: "推荐性国家标准", en: "recommended national standard" },
    breach: { zh: "不符合推荐性国家标准", en: "against a recommended national standard" },
  },
  "self-regulation": {
    name: { zh: "行业自律文件", en: "industry self-regulation" },
    breach: { zh: "不符合行业自律要求", en: "against industry self-regulation" },
  },
};

/** Negative when `a` stands above `b`. */
export function compareRanks(a: Rank, b: Rank): number {
  return ranks.indexOf(a) - ranks.indexOf(b);
}
