import { type CaseFile, debtorId, type Id, isDebtor, type Promised } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import {
  addFen,
  type CivilDate,
  compareDates,
  dateOf,
  type Fen,
  fen,
  formatInstant,
  type Instant,
} from "@ringfence/kernel";

type DatedFen = CaseFile["loans"][number]["repayments"][number];

/** A payment the plan has for a loan and that is not made yet. */
interface Coming extends DatedFen {
  readonly loan: Id;
}

/** A sum the person promised to pay on a day, as the plan sees it. */
export interface PromisedPayment {
  readonly promise: Id;
  readonly what: string;
  /** Absent where the case does not tell for which loan it was. */
  readonly loan?: Id;
  readonly on: CivilDate;
  readonly fen: Fen;
  readonly state: "open" | "kept" | "missed";
  /** Open ones with their loan: paid for it since, and what the plan still pays until that day. */
  readonly covered?: Fen;
}

/**
 * The loan a promise of the person is about: the one it names, else the only loan of whom it was made to. Undefined where that is not one
 * loan: a plan must not guess whom a promise was made to.
 */
function loanOf({ loan, to }: Promised, { loans, parties }: Pick<CaseFile, "loans" | "parties">): Id | undefined {
  if (loan !== undefined) return loan;
  const party = parties.find(({ id }) => id === to);
  const lenders = party !== undefined && "worksFor" in party ? party.worksFor : [to];
  const theirs = loans.filter((one) => one.lender !== undefined && lenders.includes(one.lender));
  return theirs.length === 1 ? theirs[0]?.id : undefined;
}

/** What the person promised to pay on a day, the nearest first, beside what the plan still pays. */
export function promisedPayments(
  file: CaseFile,
  today: CivilDate,
  coming: readonly Coming[],
): readonly PromisedPayment[] {
  const used = new Map<Id, Fen>();
  return file.promises
    .flatMap((promise) => {
      const { due: on, fen: amount } = promise;
      return on === undefined || amount === undefined || !isDebtor(file, promise.by) ? [] : [{ promise, on, amount }];
    })
    .toSorted((a, b) => compareDates(a.on, b.on))
    .map(({ promise, on, amount }): PromisedPayment => {
      const loan = loanOf(promise, file);
      const state = promise.kept === true ? "kept" : promise.kept === false || on < today ? "missed" : "open";
      const seen = { promise: promise.id, what: promise.what, on, fen: amount, state } as const;
      if (loan === undefined) return seen;
      if (state !== "open") return { ...seen, loan };
      const repaid = file.loans.find(({ id }) => id === loan)?.repayments ?? [];
      const since = repaid.filter((one) => one.on >= dateOf(promise.made));
      const planned = coming.filter((one) => one.loan === loan && one.on <= on);
      const all = addFen(...[...since, ...planned].map((one) => one.fen));
      const before = used.get(loan) ?? fen(0);
      used.set(loan, addFen(before, amount));
      return { ...seen, loan, covered: fen(Math.max(0, Math.min(amount, all - before))) };
    });
}

/** Open promises for which the plan pays less until their day than was promised: they must be told before. */
export const notCovered = (promised: readonly PromisedPayment[]): readonly PromisedPayment[] =>
  promised.filter(({ covered, fen: amount }) => covered !== undefined && covered < amount);

/**
 * The entries that mark promises as kept by what was paid to that loan: at least their sum, after they were made and not after their
 * day, the earliest first. A payment keeps one promise only; one that comes later than promised keeps none.
 */
export function keptPromiseDrafts(
  file: Pick<CaseFile, "loans" | "parties" | "promises">,
  loan: Id,
  repayments: readonly DatedFen[],
  why: string,
): readonly EntryDraft[] {
  const theirs = file.promises
    .filter((one) => isDebtor(file, one.by) && loanOf(one, file) === loan)
    .toSorted((a, b) => compareDates(a.due ?? lastDay, b.due ?? lastDay));
  const left = repayments.toSorted((a, b) => compareDates(a.on, b.on)).map((one) => ({ ...one }));
  const drafts: EntryDraft[] = [];
  for (const { id, made, due = lastDay, fen: amount, kept } of theirs) {
    if (amount === undefined || kept === false) continue;
    const fitting = left.filter(({ on }) => on >= dateOf(made) && on <= due);
    if (addFen(...fitting.map((one) => one.fen)) < amount) continue;
    let missing = amount;
    for (const one of fitting) {
      const taken = fen(Math.min(missing, one.fen));
      one.fen = addFen(one.fen, fen(-taken));
      missing = addFen(missing, fen(-taken));
    }
    if (kept === undefined) drafts.push({ kind: "entry-corrected", body: { entry: id, set: { kept: true }, why } });
  }
  return drafts;
}

/** Later than any day in a case. */
const lastDay = "9999-12-31" as CivilDate;

/** What could be promised: the next payment of the plan for each loan, unless something is promised for it already. */
export function promisable(coming: readonly Coming[], promised: readonly PromisedPayment[]): readonly Coming[] {
  const next = new Map<Id, Coming>();
  for (const one of coming.toSorted((a, b) => compareDates(a.on, b.on)))
    if (!next.has(one.loan) && !promised.some(({ loan, state }) => state === "open" && loan === one.loan))
      next.set(one.loan, one);
  return [...next.values()];
}

/** The entry for a promise the person decided to make and told the lender of. */
export function promiseDraft(
  file: CaseFile,
  { loan, on, fen: amount }: Coming,
  made: Instant,
  { id, what }: { readonly id: Id; readonly what: string },
): EntryDraft {
  const lender = file.loans.find((one) => one.id === loan)?.lender;
  return {
    kind: "promise-made",
    body: {
      id,
      by: debtorId(file),
      ...(lender === undefined ? {} : { to: lender }),
      ...{ loan, made: formatInstant(made), what, due: on, fen: amount },
    },
  };
}
