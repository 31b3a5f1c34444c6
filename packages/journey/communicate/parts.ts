import type { Communication } from "@ringfence/casefile";
import type { Block, DocumentModel, Run } from "@ringfence/casefile/document/document.ts";
import { form, ownWord, paragraph, request } from "@ringfence/casefile/document/say.ts";
import { formatChinese, maskPhone } from "@ringfence/kernel";
import type { Citation } from "@ringfence/law";
import { labelsOn } from "@ringfence/law/engine/cited-on.ts";
import { type Facts, partyOf } from "./facts.ts";
import { formatDay } from "./format-day.ts";
import { mayAcknowledge } from "./limitation-check.ts";
import { lenderOfLetter } from "./questions/people.ts";

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

/** Printed where the writer chose not to acknowledge, or must not. */
export const withoutAcknowledging = (facts: Facts): readonly Block[] =>
  mayAcknowledge(facts)
    ? []
    : [paragraph(form("本函仅为沟通，不构成对任何债务、金额的承认，也不是还款承诺，不表示放弃任何抗辩。"))];

/** Emergency contacts are no parties to the loan. */
export const othersAreNoParties = (): Block =>
  paragraph(
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
  const { file, today, loan } = facts;
  const lender = lenderOfLetter({ file, today, answers: {}, ...(loan === undefined ? {} : { loan: loan.id }) });
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

const channels: Readonly<Record<Communication["channel"], string>> = {
  call: "电话",
  sms: "短信",
  mms: "彩信",
  chat: "聊天消息",
  email: "邮件",
  letter: "信件",
  visit: "上门",
  "public-post": "公开发布",
};
const relationNames: Readonly<Record<string, string>> = {
  parent: "父母",
  spouse: "配偶",
  child: "子女",
  sibling: "兄弟姐妹",
  relative: "亲戚",
  friend: "朋友",
  colleague: "同事",
  employer: "单位",
  neighbour: "邻居",
  school: "学校",
  "village-committee": "村（居）委会",
  other: "其他联系人",
};

/** Who was reached, in words that show neither name nor number of a third person. */
function whoWas(facts: Facts, { owner, reached, to }: Communication): string {
  const party = partyOf(facts.file, reached ?? to[0]?.party ?? owner);
  if (party === undefined || party.kind === "debtor") return "本人";
  return party.kind === "contact-person" ? (relationNames[party.relation] ?? "联系人") : "其他人";
}

const quoteLength = 60;

/** Dated incidents as a table: each row rests on its entry. Numbers of third persons do not appear; words are quoted in part. */
export function incidentTable(facts: Facts, contacts: readonly Communication[]): Block {
  return {
    kind: "table",
    header: ["时间", "被联系的人", "方式", "来电（来信）号码", "内容摘录"],
    widths: [3, 2, 1.5, 2.5, 4],
    rows: contacts.map((one) => [
      formatChinese(one.start),
      whoWas(facts, one),
      channels[one.channel],
      senderShown(facts, one),
      excerpt(one.text),
    ]),
    entries: contacts.map(({ id }) => [id]),
  };
}

function senderShown(facts: Facts, { from }: Communication): string {
  const party = partyOf(facts.file, from.party);
  if (party?.kind === "contact-person") return from.number === undefined ? "未显示" : maskPhone(from.number);
  return from.number ?? party?.numbers[0]?.number ?? from.name ?? "未显示";
}

function excerpt(text: string | undefined): string {
  if (text === undefined) return "（通话，见记录）";
  const line = text.replaceAll(/\s+/g, " ").replaceAll(/1[3-9]\d{9}/g, (number) => maskPhone(number));
  return line.length > quoteLength ? `${line.slice(0, quoteLength)}……` : line;
}
