import type { PlanKept } from "@ringfence/casefile";
import { loanOf } from "../facts.ts";
import type { KnownFact, Question, WritingInput } from "../question.ts";

/** What the plan kept last asks of this lender: a letter then carries the plan's own figures. */
const ofPlan =
  (read: (ask: PlanKept["asks"][number]) => string) =>
  (input: WritingInput): KnownFact | undefined => {
    const plan = input.file.plans.at(-1);
    const ask = plan?.asks.find(({ loan }) => loan === loanOf(input)?.id);
    return plan === undefined || ask === undefined ? undefined : { text: read(ask), entries: [plan.id] };
  };

export const situation: Question = {
  id: "situation",
  kind: "words",
  ask: {
    zh: "现在的情况（收入、支出、为什么还不上），照实写",
    en: "How things stand (income, costs, why), truthfully",
  },
  why: {
    zh: "真实的困难，对方才能据此给方案。不要写没有的事，也不要附假的证明。",
    en: "They can only offer something on true facts. Write nothing that is not so.",
  },
};

export const monthly: Question = {
  id: "monthly",
  kind: "yuan",
  ask: { zh: "每个月确实拿得出多少（元）", en: "How much you can really pay a month (yuan)" },
  why: {
    zh: "写做得到的数字。做不到的承诺，会变成新的被动。",
    en: "A figure you can keep. A broken promise makes things worse.",
  },
  known: ofPlan(({ monthly: amount }) => (amount / 100).toFixed(2)),
};

export const from: Question = {
  id: "from",
  kind: "date",
  ask: { zh: "从哪天开始", en: "Starting on" },
  why: { zh: "有开始的日子，方案才能执行。", en: "A plan needs a first day." },
  known: ofPlan((ask) => ask.from),
};

export const months: Question = {
  id: "months",
  kind: "number",
  ask: { zh: "希望分多少个月", en: "Over how many months" },
  why: { zh: "分得够长，每月才还得起。", en: "Long enough to be kept." },
  known: ofPlan((ask) => `${ask.months}`),
};

export const proofs: Question = {
  id: "proofs",
  kind: "words",
  optional: true,
  ask: { zh: "随信附上哪些证明（如离职证明、病历）", en: "Which papers you enclose (such as proof of job loss)" },
  why: { zh: "只写真有、真附的。", en: "Only what exists and is enclosed." },
};
