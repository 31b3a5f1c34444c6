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

interface Settled {
  readonly statement: Statement | undefined;
}

/** More than any rule has of `bases`. */
const basesAtMost = 8;

export function settler(memberOf: MemberOf, share: (statement: Statement) => Statement): Settle {
  const sortBasis = basisSorter();
  /** By rule, by facts missing, then by all that is a number: nearly every finding is settled here. */
  const settled = new Map<ColumnRule, Map<string, Map<number, Settled>>>();

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
    const { missing = [], under = 0 } = told;
    const known = within(within(settled, rule), missing.length > 1 ? missing.join() : (missing[0] ?? ""));
    const when =
      ((bound.day * lenderKinds.length + bound.lenderKind) * products.length + bound.product) * basesAtMost + under;
    const before = known.get(when);
    if (before !== undefined) return before.statement;
    const fresh = settle(rule, told, bound);
    const one = fresh === undefined ? undefined : share(fresh);
    known.set(when, { statement: one });
    return one;
  };
}

/** The map within a map; a new one where none is yet. */
function within<Key, Inner, Value>(maps: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  const known = maps.get(key) ?? new Map<Inner, Value>();
  if (known.size === 0) maps.set(key, known);
  return known;
}
