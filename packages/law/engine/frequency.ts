import type { Id } from "@ringfence/casefile";
import { dateFromDay } from "@ringfence/kernel";
import type { Contact } from "./contact.ts";
import type { FactId } from "./fact.ts";
import { type Found, foundAt } from "./found.ts";
import { valueOn } from "./parameter.ts";
import type { CaseView } from "./perceive.ts";
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

function frequencyKey(rule: Frequency, contact: Contact): string {
  const person = rule.per === "campaign-and-person" ? (contact.targetParty?.id ?? "debtor") : targetNumber(contact);
  return `${contact.campaign}\n${person}`;
}

/** The number that was dialled: as the source shows it, else the person stands for it. */
function targetNumber(contact: Contact): string {
  return contact.communication.to[0]?.number ?? contact.targetParty?.id ?? "debtor";
}

/** One judgement per group and window: the first contact above the limit carries it, with all contacts counted as entries. */
export function* judgeFrequency(rule: Frequency, view: CaseView, inward: readonly Contact[]): Iterable<Found> {
  const groups = new Map<string, Contact[]>();
  for (const contact of inward) {
    if (countsTowards(rule, contact) === "no") continue;
    const key = frequencyKey(rule, contact);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [contact]);
    else group.push(contact);
  }
  for (const group of groups.values()) {
    for (const window of windowsOf(rule, group)) yield* judgeWindow(rule, view, window);
  }
}

/** Those that can count together with this one against the limit; nobody when it does not count itself. */
export function countedWith(rule: Frequency, contact: Contact, inward: readonly Contact[]): readonly Contact[] {
  if (countsTowards(rule, contact) === "no") return [];
  const key = frequencyKey(rule, contact);
  return inward.filter((one) => frequencyKey(rule, one) === key);
}

/** Civil days, or runs of contacts within the rolling period that cannot be made longer. Groups are in order of time. */
function* windowsOf(rule: Frequency, group: readonly Contact[]): Iterable<readonly Contact[]> {
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
    yield group.slice(from, to);
    if (next === undefined) return;
    if (!rolling) from = to;
    else
      while (from < to && next.communication.start - (group[from] as Contact).communication.start >= days * 86_400_000)
        from += 1;
  }
}

function* judgeWindow(rule: Frequency, view: CaseView, window: readonly Contact[]): Iterable<Found> {
  const first = window[0];
  if (first === undefined) return;
  const value = valueOn(rule.limit, dateFromDay(first.day));
  if (value === undefined) return;
  const limit = agreedLimit(rule, view, first) ?? value.value;
  const sure = window.filter((one) => countsTowards(rule, one) === "yes");
  if (sure.length > limit) {
    yield foundAt(sure[limit] as Contact, breach({ entries: ids(sure), figures: { count: sure.length, limit } }));
    return;
  }
  if (window.length <= limit) {
    yield foundAt(first, lawful);
    return;
  }
  const missing = new Set<FactId>();
  for (const one of window) {
    const counts = countsTowards(rule, one);
    if (counts !== "yes" && counts !== "no") missing.add(counts);
  }
  const [fact, ...more] = missing;
  if (fact === undefined) return;
  yield foundAt(
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
