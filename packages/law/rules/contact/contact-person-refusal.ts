import { countBefore } from "../../engine/case-index.ts";
import type { CaseView } from "../../engine/case-view.ts";
import { cite } from "../../engine/citation.ts";
import type { Contact, KnownRefusal } from "../../engine/contact.ts";
import { talk } from "../../engine/example.ts";
import { breach, defineRule, lawful, unclear } from "../../engine/rule.ts";
import { liftedRefusal, mayOweToo } from "../../engine/third-person.ts";
import { peaceOfPrivateLife } from "../conduct-bans.ts";

export const stopRule = cite(
  "gbt-45251-2025",
  "2025",
  { point: "stop-rule" },
  {
    zh: "联系人明确拒绝或要求不再联系后，不应再联系。",
    en: "Once a contact person refuses or asks not to be contacted, there should be no further contact.",
  },
);
/**
 * Ours, not the law's: from the third contact after a clear refusal we also cite the Civil Code. One more call is against the
 * standard; whether it already disturbs somebody's peace is a question of degree.
 */
export const several = 3;

const before = (refusals: readonly KnownRefusal[] | undefined, { communication }: Contact) =>
  refusals?.findLast(({ start }) => start < communication.start);

/** A refusal to a campaign we cannot tell from this one: one of the two is only a number that nobody assigned. */
function maybeBinding(
  view: CaseView,
  contact: Contact,
  refusals: ReadonlyMap<string, readonly KnownRefusal[]>,
): KnownRefusal | undefined {
  for (const [campaign, list] of refusals) {
    const assigned = contact.sender !== undefined && view.partyById.has(campaign);
    const refusal = assigned ? undefined : before(list, contact);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/**
 * Is this at least the third contact of this campaign to this person since the first refusal that still binds? Who refuses again must
 * not stand worse than who refused once.
 */
function isSeveral(
  view: CaseView,
  contact: Contact,
  person: string,
  refusals: ReadonlyMap<string, readonly KnownRefusal[]>,
): boolean {
  const said = [...(refusals.get(contact.campaign) ?? []), ...(refusals.get("") ?? [])].sort(
    (a, b) => a.start - b.start,
  );
  const first = said.find((one) => one.start < contact.communication.start && !liftedRefusal(view, contact, one));
  const start = first?.start ?? contact.communication.start;
  const series = view.index.series.get(contact.campaign)?.get(person) ?? [];
  const earlier = series[countBefore(series, contact.at, (one) => one.at) - (several - 1)];
  return earlier !== undefined && earlier.communication.start > start;
}

const to = (start: string) => talk("collector", "mother", start);
const refusal = { id: "r1", by: "mother", to: "agency", at: "2026-03-01 10:00" };
const otherLender = {
  id: "other-lender",
  kind: "lender",
  name: "远山",
  lenderKind: "bank",
  numbers: [{ number: "95511" }],
};

export default defineRule({
  id: "contact-person-refusal",
  group: "contact",
  title: { zh: "联系人拒绝后仍然联系", en: "Contact after a contact person refused" },
  plain: {
    zh: "联系人说了“别再联系我”，就不应再联系。换号码、换催收公司再打，也算同一家机构。",
    en: "Once a contact person says “do not contact me”, it should stop. Another number or another agency of the same institution counts too.",
  },
  basis: [peaceOfPrivateLife, stopRule],
  asks: ["same-institution", "owes-too", "caller-is-collector"],
  refutedBy: [
    { zh: "联系人之后又同意联系", en: "The contact person later agreed to be contacted" },
    {
      zh: "来电的不是被拒绝的那家机构或它委托的公司",
      en: "It was not the institution refused, nor one of its agencies",
    },
  ],
  looksAt: {
    each: "contact",
    targets: ["contact-person"],
    judge(contact, view) {
      const person = contact.targetParty?.id;
      const refusals = person === undefined ? undefined : view.index.refusals.get(person);
      if (person === undefined || refusals === undefined) return undefined;
      const binding = before(refusals.get(contact.campaign), contact) ?? before(refusals.get(""), contact);
      const refused = binding ?? maybeBinding(view, contact, refusals);
      if (refused === undefined || liftedRefusal(view, contact, refused)) return lawful;
      if (binding === undefined) return unclear(["same-institution"], { entries: [refused.entry] });
      if (mayOweToo(contact)) return unclear(["owes-too"], { entries: [refused.entry] });
      return breach({
        entries: [refused.entry],
        under: isSeveral(view, contact, person, refusals) ? [peaceOfPrivateLife, stopRule] : [stopRule],
      });
    },
  },
  examples: [
    {
      name: "拒绝后三天又来电",
      expect: "breach",
      sheet: { refusals: [refusal], communications: [to("2026-03-04 10:00")] },
    },
    {
      name: "拒绝后换机构自己的号码打来",
      expect: "breach",
      sheet: { refusals: [refusal], communications: [talk("lender", "mother", "2026-03-04 10:00")] },
    },
    {
      name: "无牌照机构在拒绝后第三次来电",
      expect: "breach",
      lender: "unlicensed-firm",
      sheet: { refusals: [refusal], communications: ["02", "03", "04"].map((day) => to(`2026-03-${day} 10:00`)) },
    },
    {
      name: "无牌照机构，拒绝过两次，从第一次算起第三次来电",
      expect: "breach",
      lender: "unlicensed-firm",
      sheet: {
        refusals: [refusal, { ...refusal, id: "r2", at: "2026-03-03 12:00" }],
        communications: ["02", "03", "04"].map((day) => to(`2026-03-${day} 10:00`)),
      },
    },
    {
      name: "拒绝之前的来电",
      expect: "lawful",
      sheet: { refusals: [refusal], communications: [to("2026-02-27 10:00")] },
    },
    {
      name: "之后母亲又同意联系",
      expect: "lawful",
      sheet: {
        refusals: [refusal],
        consents: [{ id: "c1", by: "mother", kind: "contact-channel", period: { from: "2026-03-02" } }],
        communications: [to("2026-03-04 10:00")],
      },
    },
    {
      name: "拒绝的是另一家机构",
      expect: "lawful",
      sheet: {
        parties: [otherLender],
        refusals: [{ ...refusal, to: "other-lender" }],
        communications: [to("2026-03-04 10:00")],
      },
    },
    {
      name: "拒绝后来电的号码还没有归到哪一家",
      expect: "unclear",
      sheet: {
        refusals: [refusal],
        communications: [{ ...to("2026-03-04 10:00"), from: { number: "13600000009" }, aboutDebt: true }],
      },
    },
  ],
});
