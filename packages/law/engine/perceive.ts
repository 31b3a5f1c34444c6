import type { CaseFile, Communication, Id, Lender, Loan, Party, Product } from "@ringfence/casefile";
import { type CivilDate, dayOf, minuteOfDay, startOfDay } from "@ringfence/kernel";
import { signalBit } from "../signals/ids.ts";
import { buildCaseIndex, type CaseIndex } from "./case-index.ts";
import type { CaseView } from "./case-view.ts";
import { collectionMask, conductMask } from "./collection-signals.ts";
import type { Collecting, Contact, KnownRefusal, Role, ShownBy } from "./contact.ts";
import { rememberingMasks } from "./repeated-texts.ts";
import { campaignOf, collectingKinds, lenderFinder, type Sender, senderFinder, theOnlyLender } from "./sender.ts";

const dayMs = 86_400_000;
const refusalBit = signalBit("refusal-by-recipient");

export function perceive(file: CaseFile, asOf: CivilDate): CaseView {
  return perceiverOf(file)(file, asOf);
}

/** Perceives one after the other several files that have parties and loans in common with this one, which are looked at once. */
export function perceiverOf({ parties, loans }: CaseFile): (file: CaseFile, asOf: CivilDate) => CaseView {
  const partyById = new Map<Id, Party>();
  for (const party of parties) partyById.set(party.id, party);
  const debtorId = parties.find((party) => party.kind === "debtor")?.id ?? "debtor";
  const lenderOf = lenderFinder(partyById);
  const senderOf = senderFinder(parties, partyById, lenderOf);
  const productOf = productFinder(loans);
  const onlyLender = theOnlyLender(parties);
  const maskOf = rememberingMasks();
  return (file, asOf) => {
    let collectingNumbers: Set<string> | undefined;
    const contacts: Contact[] = [];
    const masks: number[] = [];
    const end = startOfDay(asOf) + dayMs;
    const kept = file.communications.filter((one) => one.start < end);
    for (const one of kept) {
      const inward = one.direction !== "out";
      const mask =
        one.text === undefined
          ? 0
          : maskOf(one.text, one.direction === "in" ? "collector" : one.direction === "out" ? "recipient" : "unknown");
      masks.push(mask);
      if (inward && isPlainlyCollection(mask)) {
        const sender = senderOf(one.from);
        if (sender.key === "" || sender.key.startsWith("106")) continue;
        collectingNumbers ??= new Set();
        collectingNumbers.add(sender.key);
      }
    }
    for (const [at, communication] of kept.entries()) {
      const inward = communication.direction !== "out";
      const other = inward ? communication.from : communication.to[0];
      const sender = senderOf(other);
      const mask = masks[at] as number;
      const [collecting, shownBy] = judgeSender(communication, sender, mask, collectingNumbers);
      const targetParty = targetOf(communication, inward, partyById, debtorId);
      // A number nobody assigned: its lender is the only one of the case, if there is but one. Its counts stay its own.
      const lender = sender.lender ?? (sender.party === undefined && collecting !== "no" ? onlyLender : undefined);
      contacts.push({
        communication,
        at,
        day: dayOf(communication.start),
        minute: communication.precision === "day" ? -1 : minuteOfDay(communication.start),
        inward,
        collecting,
        shownBy,
        number: sender.key,
        sender: sender.party,
        target: roleOf(targetParty, communication, debtorId),
        targetParty,
        campaign: sender.campaign,
        lender,
        lenderKind: lender?.lenderKind ?? "unknown",
        product: productOf(lender),
        callKind: communication.callKind ?? sender.calls,
        signals: mask,
      });
    }
    const refusals = knownRefusals(file, contacts, debtorId, lenderOf, partyById);
    const debtorRecord = recordSpan(contacts, debtorId);
    return withLookUps({ file, asOf, contacts, refusals, partyById, debtorId, lenderOf, debtorRecord });
  };
}

type Perceived = Omit<CaseView, "contactById" | "index">;

function withLookUps(perceived: Perceived): CaseView {
  const { file, asOf, contacts, refusals, partyById, debtorId, lenderOf, debtorRecord } = perceived;
  let contactIndex: ReadonlyMap<Id, Contact> | undefined;
  let index: CaseIndex | undefined;
  return {
    file,
    asOf,
    contacts,
    refusals,
    partyById,
    debtorId,
    lenderOf,
    debtorRecord,
    contactById: (id) => {
      contactIndex ??= new Map(contacts.map((one) => [one.communication.id, one]));
      return contactIndex.get(id);
    },
    get index() {
      index ??= buildCaseIndex(contacts, refusals, debtorId);
      return index;
    },
  };
}

/** The case as it would be had these calls not been answered. Who called whom, when and why stays, so it is not perceived again. */
export function withUnanswered(view: CaseView, calls: readonly Communication[]): CaseView {
  const contacts = view.contacts.map((one) =>
    calls.includes(one.communication) ? { ...one, communication: { ...one.communication, connected: false } } : one,
  );
  const communications = contacts.map(({ communication }) => communication);
  const { asOf, refusals, partyById, debtorId, lenderOf, debtorRecord } = view;
  const same = { asOf, refusals, partyById, debtorId, lenderOf, debtorRecord };
  return withLookUps({ ...same, file: { ...view.file, communications }, contacts });
}

const anySignal = collectionMask | conductMask;

/** One recogniser alone can err on an ordinary message; a sign of debt and a second signal beside it do not meet by accident. */
function isPlainlyCollection(mask: number): boolean {
  const signs = mask & anySignal;
  return (signs & collectionMask) !== 0 && (signs & (signs - 1)) !== 0;
}

function judgeSender(
  one: Communication,
  sender: Sender,
  mask: number,
  collectingNumbers: ReadonlySet<string> | undefined,
): readonly [Collecting, ShownBy] {
  if (one.aboutDebt === false) return ["no", "person-says"];
  if (sender.party !== undefined) return collectingKinds.has(sender.party.kind) ? ["yes", "case"] : ["no", "case"];
  if (one.aboutDebt === true) return ["yes", "person-says"];
  const sameNumber = collectingNumbers?.has(sender.key) === true;
  if (isPlainlyCollection(mask)) return [sender.known ? "maybe" : "yes", "own-words"];
  if (sameNumber) return [(mask & anySignal) !== 0 && !sender.known ? "yes" : "maybe", "same-number"];
  if ((mask & collectionMask) !== 0 || ((mask & conductMask) !== 0 && !sender.known)) return ["maybe", "own-words"];
  return ["no", "nothing"];
}

function targetOf(
  one: Communication,
  inward: boolean,
  partyById: ReadonlyMap<Id, Party>,
  debtorId: Id,
): Party | undefined {
  const id = one.reached ?? (inward ? (one.to[0]?.party ?? one.owner ?? debtorId) : (one.owner ?? debtorId));
  return partyById.get(id);
}

function roleOf(party: Party | undefined, one: Communication, debtorId: Id): Role {
  if (party === undefined) {
    const id = one.reached ?? one.to[0]?.party ?? one.owner;
    return id === undefined || id === debtorId ? "debtor" : "unknown";
  }
  if (party.kind === "debtor") return "debtor";
  if (party.kind === "guarantor") return "owes-too";
  if (party.kind === "contact-person") return party.owesToo === true ? "owes-too" : "contact-person";
  return "unknown";
}

function productFinder(loans: readonly Loan[]): (lender: Lender | undefined) => Product | undefined {
  const byLender = new Map<Id, Product | undefined>();
  for (const loan of loans) {
    if (loan.lender === undefined) continue;
    byLender.set(
      loan.lender,
      byLender.has(loan.lender) && byLender.get(loan.lender) !== loan.product ? undefined : loan.product,
    );
  }
  return (lender) => (lender === undefined ? undefined : byLender.get(lender.id));
}

function knownRefusals(
  file: CaseFile,
  contacts: readonly Contact[],
  debtorId: Id,
  lenderOf: CaseView["lenderOf"],
  partyById: ReadonlyMap<Id, Party>,
): readonly KnownRefusal[] {
  if (file.refusals.length === 0 && contacts.every(({ inward }) => inward)) return [];
  const recorded = file.refusals.map(({ by, to, at, id }) => {
    const party = to === undefined ? undefined : partyById.get(to);
    return { by, campaign: party === undefined ? (to ?? "") : campaignOf(party, lenderOf), start: at, entry: id };
  });
  const read = contacts
    .filter((one) => !one.inward && (one.signals & refusalBit) !== 0 && one.collecting !== "no")
    .map((one) => ({
      by: one.communication.owner ?? debtorId,
      campaign: one.campaign,
      start: one.communication.start,
      entry: one.communication.id,
    }));
  return [...recorded, ...read].sort((a, b) => a.start - b.start);
}

function recordSpan(contacts: readonly Contact[], debtorId: Id): CaseView["debtorRecord"] {
  const isOwn = ({ communication: { channel, owner } }: Contact) =>
    channel === "call" && (owner ?? debtorId) === debtorId;
  const [first, last] = [contacts.find(isOwn), contacts.findLast(isOwn)];
  return first === undefined || last === undefined ? undefined : { firstDay: first.day, lastDay: last.day };
}
