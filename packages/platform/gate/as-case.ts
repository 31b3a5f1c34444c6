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
  readonly openCalls: readonly Communication[];
}

/** The contact asked about, as the record of it would read. Every such object has the same fields, set or not. */
function contactOf(
  ask: Ask | OpenPermit["ask"],
  text: string | undefined,
  person: string,
  start: Instant,
): Communication {
  const { id, agency, target, channel, callKind, visit } = ask;
  return {
    id,
    channel,
    direction: "in",
    start,
    precision: "ms",
    connected: channel === "call" ? true : undefined,
    from: { party: agency },
    to: [{ number: target.number, party: person }],
    owner: person,
    text,
    callKind,
    visit:
      visit === undefined
        ? undefined
        : { place: visit.place, persons: visit.persons, entered: visit.entryAgreed ? "invited" : "not" },
    aboutDebt: true,
  };
}

/**
 * The book and the contact asked about as a case file, so that the borrower's own judge can be asked what it would say of it at this
 * moment or that. Permits that still count then stand in it as contacts made. The contact asked about comes last. Parties and loans are
 * the same at every moment.
 */
export function asCases(book: Book, institution: Institution, ask: Ask): (at: Instant) => AsCase {
  const { id: person, party } = personOf(book, ask.target);
  const parties: Party[] = [
    { id: debtorId, kind: "debtor", numbers: [] },
    {
      id: institutionId,
      kind: "lender",
      lenderKind: institution.lenderKind,
      memberOf: [...institution.memberOf],
      numbers: [],
    },
  ];
  const withAgency = (id: string | undefined) => {
    if (id !== undefined && id !== institutionId && !parties.some((one) => one.id === id && one.kind === "agency"))
      parties.push({ id, kind: "agency", worksFor: [institutionId], numbers: [] });
  };
  withAgency(ask.agency);
  for (const { ask: asked } of book.open) withAgency(asked.agency);
  for (const { direction, from, to } of book.contacts) withAgency(direction === "out" ? to[0]?.party : from.party);
  parties.push(...withPerson(book.people, party));
  const known: CaseFile = {
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
    consents: book.consents,
    refusals: book.refusals,
    debtorStatus: book.status,
    promises: book.promises,
    warnings: book.orders,
  };
  // A refusal of this very moment binds too: the judge takes only what came before.
  const lastRefusal = book.refusals.reduce((last, refusal) => Math.max(last, refusal.at + 1), 0);
  return (at) => {
    const held = book.open
      .filter(({ countsUntil, id }) => countsUntil > at && id !== ask.id)
      .map((one) => contactOf(one.ask, undefined, one.person, Math.min(one.ask.at, at) as Instant));
    const asked = contactOf(ask, ask.text, person, Math.max(at, lastRefusal) as Instant);
    const communications = [...book.contacts, ...held].sort((a, b) => a.start - b.start);
    communications.push(asked);
    held.push(asked);
    return { file: { ...known, communications }, openCalls: held.filter(({ channel }) => channel === "call") };
  };
}
