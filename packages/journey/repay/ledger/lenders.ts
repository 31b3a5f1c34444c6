import type { CaseFile, Id, LenderKind } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import { addFen, type CivilDate, compareDates, dateOf, type Fen, fen, type JsonValue } from "@ringfence/kernel";
import { lenderKindOf } from "../debts/lender-kind.ts";
import { keptPromiseDrafts } from "../plan/promised-payments.ts";
import type { Booked } from "./booked.ts";
import type { Entry } from "./entry.ts";

interface DatedFen {
  readonly on: CivilDate;
  readonly fen: Fen;
}

/** A debt that the bills show, for the person to confirm: nothing of it is in the case before. */
export interface ProposedDebt {
  /** As the bills call the lender or the product. */
  readonly lender: string;
  readonly lenderKind: LenderKind;
  readonly received: readonly DatedFen[];
  readonly repayments: readonly DatedFen[];
  /** A loan of the case from a lender of that name, and what the bills add to it. */
  readonly known?: Id;
}

const products = /借呗|微粒贷|网商贷|金条|有钱花|放心借|备用金|分期乐|安逸花|度小满|花呗|白条|房贷|车贷|信用卡/;

/** Lenders found in the bills, with what came from them and what was paid to them. */
export function proposedDebts(
  booked: readonly Booked[],
  file: Pick<CaseFile, "loans" | "parties">,
): readonly ProposedDebt[] {
  const byLender = new Map<string, Booked[]>();
  for (const one of booked) {
    if (one.counts <= 0 || (one.category !== "loan-received" && one.category !== "loan-payment")) continue;
    const name = lenderOf(one.entry);
    const before = byLender.get(name);
    if (before === undefined) byLender.set(name, [one]);
    else before.push(one);
  }
  return [...byLender].flatMap(([lender, list]) => {
    const of = (category: string) =>
      list
        .filter((one) => one.category === category)
        .map(datedFen)
        .toSorted((a, b) => compareDates(a.on, b.on));
    const debt = {
      lender,
      lenderKind: lenderKindOf(lender),
      received: of("loan-received"),
      repayments: of("loan-payment"),
    };
    const known = loanOfLender(lender, file);
    if (known === undefined) return [debt];
    const repayments = debt.repayments.filter(
      (paid) => !known.repayments.some((one) => one.on === paid.on && one.fen === paid.fen),
    );
    const received = debt.received.filter(
      (got) => !known.received.some((one) => one.on === got.on && one.fen === got.fen),
    );
    return repayments.length + received.length === 0 ? [] : [{ ...debt, known: known.id, repayments, received }];
  });
}

const datedFen = ({ entry, counts }: Booked): DatedFen => ({ on: dateOf(entry.at), fen: counts });

/** The product where the words name one, since the other side may be the wallet itself. */
function lenderOf({ words, counterparty, what }: Entry): string {
  return products.exec(words)?.[0] ?? counterparty ?? what ?? words;
}

const loanOfLender = (lender: string, { loans, parties }: Pick<CaseFile, "loans" | "parties">) =>
  loans.find((loan) => {
    const names = [loan.name, parties.find(({ id }) => id === loan.lender)?.name].filter((one) => one !== undefined);
    return names.some((name) => name !== "" && (lender.includes(name) || name.includes(lender)));
  });

/**
 * The entries that put a proposed debt into the case once the person has confirmed it: a new loan with its lender, or what the bills add
 * to the loan it is. What the contract asks for is not in bills: it is worked out apart.
 */
export function keepProposedDebt(
  debt: ProposedDebt,
  file: Pick<CaseFile, "loans" | "parties" | "promises">,
  newId: (kind: string) => Id,
  why: string,
): readonly EntryDraft[] {
  const known = file.loans.find(({ id }) => id === debt.known);
  if (known !== undefined) {
    const set = {
      received: jsonOf(known.received, debt.received),
      repayments: jsonOf(known.repayments, debt.repayments),
    };
    const repayments = [...known.repayments, ...debt.repayments];
    return [
      { kind: "entry-corrected", body: { entry: known.id, set, why } },
      ...keptPromiseDrafts(file, known.id, repayments, why),
    ];
  }
  const { lender, lenderKind, received, repayments } = debt;
  const id = newId("lender");
  const sum = addFen(fen(0), ...received.map((one) => one.fen));
  const [first] = received;
  return [
    { kind: "party-added", body: { id, kind: "lender", lenderKind, name: lender } },
    {
      kind: "loan-added",
      body: {
        id: newId("loan"),
        lender: id,
        name: lender,
        product: "online-loan",
        received: jsonOf([], received),
        repayments: jsonOf([], repayments),
        ...(first === undefined ? {} : { formedOn: first.on, principal: sum }),
      },
    },
  ];
}

const jsonOf = (before: readonly DatedFen[], more: readonly DatedFen[]): JsonValue =>
  [...before, ...more].toSorted((a, b) => compareDates(a.on, b.on)).map(({ on, fen: amount }) => ({ on, fen: amount }));
