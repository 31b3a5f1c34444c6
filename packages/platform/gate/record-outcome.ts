import type { Communication, DebtorStatus } from "@ringfence/casefile";
import { addDays, dateOf, fail, type Instant, instant, type Outcome, ok } from "@ringfence/kernel";
import { type Book, debtorId, type OpenPermit } from "./book.ts";
import { strangerPrefix } from "./people.ts";
import { type ProtectedAct, protectedActs } from "./protected-acts.ts";
import { type CommandRefusal, entryOf, type Step } from "./step.ts";

/** What became of a permit. */
export interface OutcomeReport {
  readonly permit: string;
  readonly agency: string;
  readonly result: "made" | "not-made";
  readonly startedAt?: Instant | undefined;
  readonly connected?: boolean | undefined;
  readonly durationSeconds?: number | undefined;
  readonly effective?: boolean | undefined;
  readonly answeredBy?: "target" | "somebody-else" | "machine" | undefined;
  /** What the person did; never counts against them. */
  readonly acts?: readonly ProtectedAct[] | undefined;
  readonly wrongNumber?: boolean | undefined;
  /** Where recording or words are kept. */
  readonly record?: string | undefined;
}

/** A call may be reported in the second it began. */
const clockMs = 60_000;

/** Frees the place that a permit held, or puts the contact made into the book. */
export function recordOutcome(book: Book, report: OutcomeReport, now: Instant): Outcome<Step, CommandRefusal> {
  const id = `outcome:${report.permit}`;
  const reply = (late: boolean) => ({ kind: "taken", id: report.permit, late }) as const;
  if (book.taken.includes(id)) return ok({ book, reply: reply(false), entries: [] });
  const permit = book.open.find((one) => one.id === report.permit);
  if (permit === undefined) return fail("unknown-permit", report.permit);
  if (permit.ask.agency !== report.agency) return fail("another-agency");
  const freed: Book = { ...book, open: book.open.filter((one) => one !== permit), taken: [...book.taken, id] };
  const entry = entryOf("gate-outcome", report.permit, {
    ...report,
    person: permit.person,
    target: permit.ask.target.number,
  });
  if (report.result === "not-made") return ok({ book: freed, reply: reply(false), entries: [entry] });
  const told = report.startedAt ?? permit.ask.at;
  if (told > now + clockMs) return fail("in-the-future");
  const start = instant(Math.min(told, now));
  if (permit.ask.channel === "call" && report.connected === undefined) return fail("connected-missing");
  const made = withContact(freed, contactMade(permit, report, start));
  const allowed = book.answers.find((one) => one.id === permit.id);
  const late = allowed?.verdict === "allow" && start > allowed.startBy;
  const moved = (report.acts ?? []).reduce((so, act) => protectedActs[act](so, permit, start), made);
  return ok({
    book: report.wrongNumber === true ? asBystander(moved, permit) : moved,
    reply: reply(late),
    entries: [entry],
  });
}

function contactMade({ id, ask, person }: OpenPermit, report: OutcomeReport, start: Instant): Communication {
  const { connected, durationSeconds, answeredBy } = report;
  return {
    id,
    channel: ask.channel,
    direction: "in",
    start,
    precision: "ms",
    from: { party: ask.agency },
    to: [{ number: ask.target.number, party: person }],
    owner: person,
    aboutDebt: true,
    ...(connected === undefined ? {} : { connected }),
    ...(durationSeconds === undefined ? {} : { durationSeconds }),
    ...(ask.callKind === undefined ? {} : { callKind: ask.callKind }),
    ...(answeredBy === "somebody-else" ? { reached: "somebody" } : {}),
    ...(answeredBy === "target" && ask.channel === "visit" ? { reached: person } : {}),
  };
}

/** The book with one contact more. A debtor who was reached, or wrote or called, is out of reach no longer. */
export function withContact(book: Book, contact: Communication): Book {
  const contacts = [...book.contacts, contact].sort((a, b) => a.start - b.start);
  return {
    ...book,
    contacts,
    status: reachesDebtor(contact) ? reachableFrom(book.status, contact.start) : book.status,
  };
}

function reachesDebtor({ direction, owner, connected, channel, reached }: Communication): boolean {
  if (owner !== debtorId) return false;
  if (direction === "out") return true;
  return channel === "call" ? connected === true && reached === undefined : reached === debtorId;
}

function reachableFrom(status: readonly DebtorStatus[], at: Instant): readonly DebtorStatus[] {
  const day = dateOf(at);
  return status.flatMap((one) => {
    if (one.status !== "unreachable" || (one.period.until !== undefined && one.period.until < day)) return [one];
    return one.period.from < day ? [{ ...one, period: { from: one.period.from, until: addDays(day, -1) } }] : [];
  });
}

/** The number turned out to be a stranger's: from now on nobody in this matter answers to it. */
function asBystander(book: Book, { ask, person }: OpenPermit): Book {
  const { number } = ask.target;
  const others = book.people.map((one) =>
    one.id === person ? { ...one, numbers: one.numbers.filter((known) => known.number !== number) } : one,
  );
  return {
    ...book,
    people: [...others, { id: `${strangerPrefix}${number}`, kind: "bystander", numbers: [{ number }] }],
  };
}
