import { dateOf } from "@ringfence/kernel";
import { personOf } from "../../engine/case-index.ts";
import type { CaseView } from "../../engine/case-view.ts";
import { cite } from "../../engine/citation.ts";
import type { Contact } from "../../engine/contact.ts";
import { talk } from "../../engine/example.ts";
import { breach, type CaseJudgement, defineRule, lawful, unclear } from "../../engine/rule.ts";
import { peaceOfPrivateLife } from "../conduct-bans.ts";

/** Ours, not the law's: from five different numbers to one person within seven days it is worth telling. */
export const manyNumbers = 5;
export const spanDays = 7;

/** Message gateways (106…) give every text its own tail, so they say nothing about changing numbers; hidden numbers neither. */
export const gatewayPrefix = "106";
const counts = ({ collecting, number }: Contact): boolean =>
  collecting === "yes" && number !== "" && !number.startsWith(gatewayPrefix);

/** By lender (or firm) and person. Numbers that are not assigned go with the lender the case has, else together under "". */
function groupsOf(view: CaseView): Iterable<readonly Contact[]> {
  const groups = new Map<string, Contact[]>();
  for (const contact of view.contacts) {
    if (!contact.inward || !counts(contact)) continue;
    const side = contact.lender?.id ?? (contact.sender === undefined ? "" : contact.campaign);
    const key = `${side}\n${personOf(contact, view.debtorId)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [contact]);
    else group.push(contact);
  }
  return groups.values();
}

/** The seven days with the most different numbers. */
function busiest(contacts: readonly Contact[]): { readonly window: readonly Contact[]; readonly numbers: number } {
  const within = new Map<string, number>();
  let best = { from: 0, to: 0, numbers: 0 };
  let from = 0;
  for (const [to, contact] of contacts.entries()) {
    within.set(contact.number, (within.get(contact.number) ?? 0) + 1);
    for (
      let first = contacts[from] as Contact;
      contact.day - first.day >= spanDays;
      first = contacts[from] as Contact
    ) {
      const left = (within.get(first.number) ?? 1) - 1;
      if (left === 0) within.delete(first.number);
      else within.set(first.number, left);
      from += 1;
    }
    if (within.size > best.numbers) best = { from, to: to + 1, numbers: within.size };
  }
  return { window: contacts.slice(best.from, best.to), numbers: best.numbers };
}

function judgeGroup(contacts: readonly Contact[]): CaseJudgement | undefined {
  const assigned = busiest(contacts.filter(({ sender }) => sender !== undefined));
  const all = assigned.numbers >= manyNumbers ? assigned : busiest(contacts);
  const last = all.window.at(-1);
  if (last === undefined) return undefined;
  const about = { about: [last.communication.id], on: dateOf(last.communication.start), contact: last } as const;
  if (all.numbers < manyNumbers) return { ...lawful, ...about };
  const shown = {
    entries: all.window.map((one) => one.communication.id),
    figures: { numbers: all.numbers, days: spanDays },
  };
  return assigned === all ? { ...breach(shown), ...about } : { ...unclear(["same-institution"], shown), ...about };
}

const numbers = ["13700000011", "13700000012", "13700000013", "13700000014", "13700000015"];
const collector = {
  id: "collector",
  kind: "collector",
  worksFor: ["agency"],
  numbers: numbers.map((number) => ({ number })),
};
const callFrom = (number: string, day: number) => ({
  ...talk("collector", "me", `2026-03-0${day} 10:00`),
  from: { number },
  aboutDebt: true,
});

export default defineRule({
  id: "number-rotation",
  group: "contact",
  title: { zh: "频繁换号码", en: "Changing numbers" },
  plain: {
    zh: "同一家短时间里换很多号码打来。换号本身不是定论，但拉黑一个号码挡不住，次数和打扰程度应把这些号码合起来看。",
    en: "One institution calls from many numbers within days. That decides nothing by itself, but how often and how disturbing is to be judged over all of them.",
  },
  basis: [
    peaceOfPrivateLife,
    cite(
      "cba-collection-guideline-2026",
      "2026",
      { point: "call-density" },
      {
        zh: "主动打电话的频密程度应控制在合理、必需的范围内。",
        en: "Active calls are kept within what is reasonable and necessary.",
      },
    ),
  ],
  asks: ["same-institution", "caller-is-collector"],
  refutedBy: [
    {
      zh: "这些号码分属不同机构，或是固定的客服号码",
      en: "The numbers belong to different institutions, or are its fixed service lines",
    },
  ],
  supporting: true,
  looksAt: {
    each: "case",
    *judge(view) {
      for (const group of groupsOf(view)) {
        const judgement = judgeGroup(group);
        if (judgement !== undefined) yield judgement;
      }
    },
  },
  examples: [
    {
      name: "五天换了五个号码",
      expect: "fact",
      sheet: { parties: [collector], communications: numbers.map((number, at) => callFrom(number, at + 1)) },
    },
    {
      name: "四个号码不到线",
      expect: "lawful",
      sheet: { parties: [collector], communications: numbers.slice(1).map((number, at) => callFrom(number, at + 1)) },
    },
    {
      name: "五个号码还没有归到哪一家",
      expect: "unclear",
      sheet: { communications: numbers.map((number, at) => callFrom(number, at + 1)) },
    },
  ],
});
