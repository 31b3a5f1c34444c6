import { formatYuan } from "@ringfence/kernel";
import { loanOf } from "../facts.ts";
import type { KnownFact, Question, WritingInput } from "../question.ts";

const ofLoan =
  (read: (loan: NonNullable<ReturnType<typeof loanOf>>) => string | undefined) =>
  (input: WritingInput): KnownFact | undefined => {
    const loan = loanOf(input);
    const text = loan === undefined ? undefined : read(loan);
    return loan === undefined || text === undefined ? undefined : { text, entries: [loan.id] };
  };

export const loanName: Question = {
  id: "loan",
  kind: "text",
  ask: { zh: "是哪一笔借款（产品名或合同号）", en: "Which loan (product or contract number)" },
  why: { zh: "让对方一眼找到这一笔。", en: "So that they find it at once." },
  known: ofLoan(({ name }) => name),
};

export const principal: Question = {
  id: "principal",
  kind: "yuan",
  optional: true,
  ask: { zh: "借款本金（元）", en: "Principal (yuan)" },
  why: { zh: "金额以案卷为准；不确定就空着。", en: "Leave empty if unsure." },
  known: ofLoan((loan) => (loan.principal === undefined ? undefined : formatYuan(loan.principal))),
};

export const overdueSince: Question = {
  id: "overdue-since",
  kind: "date",
  optional: true,
  ask: { zh: "从哪天开始逾期（还没逾期就空着）", en: "Overdue since (empty if not yet)" },
  why: { zh: "说清楚时间，信才站得住。", en: "A letter stands on dates." },
  known: ofLoan(({ overdueSince: day }) => day),
};

export const nextDue: Question = {
  id: "next-due",
  kind: "date",
  optional: true,
  ask: { zh: "下一期哪天到期（已经逾期就空着）", en: "Next due day (empty if overdue)" },
  why: { zh: "到期之前去谈，余地最大。", en: "There is most room before it is due." },
  known: ofLoan(({ lastDueOn, overdueSince: late }) => (late === undefined ? lastDueOn : undefined)),
};

/** For the limitation check: asked before any letter that speaks of owing. */
export const lastDue: Question = {
  id: "last-due",
  kind: "date",
  ask: { zh: "这笔借款最后一期是哪天到期的", en: "On which day was the last instalment due" },
  why: {
    zh: "先查诉讼时效：三年从最后一期到期起算。写信承认或承诺还款，会让时效重新计算；已经过了的，等于放弃可以说“过期了”的权利。",
    en: "The limitation check comes first: three years from the last due day. Acknowledging or promising restarts them; when they are over it gives the defence up.",
  },
  known: ofLoan(({ lastDueOn }) => lastDueOn),
};

export const lastContact: Question = {
  id: "last-contact",
  kind: "date",
  optional: true,
  ask: { zh: "对方最后一次联系你，或你最后一次还款是哪天", en: "The day they last reached you, or you last paid" },
  why: {
    zh: "催收到达本人、部分还款，都会让时效重新计算。",
    en: "A demand that reached you or a payment restarts the period.",
  },
  known: (input) => {
    const loan = loanOf(input);
    const paid = loan?.repayments
      .map(({ on }) => on)
      .sort()
      .at(-1);
    return loan === undefined || paid === undefined ? undefined : { text: paid, entries: [loan.id] };
  },
};

/** Whether the letter may say that the debt is owed. */
export const acknowledge: Question = {
  id: "acknowledge",
  kind: "choice",
  ask: { zh: "信里要不要承认这笔借款", en: "Should the letter acknowledge the debt" },
  why: {
    zh: "承认或承诺还款后，三年的诉讼时效重新起算（民法典第一百九十五条）；时效已经过了还同意履行的，不能再拿时效抗辩（第一百九十二条）。不承认也可以谈。",
    en: "Acknowledging or promising restarts the three years (Civil Code art. 195); after their end it gives the defence up (art. 192). One can also talk without acknowledging.",
  },
  choices: [
    { id: "no", label: { zh: "不写承认（稳妥）", en: "Without acknowledging (safer)" } },
    { id: "yes", label: { zh: "承认，并说明还款意愿", en: "Acknowledge it and say I want to repay" } },
  ],
};
