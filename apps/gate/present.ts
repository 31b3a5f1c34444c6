import { type Bilingual, formatInstant } from "@ringfence/kernel";
import { type Citation, citationLabel, facts, type Rule, rankWords } from "@ringfence/law";
import { ruleBook } from "@ringfence/law/rule-book.gen.ts";
import { rules } from "@ringfence/law/rules.gen.ts";
import type { CitationRef, Decision, HouseReason, LawReason } from "@ringfence/platform/gate/decision.ts";
import { houseRules } from "@ringfence/platform/gate/house-rules.gen.ts";
import type { z } from "zod";
import type { decisionSchema } from "./schemas.ts";

type ShownDecision = z.output<typeof decisionSchema>;
type ShownReason = ShownDecision["reasons"][number];

const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));
const houseRuleById = new Map(houseRules.map((rule) => [rule.id, rule]));

/** What a rule is called, the law's or the house's. */
export const titleOf = (rule: string): Bilingual | undefined =>
  ruleById.get(rule)?.title ?? houseRules.find(({ id }) => id === rule)?.title;

const noProof = {
  zh: "放行只表示按已知情况没有发现问题，不证明这次联系合法；怎样说话仍要守法。",
  en: "To be allowed means that nothing was found with what is known. It is no proof of lawfulness; what is said must be lawful too.",
};
const houseWords = { zh: "本机构自己的规则，不是法律", en: "the institution's own rule, not the law" };
const openWords = { zh: "还不能下结论", en: "open" };

/** A decision as it leaves the house: with words in both languages. */
export function present(decision: Decision): ShownDecision {
  const { id, verdict, at } = decision;
  return {
    id,
    verdict,
    at: formatInstant(at),
    ...(verdict === "allow"
      ? { permit: { id, startBy: formatInstant(decision.startBy), countsUntil: formatInstant(decision.countsUntil) } }
      : {}),
    reasons:
      verdict === "allow"
        ? []
        : decision.reasons.map((one) => (one.source === "law" ? lawReason(one) : houseReason(one))),
    missing: verdict === "unclear" ? [...decision.missing] : [],
    ...(verdict === "deny" && decision.nextAllowedAt !== undefined
      ? { nextAllowedAt: formatInstant(decision.nextAllowedAt) }
      : {}),
    remark: noProof,
    ruleBook,
  };
}

function lawReason({ rule, verdict, rank, basis, missing, figures, restsOn }: LawReason): ShownReason {
  const known = ruleById.get(rule);
  return {
    source: "law",
    rule,
    verdict,
    title: known?.title ?? { zh: rule, en: rule },
    plain: known?.plain ?? { zh: rule, en: rule },
    words: verdict === "breach" && rank !== undefined ? rankWords[rank].breach : openWords,
    ...(rank === undefined ? {} : { rank }),
    basis: basis.map((ref) => shownCitation(ref, known)),
    missing: missing.map((fact) => ({ fact, ...facts[fact] })),
    figures: { ...figures },
    restsOn: [...restsOn],
  };
}

function shownCitation(ref: CitationRef, rule: Rule | undefined): ShownReason["basis"][number] {
  const same = ({ instrument, version, article, paragraph, item, point }: Citation) =>
    instrument === ref.instrument &&
    version === ref.version &&
    article === ref.article &&
    paragraph === ref.paragraph &&
    item === ref.item &&
    point === ref.point;
  const cited = rule?.basis.find(same);
  const label = citationLabel({ ...ref, gist: { zh: "", en: "" } });
  return { ...ref, label, ...(cited === undefined ? {} : { gist: cited.gist }) };
}

function houseReason({ rule, verdict, restsOn }: HouseReason): ShownReason {
  const { title, why } = houseRuleById.get(rule) ?? { title: { zh: rule, en: rule }, why: { zh: "", en: "" } };
  return {
    source: "house",
    rule,
    verdict,
    title,
    plain: why,
    words: houseWords,
    basis: [],
    missing: [],
    figures: {},
    restsOn: [...restsOn],
  };
}
