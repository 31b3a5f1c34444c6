import type { Id } from "@ringfence/casefile";
import { dateFromDay } from "@ringfence/kernel";
import type { CaseView } from "./case-view.ts";
import type { Contact } from "./contact.ts";
import type { FactId } from "./fact.ts";
import { type Found, foundAt } from "./found.ts";
import { valueOn } from "./parameter.ts";
import { breach, type Frequency, lawful, unclear } from "./rule.ts";

/** Does the contact count against the limit? `maybe` names the fact that would tell. */
function countsTowards(rule: Frequency, contact: Contact): "yes" | "no" | FactId {
  const { channels, connected, callKind, targets } = rule.counts;
  const { communication } = contact;
  if (!channels.includes(communication.channel) || !targets.includes(contact.target)) return "no";
  if (connected !== undefined && communication.connected !== undefined && communication.connected !== connected)
    return "no";
  if (callKind !== undefined && contact.callKind !== undefined && contact.callKind !== callKind) return "no";
  if (contact.collecting === "maybe") return "caller-is-collector";
  if (communication.direction === "unknown") return "who-called";
  if (connected !== undefined && communication.connected === undefined) return "call-connected";
  if (callKind !== undefined && contact.callKind === undefined) return "call-kind";
  return "yes";
}

/** Whom the contact counts for within its campaign: the person, or the number that was dialled, for which the person stands where none is shown. */
function countedFor(rule: Frequency, contact: Contact): string {
  const person = contact.targetParty?.id ?? "debtor";
  return rule.per === "campaign-and-person" ? person : (contact.communication.to[0]?.number ?? person);
}

/** One judgement per group and window: the first contact above the limit carries it, with all contacts counted as entries. */
export function judgeFrequency(rule: Frequency, view: CaseView, inward: readonly Contact[]): readonly Found[] {
  const groups = new Map<string, Contact[]>();
  for (const contact of inward) {
    if (countsTowards(rule, contact) === "no") continue;
    const key = `${contact.campaign}\n${countedFor(rule, contact)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [contact]);
    else group.push(contact);
  }
  const all: Found[] = [];
  for (const group of groups.values()) judgeGroup(rule, view, group, all);
  return all;
}

/** The same of the one group in which this contact counts; nothing when it does not count. */
export function judgeFrequencyWith(rule: Frequency, view: CaseView, contact: Contact): readonly Found[] {
  if (countsTowards(rule, contact) === "no") return none;
  const person = countedFor(rule, contact);
  const group = view.contacts.filter(
    (one) =>
      one.inward &&
      one.collecting !== "no" &&
      one.campaign === contact.campaign &&
      countedFor(rule, one) === person &&
      countsTowards(rule, one) !== "no",
  );
  const all: Found[] = [];
  judgeGroup(rule, view, group, all);
  return all;
}
const none: readonly Found[] = [];

/** Window by window: civil days, or runs within the rolling period that cannot be made longer. Groups are in order of time. */
function judgeGroup(rule: Frequency, view: CaseView, group: readonly Contact[], all: Found[]): void {
  const days = "civilDays" in rule.window ? rule.window.civilDays : rule.window.rollingDays;
  const rolling = "rollingDays" in rule.window;
  let from = 0;
  for (let to = 1; to <= group.length; to += 1) {
    const first = group[from] as Contact;
    const next = group[to];
    const fits =
      next !== undefined &&
      (rolling ? next.communication.start - first.communication.start < days * 86_400_000 : next.day === first.day);
    if (fits) continue;
    const found = judgeWindow(rule, view, first, group.slice(from, to));
    if (found !== undefined) all.push(found);
    if (next === undefined) return;
    if (!rolling) from = to;
    else
      while (from < to && next.communication.start - (group[from] as Contact).communication.start >= days * 86_400_000)
        from += 1;
  }
}

function judgeWindow(rule: Frequency, view: CaseView, first: Contact, window: readonly Contact[]): Found | undefined {
  const value = valueOn(rule.limit, dateFromDay(first.day));
  if (value === undefined) return undefined;
  const limit = agreedLimit(rule, view, first) ?? value.value;
  if (window.length <= limit) return foundAt(first, lawful);
  const sure = window.filter((one) => countsTowards(rule, one) === "yes");
  if (sure.length > limit)
    return foundAt(sure[limit] as Contact, breach({ entries: ids(sure), figures: { count: sure.length, limit } }));
  const missing = new Set<FactId>();
  for (const one of window) {
    const counts = countsTowards(rule, one);
    if (counts !== "yes" && counts !== "no") missing.add(counts);
  }
  const [fact, ...more] = missing;
  if (fact === undefined) return undefined;
  return foundAt(
    window[limit] as Contact,
    unclear([fact, ...more], { entries: ids(window), figures: { count: window.length, limit } }),
  );
}

const ids = (contacts: readonly Contact[]): Id[] => contacts.map((one) => one.communication.id);

function agreedLimit(rule: Frequency, view: CaseView, contact: Contact): number | undefined {
  if (!rule.agreementCounts) return undefined;
  const day = dateFromDay(contact.day);
  const agreed = view.file.consents.find(
    ({ kind, perDay, period, by }) =>
      kind === "contact-frequency" &&
      perDay !== undefined &&
      by === (contact.targetParty?.id ?? view.debtorId) &&
      period.from <= day &&
      (period.until === undefined || day <= period.until),
  );
  return agreed?.perDay;
}
