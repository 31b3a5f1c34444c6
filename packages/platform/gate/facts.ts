import type { Communication, Period, Product, Relation } from "@ringfence/casefile";
import { type CivilDate, type DailyWindow, fail, type Instant, instant, type Outcome, ok } from "@ringfence/kernel";
import type { Target } from "./ask.ts";
import { type Book, debtorId, institutionId, type Mark } from "./book.ts";
import { personOf, withPerson } from "./people.ts";
import { type ProtectedAct, protectedActs } from "./protected-acts.ts";
import { withContact } from "./record-outcome.ts";
import { type CommandRefusal, entryOf, type Step } from "./step.ts";

/** What somebody agreed to. It widens what is allowed, so it must rest on something. */
type Agreement =
  | { readonly kind: "agreed-hours"; readonly hours: DailyWindow }
  | { readonly kind: "agreed-number"; readonly perDay: number }
  | { readonly kind: "agreed-contact" | "agreed-visit" };

type Stated =
  | (Agreement & { readonly period: Period })
  | { readonly kind: "agreement-ended"; readonly agreement: string }
  | { readonly kind: "debtor-status"; readonly status: "unreachable" | "dead" | "incapable"; readonly period: Period }
  | { readonly kind: "owes-too"; readonly owes: boolean }
  | { readonly kind: "related"; readonly relation: Relation }
  | { readonly kind: "no-contact-order"; readonly until?: CivilDate | undefined }
  | { readonly kind: "act"; readonly act: ProtectedAct; readonly channel: Communication["channel"] }
  | { readonly kind: "complaint-answered"; readonly complaint: string }
  | { readonly kind: "plan-agreed"; readonly period: Period }
  | { readonly kind: "plan-ended"; readonly plan: string }
  | { readonly kind: "marked"; readonly mark: Mark["kind"]; readonly period: Period }
  | { readonly kind: "mark-ended"; readonly mark: string }
  | { readonly kind: "product"; readonly product: Product }
  | { readonly kind: "promised-to-pay" }
  /** A contact that was made without the gate: before it was there, or past it. */
  | { readonly kind: "contact-made"; readonly contact: Omit<Communication, "id" | "to" | "owner" | "from" | "text"> };

/** Something learnt of a debtor or of a person around them. */
export type Fact = Stated & {
  readonly id: string;
  readonly agency: string;
  /** Whom it is about, or who did it; the debtor when left out. */
  readonly about?: Target | undefined;
  /** When it happened. */
  readonly at: Instant;
  /** Reference to the recording, letter or document that shows it. */
  readonly evidence?: string | undefined;
};

/** Facts that make more contact allowed than was. Nobody's bare word is enough for them. */
const widening: ReadonlySet<Fact["kind"]> = new Set([
  "agreed-hours",
  "agreed-number",
  "agreed-contact",
  "agreed-visit",
  "debtor-status",
  "owes-too",
  "complaint-answered",
  "plan-ended",
  "mark-ended",
  "promised-to-pay",
]);

const clockMs = 60_000;

/** Puts a fact into the book. The same id twice is taken once. */
export function recordFact(book: Book, told: Fact, now: Instant): Outcome<Step, CommandRefusal> {
  const fact = { ...told, at: instant(Math.min(told.at, now)) };
  const id = `fact:${fact.id}`;
  const reply = { kind: "taken", id: fact.id, late: false } as const;
  if (book.taken.includes(id)) return ok({ book, reply, entries: [] });
  if (told.at > now + clockMs) return fail("in-the-future");
  if (widening.has(fact.kind) && fact.evidence === undefined) return fail("evidence-missing", fact.kind);
  const about = fact.about === undefined ? undefined : personOf(book, fact.about);
  const known: Book = { ...book, people: withPerson(book.people, about?.party), taken: [...book.taken, id] };
  const moved = move(known, fact, about?.id ?? debtorId);
  if (moved === undefined) return fail("unknown-fact", fact.id);
  const entry = entryOf("gate-fact", fact.id, { ...fact, about: fact.about?.number, person: about?.id ?? debtorId });
  return ok({ book: moved, reply, entries: [entry] });
}

const consentKinds = {
  "agreed-hours": "contact-time",
  "agreed-number": "contact-frequency",
  "agreed-contact": "contact-channel",
  "agreed-visit": "visit",
} as const;

/** The book moved by a fact; undefined when it ends something that is not there. */
function move(book: Book, fact: Fact, person: string): Book | undefined {
  const { id, at } = fact;
  switch (fact.kind) {
    case "agreed-hours":
    case "agreed-number":
    case "agreed-contact":
    case "agreed-visit": {
      const terms =
        fact.kind === "agreed-hours"
          ? { hours: fact.hours }
          : fact.kind === "agreed-number"
            ? { perDay: fact.perDay }
            : {};
      const consent = {
        id,
        by: person,
        to: institutionId,
        kind: consentKinds[fact.kind],
        period: fact.period,
        ...terms,
      };
      // The last word holds: the judge takes the first agreement that covers the day.
      return { ...book, consents: [consent, ...book.consents] };
    }
    case "agreement-ended":
      return without(book, "consents", fact.agreement);
    case "debtor-status":
      return { ...book, status: [...book.status, { id, status: fact.status, period: fact.period }] };
    case "owes-too":
      return withDetails(book, person, { owesToo: fact.owes });
    case "related":
      return withDetails(book, person, { relation: fact.relation });
    case "no-contact-order": {
      const terms = fact.until === undefined ? {} : { until: fact.until };
      const order = {
        id,
        authority: "police",
        about: institutionId,
        at,
        kind: "no-contact-order",
        protects: person,
      } as const;
      return { ...book, orders: [...book.orders, { ...order, ...terms }] };
    }
    case "act":
      return protectedActs[fact.act](
        person === debtorId ? withContact(book, fromDebtor(fact, fact.channel)) : book,
        { id, person },
        at,
      );
    case "complaint-answered":
      return without(book, "complaints", `complaint:${fact.complaint}`);
    case "plan-agreed":
      return { ...book, plans: [...book.plans, { id, period: fact.period }] };
    case "plan-ended":
      return without(book, "plans", fact.plan);
    case "marked":
      return { ...book, marks: [...book.marks, { id, kind: fact.mark, period: fact.period }] };
    case "mark-ended":
      return without(book, "marks", fact.mark);
    case "product":
      return { ...book, product: fact.product };
    case "promised-to-pay":
      return { ...book, promises: [...book.promises, { id, by: person, to: institutionId, made: at, what: "pays" }] };
    case "contact-made": {
      const { contact, about, agency } = fact;
      const side = { party: agency };
      const reached = { party: person, ...(about === undefined ? {} : { number: about.number }) };
      const [from, to] = contact.direction === "out" ? [reached, side] : [side, reached];
      return withContact(book, { ...contact, id, from, to: [to], owner: person });
    }
  }
}

/** What the debtor did shows that the debtor can be reached. */
function fromDebtor({ id, at, agency }: Fact, channel: Communication["channel"]): Communication {
  return {
    id,
    channel,
    direction: "out",
    start: at,
    precision: "ms",
    from: { party: debtorId },
    to: [{ party: agency }],
    owner: debtorId,
    aboutDebt: true,
  };
}

function without(book: Book, list: "consents" | "complaints" | "plans" | "marks", id: string): Book | undefined {
  const kept = (book[list] as readonly { id: string }[]).filter((one) => one.id !== id);
  return kept.length === book[list].length ? undefined : { ...book, [list]: kept };
}

function withDetails(
  book: Book,
  person: string,
  details: { owesToo?: boolean; relation?: Relation },
): Book | undefined {
  const known = book.people.find(({ id }) => id === person);
  if (known?.kind !== "contact-person") return undefined;
  return { ...book, people: book.people.map((one) => (one === known ? { ...known, ...details } : one)) };
}
