import type { Id } from "@ringfence/casefile";
import type { Contact, KnownRefusal } from "./contact.ts";
import { reachCounter } from "./reach-counter.ts";

/** Everything one campaign sent to one person, in order of time. */
export type Series = readonly Contact[];

/** What is known of reaching the debtor right after one attempt. */
export interface Reach {
  readonly contact: Contact;
  readonly lastReached: Contact | undefined;
  /** As in {@link ReachCounter}. */
  readonly outOfReachFrom: number;
}

/** Look-ups over the whole case, built on first use: a rule asks for them instead of walking all contacts again. */
export interface CaseIndex {
  /** By campaign, then person: inward contacts that are collection or may be. */
  readonly series: ReadonlyMap<string, ReadonlyMap<Id, Series>>;
  /** By person, then campaign refused ("" = everyone), in order of time. */
  readonly refusals: ReadonlyMap<Id, ReadonlyMap<string, readonly KnownRefusal[]>>;
  /** By creditor (see {@link creditorOf}): the attempts to reach the debtor, in order of time. */
  readonly reach: ReadonlyMap<string, readonly Reach[]>;
}

/** Who wants the money: the lender where one is named, else the campaign. */
export function creditorOf(contact: Contact): string {
  return contact.lender?.id ?? contact.campaign;
}

/** Id of the person reached; "" when the case does not say who that was. */
export function personOf(contact: Contact, debtorId: Id): Id {
  const { targetParty, target, communication } = contact;
  if (targetParty !== undefined) return targetParty.id;
  return target === "debtor"
    ? debtorId
    : (communication.reached ?? communication.to[0]?.party ?? communication.owner ?? "");
}

export function buildCaseIndex(
  contacts: readonly Contact[],
  refusals: readonly KnownRefusal[],
  debtorId: Id,
): CaseIndex {
  const series = new Map<string, Map<Id, Contact[]>>();
  const attempts = new Map<string, Contact[]>();
  for (const contact of contacts) {
    if (contact.collecting === "no") continue;
    if (contact.inward) push(series, contact.campaign, personOf(contact, debtorId), contact);
    if (contact.target !== "debtor" || contact.collecting !== "yes") continue;
    const list = attempts.get(creditorOf(contact));
    if (list === undefined) attempts.set(creditorOf(contact), [contact]);
    else list.push(contact);
  }
  const refused = new Map<Id, Map<string, KnownRefusal[]>>();
  for (const refusal of refusals) push(refused, refusal.by, refusal.campaign, refusal);
  const reach = new Map([...attempts].map(([creditor, list]) => [creditor, reachAfterEach(list)] as const));
  return { series, refusals: refused, reach };
}

function push<T>(into: Map<string, Map<string, T[]>>, outer: string, inner: string, item: T): void {
  const lists = into.get(outer);
  if (lists === undefined) {
    into.set(outer, new Map([[inner, [item]]]));
    return;
  }
  const list = lists.get(inner);
  if (list === undefined) lists.set(inner, [item]);
  else list.push(item);
}

/** The debtor was reached by an answered call or in person, or wrote or called; a message sent to them proves nothing. */
function outcomeOf({
  inward,
  communication: { channel, connected, reached },
}: Contact): "reached" | "failed" | undefined {
  if (!inward) return "reached";
  if (channel === "call") return connected === undefined ? undefined : connected ? "reached" : "failed";
  return channel === "visit" && reached !== undefined ? "reached" : undefined;
}

function reachAfterEach(attempts: readonly Contact[]): Reach[] {
  const all: Reach[] = [];
  const counter = reachCounter();
  let lastReached: Contact | undefined;
  for (const contact of attempts) {
    const outcome = outcomeOf(contact);
    if (outcome === undefined) continue;
    if (outcome === "reached") lastReached = contact;
    counter.after(outcome, contact.day);
    all.push({ contact, lastReached, outOfReachFrom: counter.outOfReachFrom });
  }
  return all;
}

/** How many items of a list ordered by position stand before `at`. Binary search. */
export function countBefore<T>(list: readonly T[], at: number, positionOf: (item: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positionOf(list[middle] as T) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last item before `at`, undefined when none is. */
export function lastBefore<T>(list: readonly T[], at: number, positionOf: (item: T) => number): T | undefined {
  return list[countBefore(list, at, positionOf) - 1];
}
