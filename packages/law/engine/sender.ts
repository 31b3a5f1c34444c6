import type { CallKind, End, Id, Lender, Party } from "@ringfence/casefile";
import { phoneKey } from "@ringfence/kernel";

/** Who a contact came from, or went to, as the case knows them. */
export interface Sender {
  readonly key: string;
  readonly party: Party | undefined;
  readonly lender: Lender | undefined;
  readonly campaign: string;
  /** Somebody in the phone's address book whom the case does not list as collecting. */
  readonly known: boolean;
  /** The kind of every call from this number, where the case says so. */
  readonly calls: CallKind | undefined;
}

export const collectingKinds: ReadonlySet<Party["kind"]> = new Set(["lender", "agency", "collector"]);

type LenderOf = (party: Party | undefined) => Lender | undefined;

/** Finds the lender behind a lender, agency or collector, when exactly one is named. */
export function lenderFinder(partyById: ReadonlyMap<Id, Party>): LenderOf {
  const lendersBehind = (id: Id, depth: number, all: Lender[]): Lender[] => {
    const party = partyById.get(id);
    if (party === undefined || depth > 4) return all;
    if (party.kind === "lender" && !all.includes(party)) all.push(party);
    if (party.kind === "agency" || party.kind === "collector")
      for (const one of party.worksFor) lendersBehind(one, depth + 1, all);
    return all;
  };
  const cache = new Map<Id, Lender | undefined>();
  const theOnlyOne = (id: Id): Lender | undefined => {
    const [found, another] = lendersBehind(id, 0, []);
    return another === undefined ? found : undefined;
  };
  return (party) => {
    if (party === undefined) return undefined;
    if (!cache.has(party.id)) cache.set(party.id, theOnlyOne(party.id));
    return cache.get(party.id);
  };
}

/** The campaign a collecting party belongs to: its lender where exactly one is known, else the firm. */
export function campaignOf(party: Party, lenderOf: LenderOf): string {
  return lenderOf(party)?.id ?? (party.kind === "collector" ? (party.worksFor[0] ?? party.id) : party.id);
}

export function theOnlyLender(parties: readonly Party[]): Lender | undefined {
  const lenders = parties.filter((party) => party.kind === "lender");
  return lenders.length === 1 ? lenders[0] : undefined;
}

export function senderFinder(
  parties: readonly Party[],
  partyById: ReadonlyMap<Id, Party>,
  lenderOf: LenderOf,
): (end: End | undefined) => Sender {
  const byNumber = new Map<string, Party>();
  for (const party of parties) for (const { number } of party.numbers) byNumber.set(phoneKey(number), party);
  const cache = new Map<string, Sender>();
  const describe = (key: string, party: Party | undefined, known: boolean): Sender => {
    const lender = lenderOf(party);
    const campaign = party !== undefined && collectingKinds.has(party.kind) ? campaignOf(party, lenderOf) : key;
    const calls = party?.numbers.find(({ number }) => phoneKey(number) === key)?.calls;
    return { key, party, lender, campaign, known, calls };
  };
  const nobody = describe("", undefined, false);
  const strangers = new Map<string, Sender>();
  return (end) => {
    if (end === undefined) return nobody;
    if (end.party === undefined && end.name === undefined && end.number !== undefined) {
      const known = strangers.get(end.number);
      if (known !== undefined) return known;
      const key = phoneKey(end.number);
      const sender = describe(key, byNumber.get(key), false);
      strangers.set(end.number, sender);
      return sender;
    }
    const named = end.party === undefined ? undefined : partyById.get(end.party);
    const tag = `${named?.id ?? ""}\n${end.number ?? ""}\n${end.name ?? ""}`;
    const before = cache.get(tag);
    if (before !== undefined) return before;
    const key =
      end.number === undefined
        ? named === undefined
          ? ""
          : phoneKey(named.numbers[0]?.number ?? named.id)
        : phoneKey(end.number);
    const sender = describe(key, named ?? byNumber.get(key), end.name !== undefined);
    cache.set(tag, sender);
    return sender;
  };
}
