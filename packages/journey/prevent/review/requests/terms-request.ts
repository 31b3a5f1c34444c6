import type { DocumentModel, Run } from "@ringfence/casefile/document/document.ts";
import { form, law, numbered, paragraph, request } from "@ringfence/casefile/document/say.ts";
import type { Bilingual, CivilDate } from "@ringfence/kernel";
import type { Citation } from "@ringfence/law";
import { labelsOn } from "@ringfence/law/engine/cited-on.ts";
import { formatDay } from "../../../writing/format-day.ts";
import type { Check } from "../absence.ts";
import { deletion, handling, knowAndCopy, noRefusal, withdrawal } from "../basis.ts";
import type { ClauseHit } from "../review-text.ts";

/** What a person may write about terms. */
export const requestKinds = ["amend", "refuse", "withdraw", "delete"] as const;
export type RequestKind = (typeof requestKinds)[number];

export interface Asked {
  readonly kind: RequestKind;
  readonly name: string;
  readonly to: string;
  /** What the paper calls itself. */
  readonly terms: string;
  /** The places chosen; see {@link placesOf} for those a letter is about. */
  readonly hits: readonly ClauseHit[];
  readonly absent: readonly Check[];
  /** The day whose rules the terms are held to. */
  readonly on: CivilDate;
  readonly today: CivilDate;
}

interface Wording {
  readonly label: Bilingual;
  readonly when: Bilingual;
  readonly title: string;
  readonly opening: (terms: string) => string;
  /** Asked for besides the clauses chosen. */
  readonly asks: (day: CivilDate) => readonly (readonly Run[])[];
  readonly quotes: boolean;
  readonly closing: readonly Run[];
}

const under = (citations: readonly Citation[], day: CivilDate): string => {
  const labels = labelsOn(citations, day);
  return labels === undefined ? "" : `依据${labels}，`;
};

const performing = form("本函不影响我依法履行已经生效的还款义务。");

export const requestWordings: Readonly<Record<RequestKind, Wording>> = {
  amend: {
    label: { zh: "请求说明和修改", en: "Ask to explain and change" },
    when: { zh: "还没签，或签了想改。", en: "Before signing, or to change what was signed." },
    title: "关于说明和修改条款的函",
    opening: (terms) => `贵方提供的《${terms}》中有下列内容，请逐条书面说明，并按所列内容修改或删去：`,
    asks: () => [],
    quotes: true,
    closing: [
      request("上述内容涉及的授权，在修改之前我不予同意；已经取得的相关个人信息请停止使用并删除。"),
      performing,
    ],
  },
  refuse: {
    label: { zh: "不同意这些条款", en: "Refuse these clauses" },
    when: { zh: "不接受某几条，其余照旧。", en: "Not these clauses; the rest stands." },
    title: "关于不同意部分条款的函",
    opening: (terms) => `贵方提供的《${terms}》中，下列内容我不同意：`,
    asks: (day) => [
      [request(`${under([noRefusal], day)}请不要因为我不同意非必需的信息处理而拒绝提供服务、提高价格或要求提前还款。`)],
      [request("此前默认勾选、概括授权的，请按不同意处理，并书面确认。")],
    ],
    quotes: true,
    closing: [performing],
  },
  withdraw: {
    label: { zh: "撤回同意", en: "Withdraw consent" },
    when: {
      zh: "已经同意过，现在收回。合同不因此结束。",
      en: "Consent was given and is taken back; the contract goes on.",
    },
    title: "撤回个人信息处理同意的函",
    opening: (terms) => `我曾就《${terms}》作出同意，现撤回其中下列授权：`,
    asks: (day) => [
      [request(`${under([withdrawal], day)}请自收到本函之日起停止收集、使用和对外提供上述信息。`)],
      [request(`${under([deletion], day)}请删除已经取得的上述信息，并通知已经接收的机构一并删除。`)],
      [request(`${under([noRefusal], day)}请不要因撤回而停止与上述信息无关的服务，也不要要求提前还款。`)],
    ],
    quotes: true,
    closing: [performing],
  },
  delete: {
    label: { zh: "要一份副本，并要求删除", en: "Ask for a copy and deletion" },
    when: { zh: "想知道对方手里有什么、给了谁。", en: "To learn what they hold and who got it." },
    title: "查阅、复制和删除个人信息的请求函",
    opening: (terms) => `贵方依据《${terms}》处理我的个人信息，现提出下列请求：`,
    asks: (day) => [
      [
        request(
          `${under([knowAndCopy], day)}请提供我的个人信息副本，特别是通讯录、通话记录、短信、位置、照片和已安装应用列表。`,
        ),
      ],
      [request("请列明信息的来源、用途、保存期限，以及每一个接收方的名称和联系方式。")],
      [
        request(
          `${under([deletion], day)}请删除通讯录等非必需的信息和已经不再需要的信息，并通知接收方一并删除；法律要求保存的，请说明是哪些、保存到何时。`,
        ),
      ],
    ],
    quotes: false,
    closing: [],
  },
};

const longest = 80;

/** A letter about terms, each clause chosen quoted by its number and words. States no fact but what the terms themselves say. */
/** The places a letter of this kind is about; good clauses ask for nothing, and only a consent can be taken back. */
export const placesOf = (kind: RequestKind, hits: readonly ClauseHit[]): readonly ClauseHit[] =>
  hits.filter(({ pattern }) => pattern.ask !== undefined && (kind !== "withdraw" || pattern.consent === true));

/** Whether such a letter has anything to say. */
export const hasMatter = (kind: RequestKind, hits: readonly ClauseHit[], absent: readonly Check[]): boolean =>
  kind === "delete" || placesOf(kind, hits).length > 0 || (kind === "amend" && absent.length > 0);

export function termsRequest({ kind, name, to, terms, hits, absent, on, today }: Asked): DocumentModel {
  const { title, opening, asks, quotes, closing } = requestWordings[kind];
  const quoted = placesOf(kind, hits).map((hit) => quote(hit, kind, on));
  const wanting = kind === "amend" ? absent.map((check) => [request(check.ask.zh), ...seeRules(check.basis, on)]) : [];
  return {
    title,
    language: "zh-CN",
    blocks: [
      { kind: "addressee", text: `${to}：` },
      paragraph(request(opening(terms))),
      ...(quotes ? [numbered(...quoted, ...wanting)] : []),
      ...(asks(today).length === 0 ? [] : [...(quotes ? [paragraph(request("请："))] : []), numbered(...asks(today))]),
      ...(closing.length === 0 ? [] : [paragraph(...closing)]),
      paragraph(request(`${under([handling], today)}请书面答复，写明经办部门和联系方式；不同意的，请说明理由。`)),
      { kind: "signature", lines: [name, formatDay(today)] },
    ],
  };
}

function quote({ pattern, clause, sentence }: ClauseHit, kind: RequestKind, on: CivilDate): readonly Run[] {
  const words = `${clause === "" ? "" : `${clause} `}“${short(sentence)}”`;
  if (kind !== "amend") return [request(`${words}。`)];
  return [request(`${words}：${pattern.ask?.zh}`), ...seeRules(pattern.basis, on)];
}

const seeRules = (basis: readonly Citation[], on: CivilDate): readonly Run[] => {
  const labels = labelsOn(basis, on);
  return labels === undefined ? [] : [law(`有关规定见${labels}。`)];
};

/** The sentence without the number of its clause, which stands before the quote already. */
const short = (sentence: string): string => {
  const bare = sentence
    .replace(/^(?:[（(][^）)]{1,4}[）)]|第[^条]{1,5}条|[\d.]+[.、．]?)\s*/u, "")
    .replace(/[。；]$/u, "");
  return bare.length > longest ? `${bare.slice(0, longest)}……` : bare;
};
