import type { Block, DocumentModel, Run } from "@ringfence/casefile/document/document.ts";
import { form, ownWord, paragraph, request } from "@ringfence/casefile/document/say.ts";
import type { Citation } from "@ringfence/law";
import { labelsOn } from "@ringfence/law/engine/cited-on.ts";
import type { Facts } from "../writing/facts.ts";
import { formatDay } from "../writing/format-day.ts";
import { lenderOf } from "./filed-notice.ts";
import { mayAcknowledge } from "./limitation-check.ts";

/** The parts that several letters share. */

export function letterDocument(facts: Facts, title: string, blocks: readonly Block[], to = "lender"): DocumentModel {
  return {
    title,
    language: "zh-CN",
    blocks: [
      ...(facts.has(to) ? [{ kind: "addressee" as const, text: `${facts.text(to)}：` }] : []),
      ...blocks,
      {
        kind: "signature",
        lines: [
          facts.text("name"),
          ...(facts.has("number") ? [`联系电话：${facts.text("number")}`] : []),
          formatDay(facts.today),
        ],
      },
    ],
  };
}

/** 我是…（某笔借款）的借款人. Says no more about the debt than the writer chose to. */
export function whoWrites(facts: Facts): Run {
  const about = facts.has("loan") ? ["name", "loan"] : ["name"];
  return facts.sentence(about, (name, loan) =>
    loan === undefined
      ? `我是${name}。`
      : mayAcknowledge(facts)
        ? `我是${name}，是贵方“${loan}”的借款人。`
        : `我是${name}，来信涉及贵方所称的“${loan}”。`,
  );
}

/** Since when it is overdue; only where the writer may acknowledge the debt at all. */
export const sinceWhenOverdue = (facts: Facts): readonly Run[] =>
  facts.has("overdue-since") && mayAcknowledge(facts)
    ? [facts.sentence(["overdue-since"], (day) => `该笔借款自${day}起未能按约还款。`)]
    : [];

/** Printed where the writer chose not to acknowledge, or must not. */
export const withoutAcknowledging = (facts: Facts): readonly Block[] =>
  mayAcknowledge(facts)
    ? []
    : [paragraph(form("本函仅为沟通，不构成对任何债务、金额的承认，也不是还款承诺，不表示放弃任何抗辩。"))];

/** Emergency contacts are no parties to the loan; where the case knows a guarantor, only of the others may that be said. */
export const othersAreNoParties = ({ file }: Facts): Block =>
  file.parties.some(({ kind }) => kind === "guarantor")
    ? paragraph(request("请不要因这笔借款联系没有担保的亲友、同事和紧急联系人，也不要向他们透露我的情况。"))
    : paragraph(
        request("请不要因这笔借款联系我的紧急联系人、亲友和同事，也不要向他们透露我的情况。"),
        ownWord("他们不是借款人，也不是担保人。"),
      );

export const openChannel = (facts: Facts): Block =>
  facts.has("number")
    ? paragraph(
        facts.sentence(["number"], (number) => `我的手机${number}保持畅通。`),
        request("请只通过这个号码或书面方式与我本人联系。"),
      )
    : paragraph(request("请只通过书面方式与我本人联系。"));

export const askWrittenAnswer: Block = paragraph(request("请给我书面答复，并写明经办部门和联系方式。谢谢。"));

/** Labels of the provisions that bind the lender of this letter today; undefined when none does for certain. */
export function provisions(facts: Facts, citations: readonly Citation[]): string | undefined {
  const { today, loan } = facts;
  const lender = lenderOf(facts);
  if (lender?.kind !== "lender") return labelsOn(citations, today);
  return labelsOn(citations, today, {
    lenderKind: lender.lenderKind,
    product: loan?.product,
    memberOf: lender.memberOf,
  });
}

/** 依据《…》第…条，. Empty where none of them binds. */
export function underLaw(facts: Facts, citations: readonly Citation[]): string {
  const labels = provisions(facts, citations);
  return labels === undefined ? "" : `依据${labels}，`;
}
