import type { ReceivedDocument } from "@ringfence/casefile";
import { dateOf } from "@ringfence/kernel";
import type { CaseView } from "../../engine/case-view.ts";
import type { Contact } from "../../engine/contact.ts";
import { talk } from "../../engine/example.ts";
import { breach, type CaseJudgement, defineRule, type Judgement, lawful, unclear } from "../../engine/rule.ts";
import { signalBit } from "../../signals/ids.ts";
import { forgedPaper, forgedStatePaper } from "./identity-provisions.ts";

/** Arbitration bodies, law firms and others are organisations, not state organs. */
const stateOrgans: ReadonlySet<ReceivedDocument["claims"]> = new Set(["court", "police", "prosecutor", "regulator"]);

const presentsPaper = signalBit("forged-document-claim");

function judgeDocument({ claims, issuerSays }: ReceivedDocument): Judgement {
  if (issuerSays === "genuine") return lawful;
  const under = stateOrgans.has(claims) ? forgedStatePaper : forgedPaper;
  return issuerSays === "not-ours"
    ? breach({ under, figures: { claims } })
    : unclear(["document-issuer"], { under, figures: { claims } });
}

/** Words that present a paper show neither the paper nor who made it. A paper of the same sender in the case answers for them. */
function judgeWords(contact: Contact, view: CaseView): Judgement | undefined {
  const { id } = contact.communication;
  const paper = view.file.documents.some(
    (one) => one.through === id || (one.from !== undefined && one.from === contact.sender?.id),
  );
  return paper ? undefined : unclear(["document-issuer"], { words: ["forged-document-claim"] });
}

function* judge(view: CaseView): Iterable<CaseJudgement> {
  for (const paper of view.file.documents) {
    const from = paper.from === undefined ? undefined : view.lenderOf(view.partyById.get(paper.from));
    const judgement: CaseJudgement = { ...judgeDocument(paper), about: [paper.id], on: dateOf(paper.at) };
    yield from === undefined ? judgement : { ...judgement, lender: from };
  }
  for (const contact of view.contacts) {
    if (!contact.inward || contact.collecting === "no" || (contact.signals & presentsPaper) === 0) continue;
    const judgement = judgeWords(contact, view);
    if (judgement === undefined) continue;
    yield { ...judgement, about: [contact.communication.id], on: dateOf(contact.communication.start), contact };
  }
}

const summons = "传票已出，案号(2026)京0105民初1234号，今天不还款就强制执行";

export default defineRule({
  id: "forged-documents",
  group: "identity",
  title: { zh: "假传票、假立案通知、假律师函", en: "Forged summons or notices" },
  plain: {
    zh: "拿假的传票、立案通知来催收是不允许的。先别慌，自己查到发文机关的公开电话核实真假，再决定怎么办。",
    en: "Collecting with a forged summons or notice is not allowed. Stay calm, look up the issuer's public number yourself and ask whether it is genuine.",
  },
  basis: forgedStatePaper,
  asks: ["document-issuer"],
  refutedBy: [
    { zh: "该机关确认文书是真的", en: "The authority confirms that the paper is genuine" },
    { zh: "文书不是对方发来的", en: "The paper did not come from them" },
  ],
  looksAt: { each: "case", judge },
  examples: [
    {
      name: "法院说没有发过这份传票",
      expect: "breach",
      sheet: {
        documents: [{ id: "d1", at: "2026-03-06 09:00", from: "agency", claims: "court", issuerSays: "not-ours" }],
      },
    },
    {
      name: "2025年的假律师函",
      expect: "breach",
      sheet: {
        documents: [{ id: "d1", at: "2025-03-06 09:00", from: "agency", claims: "law-firm", issuerSays: "not-ours" }],
      },
    },
    {
      name: "法院确认传票是真的",
      expect: "lawful",
      sheet: {
        documents: [{ id: "d1", at: "2026-03-06 09:00", from: "lender", claims: "court", issuerSays: "genuine" }],
      },
    },
    {
      name: "收到一份传票，还没有核实",
      expect: "unclear",
      sheet: { documents: [{ id: "d1", at: "2026-03-06 09:00", from: "agency", claims: "court" }] },
    },
    {
      name: "短信说传票已出",
      expect: "unclear",
      sheet: { communications: [talk("collector", "me", "2026-03-05 10:00", { text: summons })] },
    },
  ],
});
