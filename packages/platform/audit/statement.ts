import { lenderKinds, products } from "@ringfence/casefile";
import { dateFromDay } from "@ringfence/kernel";
import type { Citation, FactId, Rank } from "@ringfence/law";
import { citedVersion } from "@ringfence/law";
import { basisSorter } from "@ringfence/law/engine/applicable-basis.ts";
import type { ColumnRule, Told } from "./column-rule.ts";

type Verdict = "breach" | "unclear" | "fact";

/** What a finding says, whoever it is about: thousands of findings share one. */
export interface Statement {
  readonly rule: string;
  readonly verdict: Verdict;
  /** Of the highest provision in force: decides the words. Left out while only `possible` is left. */
  readonly rank?: Rank;
  readonly basis: readonly Citation[];
  readonly possible: readonly Citation[];
  readonly missing: readonly FactId[];
}

/** Industry bodies whose self-regulation the lender has joined. */
export type MemberOf = readonly ("cba" | "nifa" | "pcac")[];

interface Bound {
  readonly lenderKind: number;
  readonly product: number;
  readonly day: number;
}

/** Says what was found: provisions in force that day that bind this lender, as the borrower's judge puts it. Undefined when none could. */
export type Settle = (rule: ColumnRule, told: Told, bound: Bound) => Statement | undefined;

/** One object for statements that say the same. */
export function sharing(): (statement: Statement) => Statement {
  const known = new Map<string, Statement>();
  return (statement) => {
    const name = JSON.stringify(statement);
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, statement);
    return statement;
  };
}

export function settler(memberOf: MemberOf, share: (statement: Statement) => Statement): Settle {
  const sortBasis = basisSorter();
  const settled = new Map<string, Statement | undefined>();

  const settle: Settle = ({ rule, bases }, { missing: open, under = 0 }, { lenderKind, product, day }) => {
    const kind = lenderKinds[lenderKind] ?? "unknown";
    if (rule.appliesTo !== undefined && kind !== "unknown" && !rule.appliesTo.lenders.includes(kind)) return undefined;
    const sorted = sortBasis(
      bases[under] ?? rule.basis,
      { lenderKind: kind, product: products[product], memberOf },
      dateFromDay(day),
    );
    if (sorted.basis.length === 0 && sorted.possible.length === 0) return undefined;
    const missing = [...new Set([...(open ?? []), ...(sorted.basis.length === 0 ? sorted.missing : [])])];
    const verdict = missing.length > 0 ? "unclear" : rule.supporting === true ? "fact" : "breach";
    const first = sorted.basis[0];
    return {
      rule: rule.id,
      verdict,
      ...(first === undefined ? {} : { rank: citedVersion(first).instrument.rank }),
      basis: sorted.basis,
      possible: sorted.possible,
      missing,
    };
  };
  return (rule, told, bound) => {
    const key = `${rule.rule.id} ${told.under ?? 0} ${told.missing?.join() ?? ""} ${bound.lenderKind} ${bound.product} ${bound.day}`;
    if (settled.has(key)) return settled.get(key);
    const fresh = settle(rule, told, bound);
    const one = fresh === undefined ? undefined : share(fresh);
    settled.set(key, one);
    return one;
  };
}
