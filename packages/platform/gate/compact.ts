import type { Communication } from "@ringfence/casefile";
import { addDays, type CivilDate, dateOf, dayOf, groupBy, type Instant } from "@ringfence/kernel";
import lostContactFailures from "@ringfence/law/parameters/lost-contact-failures.ts";
import { type Book, debtorId } from "./book.ts";

/** No limit on how often looks further back than a day; a week leaves room for late reports. */
const recentDays = 7;
/** A third contact after a refusal is called by a heavier name than the first: two before the next one tell. */
const contactsOfPerson = 3;
const answersKept = 50;
const takenKept = 500;
const dayMs = 86_400_000;

/**
 * Drops what no later decision can depend on, so that a book stays small however long a debt lasts. Refusals are never dropped: they
 * bind for ever. compact.test.ts holds that the answers stay the same.
 */
export function compact(book: Book, now: Instant): Book {
  const today = dateOf(now);
  const since = dayOf(now) - recentDays;
  const needed = book.contacts.length === 0 ? [] : [...neededForReach(book.contacts), ...lastOfOthers(book.contacts)];
  const current = ({ period: { until } }: { period: { until?: CivilDate | undefined } }) =>
    until === undefined || until >= addDays(today, -recentDays);
  const tooMany = book.answers.filter(({ verdict }) => verdict !== "allow").slice(0, -answersKept);
  return {
    ...book,
    contacts: kept(book.contacts, (one) => dayOf(one.start) >= since || needed.includes(one)),
    open: kept(book.open, ({ countsUntil }) => countsUntil > now - recentDays * dayMs),
    answers: kept(book.answers, (one) => one.at > now - dayMs && !tooMany.includes(one)),
    taken: book.taken.length > takenKept ? book.taken.slice(-takenKept) : book.taken,
    consents: kept(book.consents, current),
    status: kept(book.status, current),
    marks: kept(book.marks, current),
    plans: kept(book.plans, current),
    orders: kept(book.orders, ({ until }) => until === undefined || until >= today),
  };
}

/** The same list where nothing is dropped: the next book then shares it with this one. */
const kept = <T>(list: readonly T[], stays: (one: T) => boolean): readonly T[] =>
  list.every(stays) ? list : list.filter(stays);

/**
 * Whether the debtor counts as out of reach depends on the last time they were reached and the first failures since: from the third
 * on, more of them change nothing. The last call of all says how far the record goes.
 */
function neededForReach(contacts: readonly Communication[]): Communication[] {
  const { failedCallsInARow } = lostContactFailures.values[0].value;
  const own = contacts.filter(
    ({ owner, channel, direction }) =>
      owner === debtorId && (channel === "call" || channel === "visit" || direction === "out"),
  );
  const at = own.findLastIndex(
    ({ direction, connected, reached, channel }) =>
      direction === "out" || (channel === "call" ? connected === true && reached === undefined : reached !== undefined),
  );
  const failures = own
    .slice(at + 1)
    .filter(({ connected }) => connected === false)
    .slice(0, failedCallsInARow);
  const lastCall = own.findLast(({ channel }) => channel === "call");
  return [own[at], ...failures, lastCall].filter((one) => one !== undefined);
}

function lastOfOthers(contacts: readonly Communication[]): Communication[] {
  const others = contacts.filter(({ owner }) => owner !== debtorId);
  const byOwner = groupBy(others, ({ owner }) => owner);
  return [...byOwner.values()].flatMap((list) => list.slice(-contactsOfPerson));
}
