import { type CaseFile, type Communication, emptyCaseFile, type Party } from "@ringfence/casefile";
import type { Instant } from "@ringfence/kernel";
import type { Ask } from "./ask.ts";
import { type Book, debtorId, institutionId, type OpenPermit } from "./book.ts";
import type { Institution } from "./institution.ts";
import { personOf, withPerson } from "./people.ts";

/** The book and a contact asked about, as if it had been made. */
interface AsCase {
  readonly file: CaseFile;
  /**
   * The calls in it that nobody has reported yet, here taken as answered. Every limit counts either the answered or the unanswered, so
   * that all of them answered or none is the worst that can become of them.
   */
  readonly openCalls: ReadonlySet<Communication>;
}

/** The contact asked about, as the record of it would read. */
function contactOf(ask: Omit<Ask, "text"> & Pick<Ask, "text">, person: string, start: Instant): Communication {
  const { id, agency, target, channel, callKind, text, visit } = ask;
  return {
    id,
    channel,
    direction: "in",
    start,
    precision: "ms",
    from: { party: agency },
    to: [{ number: target.number, party: person }],
    owner: person,
    aboutDebt: true,
    ...(channel === "call" ? { connected: true } : {}),
    ...(callKind === undefined ? {} : { callKind }),
    ...(text === undefined ? {} : { text }),
    ...(visit === undefined
      ? {}
      : { visit: { place: visit.place, persons: visit.persons, entered: visit.entryAgreed ? "invited" : "not" } }),
  };
}

/**
 * The book and the contact asked about as a case file, so that the borrower's own judge can be asked what it would say of it. Permits
 * that still count stand in it as contacts made. The contact asked about comes last.
 */
export function asCase(book: Book, institution: Institution, ask: Ask, at: Instant): AsCase {
  const { id: person, party } = personOf(book, ask.target);
  const people = withPerson(book.people, party);
  const agencies = new Set([ask.agency, ...book.open.map((one) => one.ask.agency)]);
  for (const { direction, from, to } of book.contacts) {
    const side = direction === "out" ? to[0]?.party : from.party;
    if (side !== undefined) agencies.add(side);
  }
  agencies.delete(institutionId);
  const parties: Party[] = [
    { id: debtorId, kind: "debtor", numbers: [] },
    {
      id: institutionId,
      kind: "lender",
      lenderKind: institution.lenderKind,
      memberOf: [...institution.memberOf],
      numbers: [],
    },
    ...[...agencies].map((id): Party => ({ id, kind: "agency", worksFor: [institutionId], numbers: [] })),
    ...people,
  ];
  const held = book.open
    .filter(({ countsUntil, id }) => countsUntil > at && id !== ask.id)
    .map((one: OpenPermit) => contactOf(one.ask, one.person, Math.min(one.ask.at, at) as Instant));
  // A refusal of this very moment binds too: the judge takes only what came before.
  const start = Math.max(at, ...book.refusals.map((refusal) => refusal.at + 1)) as Instant;
  const communications = [...book.contacts, ...held].sort((a, b) => a.start - b.start);
  const asked = contactOf(ask, person, start);
  const file: CaseFile = {
    ...emptyCaseFile,
    parties,
    loans: [
      {
        id: "loan",
        lender: institutionId,
        product: book.product ?? "other",
        received: [],
        repayments: [],
        fees: [],
      },
    ],
    communications: [...communications, asked],
    consents: book.consents,
    refusals: book.refusals,
    debtorStatus: book.status,
    promises: book.promises,
    warnings: book.orders,
  };
  return { file, openCalls: new Set([...held, asked].filter(({ channel }) => channel === "call")) };
}
