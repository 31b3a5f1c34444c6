import type { CaseFile, Communication, Id, LenderKind, Party } from "@ringfence/casefile";
import { type CivilDate, dateOf } from "@ringfence/kernel";
import { type CaseView, type Finding, judge, type Rule } from "@ringfence/law";
import { priceOfLoans } from "@ringfence/law/authorities/rule-sets.ts";
import { rules } from "@ringfence/law/rules.gen.ts";

/** One breach with the rule it breaks and the contacts that show it. */
export interface Incident {
  readonly finding: Finding;
  readonly rule: Rule;
  readonly contacts: readonly Communication[];
}

/** What a matter is about: how the debt was collected, or what the loan costs. The two do not go into one complaint. */
type Subject = "collection" | "price";

/**
 * What the record shows on one subject against one lender (with its agencies), or against one unknown caller. One complaint is about
 * one matter.
 */
export interface Matter {
  /** Id of the lender; of the agency or collector where no lender is known; else the number. Ends in `-price` for that subject. */
  readonly id: string;
  readonly subject: Subject;
  readonly against: Party | undefined;
  readonly lenderKind: LenderKind;
  readonly incidents: readonly Incident[];
}

interface Judged {
  readonly matters: readonly Matter[];
  readonly view: CaseView;
}

/**
 * The matters of a case, as judged on that day. Counted are breaches only: what is unclear, and what the person said is not so, is no
 * ground for a complaint. A finding rests on provisions that were in force on the day of the conduct and bind this lender.
 */
export function mattersOf(file: CaseFile, today: CivilDate): Judged {
  const { findings, view } = judge(file, rules, today);
  const groups = new Map<string, Matter & { readonly incidents: Incident[] }>();
  for (const finding of findings) {
    if (finding.verdict !== "breach" || isDenied(file, finding)) continue;
    const rule = rules.find(({ id }) => id === finding.rule);
    if (rule === undefined) continue;
    const party = partyBehind(finding, view);
    const whose = party?.id ?? numberBehind(finding, view);
    if (whose === undefined) continue;
    const subject: Subject = aboutPrice.has(rule.id) ? "price" : "collection";
    const id = subject === "price" ? `${whose}-price` : whose;
    const lenderKind = view.lenderOf(party)?.lenderKind ?? "unknown";
    const matter = groups.get(id) ?? { id, subject, against: party, lenderKind, incidents: [] };
    const contacts = finding.about.flatMap((one) => view.contactById(one)?.communication ?? []);
    matter.incidents.push({ finding, rule, contacts });
    groups.set(id, matter);
  }
  return { matters: [...groups.values()], view };
}

const aboutPrice: ReadonlySet<string> = new Set(priceOfLoans);

/** The matter without what the person leaves out, by entry; a finding stays while one of its entries does. */
export function matterWithout(matter: Matter, leftOut: ReadonlySet<Id>): Matter {
  const incidents = matter.incidents
    .filter(({ finding }) => finding.about.some((id) => !leftOut.has(id)))
    .map((one) => ({ ...one, contacts: one.contacts.filter(({ id }) => !leftOut.has(id)) }));
  return { ...matter, incidents };
}

function isDenied({ findingAnswers }: CaseFile, { rule, about }: Finding): boolean {
  return findingAnswers.findLast((answer) => answer.rule === rule && answer.about === about[0])?.answer === "not-so";
}

/** The lender, where one is known; else whoever collected. */
function partyBehind({ about }: Finding, view: CaseView): Party | undefined {
  for (const id of about) {
    const contact = view.contactById(id);
    if (contact !== undefined) return contact.lender ?? contact.sender;
    const loan = view.file.loans.find((one) => one.id === id);
    if (loan?.lender !== undefined) return view.partyById.get(loan.lender);
    const access = view.file.appAccesses.find((one) => one.id === id);
    if (access?.lender !== undefined) return view.partyById.get(access.lender);
  }
  return undefined;
}

const numberBehind = ({ about }: Finding, view: CaseView): string | undefined =>
  about.map((id) => view.contactById(id)?.number).find((number) => number !== undefined && number !== "");

export const rulesOf = ({ incidents }: Matter): ReadonlySet<string> => new Set(incidents.map(({ rule }) => rule.id));

/** Contacts of the matter, each once, in order of time. */
export function contactsOf({ incidents }: Pick<Matter, "incidents">): readonly Communication[] {
  const byId = new Map<Id, Communication>(incidents.flatMap(({ contacts }) => contacts.map((one) => [one.id, one])));
  return [...byId.values()].sort((a, b) => a.start - b.start);
}

/** Entries the matter rests on: contacts, loans, app accesses. */
export const entriesOf = ({ incidents }: Pick<Matter, "incidents">): readonly Id[] => [
  ...new Set(incidents.flatMap(({ finding }) => finding.about)),
];

export const lastDayOf = (matter: Matter): CivilDate | undefined => {
  const last = contactsOf(matter).at(-1);
  return last === undefined ? undefined : dateOf(last.start);
};
