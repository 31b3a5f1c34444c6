import { dateOf, phoneKey } from "@ringfence/kernel";
import type { CaseView } from "../../engine/case-view.ts";
import { cite, citedVersion } from "../../engine/citation.ts";
import { consentOn } from "../../engine/consent.ts";
import type { Contact } from "../../engine/contact.ts";
import { talk } from "../../engine/example.ts";
import { breach, type CaseJudgement, defineRule, type Judgement, lawful, unclear } from "../../engine/rule.ts";
import { signalBit } from "../../signals/ids.ts";

const noPrivateMeans = cite(
  "cba-collection-guideline-2026",
  "2026",
  { point: "forbidden-acts" },
  {
    zh: "外包催收人员未经同意不得使用私人电话、私人账户催收。",
    en: "Agency staff may not collect through private phones or private accounts without consent.",
  },
);
const privateAccount = signalBit("private-account");

const since = citedVersion(noPrivateMeans).version.from;

function agreed(view: CaseView, { targetParty, communication }: Contact): boolean {
  const [by, on] = [targetParty?.id ?? view.debtorId, dateOf(communication.start)];
  return (
    consentOn(view, "private-account", by, on) !== undefined || consentOn(view, "contact-channel", by, on) !== undefined
  );
}

/** The norm speaks of agencies. For a lender's own account and for strangers the words alone do not show whose account it is. */
function judgeWords(contact: Contact, view: CaseView): Judgement {
  if (agreed(view, contact)) return lawful;
  const ofAgency = contact.sender?.kind === "agency" || contact.sender?.kind === "collector";
  return ofAgency
    ? breach({ words: ["private-account"] })
    : unclear(["account-holder"], { words: ["private-account"] });
}

/** One finding per private number, with every contact from it, so that fifty calls do not make fifty findings. */
function* judgeNumbers(view: CaseView): Iterable<CaseJudgement> {
  const isPrivate = new Set<string>();
  for (const party of view.file.parties) {
    if (party.kind !== "agency" && party.kind !== "collector") continue;
    for (const one of party.numbers) if (one.private === true) isPrivate.add(phoneKey(one.number));
  }
  if (isPrivate.size === 0) return;
  const byNumber = new Map<string, Contact[]>();
  for (const contact of view.contacts) {
    if (!contact.inward || contact.collecting !== "yes" || !isPrivate.has(contact.number)) continue;
    if (dateOf(contact.communication.start) < since || agreed(view, contact)) continue;
    const group = byNumber.get(contact.number);
    if (group === undefined) byNumber.set(contact.number, [contact]);
    else group.push(contact);
  }
  for (const group of byNumber.values()) {
    const first = group[0] as Contact;
    const { id, start } = first.communication;
    const shown = { entries: group.map((one) => one.communication.id), figures: { count: group.length } };
    yield { ...breach(shown), about: [id], on: dateOf(start), contact: first };
  }
}

function* judge(view: CaseView): Iterable<CaseJudgement> {
  yield* judgeNumbers(view);
  for (const contact of view.contacts) {
    if (!contact.inward || contact.collecting === "no" || (contact.signals & privateAccount) === 0) continue;
    yield {
      ...judgeWords(contact, view),
      about: [contact.communication.id],
      on: dateOf(contact.communication.start),
      contact,
    };
  }
}

const pay = "把3200元转到我个人微信或者支付宝13700000001，户名李强，转完截图给我";
const privatePhone = {
  id: "collector",
  kind: "collector",
  worksFor: ["agency"],
  numbers: [{ number: "13700000001", private: true }],
};

export default defineRule({
  id: "private-phone-or-account",
  group: "identity",
  title: { zh: "用私人电话、私人账户催收", en: "Private phones or accounts" },
  plain: {
    zh: "外包催收人员不应未经你同意用私人电话催收，更不应让你把钱转进个人账户。还款请只走合同或机构官方渠道。",
    en: "Agency staff should not collect through private phones or have you pay into a private account unless you agreed. Repay only through the lender's own channels.",
  },
  basis: [noPrivateMeans],
  asks: ["account-holder"],
  refutedBy: [
    { zh: "账户或号码是机构的", en: "The account or number belongs to the institution" },
    { zh: "你事先同意过用这个号码或账户", en: "You had agreed to that number or account" },
  ],
  looksAt: { each: "case", judge },
  examples: [
    {
      name: "外包催收员让转到个人微信",
      expect: "breach",
      sheet: { communications: [talk("collector", "me", "2026-03-05 10:00", { text: pay })] },
    },
    {
      name: "外包催收员的私人手机号来电",
      expect: "breach",
      sheet: { parties: [privatePhone], communications: [talk("collector", "me", "2026-03-05 10:00")] },
    },
    {
      name: "同意过用个人账户",
      expect: "lawful",
      sheet: {
        communications: [talk("collector", "me", "2026-03-05 10:00", { text: pay })],
        consents: [{ id: "c1", by: "me", kind: "private-account", period: { from: "2026-01-01" } }],
      },
    },
    {
      name: "放款方要求转账，看不出账户是谁的",
      expect: "unclear",
      sheet: { communications: [talk("lender", "me", "2026-03-05 10:00", { text: pay })] },
    },
  ],
});
