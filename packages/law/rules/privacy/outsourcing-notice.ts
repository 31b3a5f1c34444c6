import type { Lender, Party } from "@ringfence/casefile";
import { dateOf } from "@ringfence/kernel";
import type { CaseView } from "../../engine/case-view.ts";
import { cite } from "../../engine/citation.ts";
import type { Contact } from "../../engine/contact.ts";
import { talk } from "../../engine/example.ts";
import { breach, type CaseJudgement, defineRule, type Judgement, lawful, unclear } from "../../engine/rule.ts";

/** The agency a contact came from; undefined for the lender's own staff. */
function agencyOf(sender: Party | undefined, view: CaseView): Party | undefined {
  if (sender?.kind === "agency") return sender;
  if (sender?.kind !== "collector") return undefined;
  return sender.worksFor.map((id) => view.partyById.get(id)).find((one) => one?.kind === "agency");
}

/** A notice counts when it names this agency or none, and comes from this lender or is not said to come from anybody else. */
function judgeFirst(first: Contact, agency: Party, lender: Lender | undefined, view: CaseView): Judgement {
  const notices = view.file.notices.filter(
    ({ kind, names, from }) =>
      (kind === "outsourcing" || kind === "assignment") &&
      (names === undefined || names === agency.id) &&
      (from === undefined || from === lender?.id || from === agency.id),
  );
  if (notices.some((one) => one.at <= first.communication.start)) return lawful;
  const [late] = notices;
  // Told only after collection began: the case itself shows that it was not beforehand. No notice at all may just not have been recorded.
  return late === undefined
    ? unclear(["outsourcing-told"])
    : breach({ entries: [late.id], figures: { told: dateOf(late.at) } });
}

function* judge(view: CaseView): Iterable<CaseJudgement> {
  const seen = new Set<string>();
  for (const contact of view.contacts) {
    if (!contact.inward || contact.collecting !== "yes" || contact.sender === undefined) continue;
    const agency = agencyOf(contact.sender, view);
    if (agency === undefined || seen.has(agency.id)) continue;
    seen.add(agency.id);
    const { id, start } = contact.communication;
    yield { ...judgeFirst(contact, agency, contact.lender, view), about: [id], on: dateOf(start), contact };
  }
}

const told = (at: string) => ({ id: "n1", kind: "outsourcing", from: "lender", to: "me", names: "agency", at });

export default defineRule({
  id: "outsourcing-notice",
  group: "privacy",
  title: { zh: "没说就外包催收", en: "Outsourced without telling" },
  plain: {
    zh: "机构把催收交给外面的公司之前，应当先告诉你交给了谁。没有告诉的，可以要求机构说明。",
    en: "Before handing collection to an outside company the institution should tell you to whom. If it did not, you may ask it to explain.",
  },
  basis: [
    cite(
      "consumer-rights-measures-2022",
      "2022",
      { article: "41" },
      {
        zh: "委托外部机构催收前应当告知债务人。",
        en: "The debtor is told before collection is outsourced.",
      },
    ),
    cite(
      "pcac-card-guideline-2024",
      "2024",
      { article: "83" },
      {
        zh: "信用卡委托外部机构催收前，应以适当方式告知债务人。",
        en: "Before outsourcing card collection the debtor is told in a suitable way.",
      },
    ),
  ],
  asks: ["outsourcing-told"],
  refutedBy: [
    { zh: "事先用短信、App、信函等告知过", en: "It had been told before by message, app or letter" },
    { zh: "来的是机构自己的员工", en: "It was the institution's own staff" },
  ],
  looksAt: { each: "case", judge },
  examples: [
    {
      name: "催收一周以后才告知",
      expect: "breach",
      sheet: { communications: [talk("agency", "me", "2026-03-05 10:00")], notices: [told("2026-03-12 10:00")] },
    },
    {
      name: "事先告知过",
      expect: "lawful",
      sheet: { communications: [talk("agency", "me", "2026-03-05 10:00")], notices: [told("2026-03-01 10:00")] },
    },
    {
      name: "没有告知的记录",
      expect: "unclear",
      sheet: { communications: [talk("agency", "me", "2026-03-05 10:00")] },
    },
    {
      name: "小贷公司没有查到同样的规定，先告知总没有错",
      expect: "lawful",
      lender: "microloan",
      sheet: { communications: [talk("collector", "me", "2026-03-05 10:00")], notices: [told("2026-03-01 10:00")] },
    },
  ],
});
