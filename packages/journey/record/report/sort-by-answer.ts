import type { FindingAnswer } from "@ringfence/casefile/model/facts.ts";
import type { Finding } from "@ringfence/law";

export interface Answered {
  readonly findings: readonly Finding[];
  readonly denied: readonly Finding[];
  readonly confirmed: ReadonlySet<Finding>;
}

/**
 * Puts the person's answers beside the findings. The law is not asked again: an answer changes what is counted, never what a rule
 * says. A finding is known by its rule and the first entry it is about, so an answer holds as long as that entry stands.
 */
export function sortByAnswer(findings: readonly Finding[], answers: readonly FindingAnswer[]): Answered {
  const last = new Map(answers.map((one) => [keyOf(one.rule, one.about), one.answer]));
  const answerTo = ({ rule, about: [first] }: Finding) =>
    first === undefined ? undefined : last.get(keyOf(rule, first));
  return {
    findings: findings.filter((one) => answerTo(one) !== "not-so"),
    denied: findings.filter((one) => answerTo(one) === "not-so"),
    confirmed: new Set(findings.filter((one) => answerTo(one) === "confirmed")),
  };
}

const keyOf = (rule: string, about: string) => `${rule}|${about}`;
