import type { CaseFile, Communication, Id, LenderKind, Party } from "@ringfence/casefile";
import { type CivilDate, dateOf } from "@ringfence/kernel";
import { type CaseView, type Finding, judge, type Rule } from "@ringfence/law";
import { rules } from "@ringfence/law/rules.gen.ts";

/** One breach with the rule it breaks and the contacts that show it. */
export interface Incident {
  readonly finding: Finding;
  readonly rule: Rule;
  readonly contacts: readonly Communication[];
}

/** Everything the record shows against one lender (with its agencies), or against one unknown caller. One complaint is about one matter. */
export interface Matter {
  /** Id of the lender; of the agency or collector where no lender is known; else the number. */
  readonly id: string;
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
  const groups = new Map<string, { party: Party | undefined; kind: LenderKind; incidents: Incident[] }>();
  for (const finding of findings) {
    if (finding.verdict !== "breach" || isDenied(file, finding)) continue;
    const rule = rules.find(({ id }) => id === finding.rule);
    if (rule === undefined) continue;
    const party = partyBehind(finding, view);
    const key = party?.id ?? numberBehind(finding, view);
    if (key === undefined) continue;
    const group = groups.get(key) ?? { party, kind: view.lenderOf(party)?.lenderKind ?? "unknown", incidents: [] };
    const contacts = finding.about.flatMap((id) => view.contactById(id)?.communication ?? []);
    group.incidents.push({ finding, rule, contacts });
    groups.set(key, group);
  }
  const matters = [...groups].map(([id, { party, kind, incidents }]) => ({
    id,
    against: party,
    lenderKind: kind,
    incidents,
  }));
  return { matters, view };
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
