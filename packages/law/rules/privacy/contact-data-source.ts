import type { ContactPerson, Lender } from "@ringfence/casefile";
import { dateOf } from "@ringfence/kernel";
import type { CaseView } from "../../engine/case-view.ts";
import { cite } from "../../engine/citation.ts";
import type { Contact } from "../../engine/contact.ts";
import { talk } from "../../engine/example.ts";
import { breach, type CaseJudgement, defineRule, type Judgement, lawful, unclear } from "../../engine/rule.ts";
import { signalBit } from "../../signals/ids.ts";
import { agreedToUseOfContacts } from "../non-debtor.ts";

const civil = cite(
  "civil-code",
  "2020",
  { article: "111" },
  {
    zh: "需要他人个人信息的，应当依法取得，不得非法收集、使用。",
    en: "Who needs another's personal information must obtain it lawfully; no unlawful collection or use.",
  },
);
const legalBasis = cite(
  "personal-information-protection-law",
  "2021",
  { article: "13", paragraph: 1 },
  {
    zh: "处理个人信息要有本人同意、履行其合同所必需等依据；联系人不是借款合同的当事人。",
    en: "Processing needs a basis such as the person's own consent or a contract they are party to; contact persons are no party to the loan.",
  },
);
const sources = cite(
  "cba-collection-guideline-2026",
  "2026",
  { point: "contact-sources" },
  {
    zh: "联系方式只能来自合同、预留、债务人授权等六种合法渠道。",
    en: "Contact data may come only from six lawful sources such as the contract, reserved data or the debtor's authorisation.",
  },
);
const basis = [civil, legalBasis, sources] as const;
/** Personal information law leaves natural persons' own affairs out (art. 72). */
const underPersons = [civil, sources];

const recites = signalBit("recites-contacts");
/** Their numbers can be public: an employer, a school, a village committee. */
const oftenPublic: ReadonlySet<ContactPerson["relation"]> = new Set(["employer", "school", "village-committee"]);

const loansOf = (view: CaseView, lender: Lender) =>
  view.file.loans.filter((loan) => loan.lender === lender.id).map((loan) => loan.id);

/** May this person's number lawfully be with that lender? Silence of the case is no "never given" unless somebody else is named for the loan. */
function judgePerson(contact: Contact, person: ContactPerson, view: CaseView): Judgement {
  const { lender, lenderKind } = contact;
  if (agreedToUseOfContacts(contact, view)) return lawful;
  const under = lenderKind === "private-person" || lenderKind === "unknown" ? underPersons : basis;
  if (lender === undefined) return unclear(["contacts-given"], { under });
  const loans = loansOf(view, lender);
  const namedForLoan = (one: ContactPerson) =>
    one.emergencyContactFor.some((id) => loans.includes(id) || id === lender.id);
  if (namedForLoan(person)) return lawful;
  const someoneElse = view.file.parties.some((one) => one.kind === "contact-person" && namedForLoan(one));
  return someoneElse && !oftenPublic.has(person.relation) ? breach({ under }) : unclear(["contacts-given"], { under });
}

/** One judgement per person and lender (number, where no lender is known), about the first contact, with all others as entries. */
function* judgePersons(view: CaseView): Iterable<CaseJudgement> {
  const reached = new Map<string, Contact[]>();
  for (const contact of view.contacts) {
    if (!contact.inward || contact.collecting !== "yes" || contact.target !== "contact-person") continue;
    const key = `${contact.lender?.id ?? contact.campaign}\n${contact.targetParty?.id}`;
    const group = reached.get(key);
    if (group === undefined) reached.set(key, [contact]);
    else group.push(contact);
  }
  for (const group of reached.values()) {
    const first = group[0] as Contact;
    if (first.targetParty?.kind !== "contact-person") continue;
    const { id, start } = first.communication;
    const judgement = judgePerson(first, first.targetParty, view);
    const shown =
      judgement.verdict === "lawful" ? judgement : { ...judgement, entries: group.map((one) => one.communication.id) };
    yield { ...shown, about: [id], on: dateOf(start), contact: first };
  }
}

function* judge(view: CaseView): Iterable<CaseJudgement> {
  yield* judgePersons(view);
  for (const contact of view.contacts) {
    if (!contact.inward || contact.collecting === "no" || (contact.signals & recites) === 0) continue;
    const { id, start } = contact.communication;
    yield { ...unclear(["contacts-given"], { words: ["recites-contacts"] }), about: [id], on: dateOf(start), contact };
  }
}

export default defineRule({
  id: "contact-data-source",
  group: "privacy",
  title: { zh: "联系人号码从哪里来", en: "Where they got the contacts" },
  plain: {
    zh: "对方手里有你没有给过的亲友号码，要问清楚从哪里来的。亲友的号码是他们自己的个人信息，取得要合法。",
    en: "If they hold numbers you never gave, ask where these came from. A friend's number is the friend's own data and must be obtained lawfully.",
  },
  basis,
  asks: ["contacts-given"],
  refutedBy: [
    { zh: "本人或该联系人提供、同意过", en: "The debtor or that person gave it or agreed" },
    {
      zh: "号码是公开的，或由预留的紧急联系人告知",
      en: "The number is public, or the reserved emergency contact told it",
    },
  ],
  looksAt: { each: "case", judge },
  examples: [
    {
      name: "预留的是母亲，却打给了朋友",
      expect: "breach",
      sheet: {
        communications: [
          talk("collector", "friend", "2026-03-05 10:00"),
          talk("collector", "friend", "2026-03-06 10:00"),
        ],
      },
    },
    {
      name: "预留的紧急联系人",
      expect: "lawful",
      sheet: { communications: [talk("collector", "mother", "2026-03-05 10:00")] },
    },
    {
      name: "朋友自己同意过",
      expect: "lawful",
      sheet: {
        communications: [talk("collector", "friend", "2026-03-05 10:00")],
        consents: [{ id: "c1", by: "friend", kind: "use-of-contacts", period: { from: "2026-01-01" } }],
      },
    },
    {
      name: "单位电话可能是公开的",
      expect: "unclear",
      sheet: { communications: [talk("collector", "employer", "2026-03-05 10:00")] },
    },
    {
      name: "报出联系人姓名号码",
      expect: "unclear",
      sheet: {
        communications: [
          talk("collector", "me", "2026-03-05 10:00", {
            text: "你通讯录我们都有，你妈13900000002，你朋友李好13900000003，赶紧还钱",
          }),
        ],
      },
    },
  ],
});
