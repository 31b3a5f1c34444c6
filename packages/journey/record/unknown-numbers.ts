import type { CaseFile, Communication } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import { fail, type Instant, type Outcome, ok, parsePhone, phoneKey } from "@ringfence/kernel";

/** What holds the numbers of a group together: one block of a number range, a kind of short code, or nothing but itself. */
type NumberLikeness = "same-block" | "message-port" | "400" | "short-code" | "virtual" | "alone";

export interface UnknownNumbers {
  readonly likeness: NumberLikeness;
  /** Canonical numbers, the busiest first. */
  readonly numbers: readonly string[];
  readonly contacts: number;
  readonly first: Instant;
  readonly last: Instant;
  /** The latest words any of them sent. */
  readonly example?: string;
}

/**
 * Numbers that contacted somebody and that nobody has named, grouped so that one answer can do for several; the busiest
 * group first. Numbers saved in the phone under a name are known and left out. A likeness is a reason to ask together, never
 * a proof: the answer is the person's.
 */
export function unknownNumbers(file: CaseFile): readonly UnknownNumbers[] {
  const known = new Set(file.parties.flatMap(({ numbers }) => numbers.map(({ number }) => phoneKey(number))));
  const byNumber = new Map<string, Communication[]>();
  for (const one of file.communications) {
    const key = one.direction === "out" || one.from.number === undefined ? "" : phoneKey(one.from.number);
    if (key === "" || known.has(key) || one.from.name !== undefined || one.from.party !== undefined) continue;
    const list = byNumber.get(key);
    if (list === undefined) byNumber.set(key, [one]);
    else list.push(one);
  }
  const groups = new Map<string, string[]>();
  for (const key of byNumber.keys()) {
    const block = blockOf(key);
    groups.set(block, [...(groups.get(block) ?? []), key]);
  }
  return [...groups.values()]
    .map((numbers) => describe(numbers, byNumber))
    .sort((a, b) => b.contacts - a.contacts || (`${a.numbers[0]}` < `${b.numbers[0]}` ? -1 : 1));
}

export type NumberAnswer =
  /** Collectors of a party the case has. */
  { readonly kind: "collectors-of"; readonly party: string } | { readonly kind: "bystander"; readonly name?: string };

/**
 * One answer for all these numbers: a party that has them. Nothing is written for "not sure". `id` unique in the case.
 * Errors: `unknown-party`; `no-numbers`; `already-named` when somebody has one of them.
 */
export function nameNumbersDrafts(
  file: CaseFile,
  id: string,
  numbers: readonly string[],
  answer: NumberAnswer,
): Outcome<readonly EntryDraft[], "unknown-party" | "no-numbers" | "already-named"> {
  if (numbers.length === 0) return fail("no-numbers");
  const named = new Set(file.parties.flatMap((party) => party.numbers.map(({ number }) => phoneKey(number))));
  const taken = numbers.find((number) => named.has(phoneKey(number)));
  if (taken !== undefined) return fail("already-named", taken);
  const has = numbers.map((number) => ({ number }));
  if (answer.kind === "bystander") {
    const name = answer.name === undefined ? {} : { name: answer.name };
    return ok([{ kind: "party-added", body: { id, kind: "bystander", numbers: has, ...name } }]);
  }
  const { party } = answer;
  if (!file.parties.some((one) => one.id === party && (one.kind === "lender" || one.kind === "agency")))
    return fail("unknown-party", party);
  return ok([{ kind: "party-added", body: { id, kind: "collector", worksFor: [party], numbers: has } }]);
}

function describe(numbers: readonly string[], byNumber: ReadonlyMap<string, readonly Communication[]>): UnknownNumbers {
  const contactsOf = (key: string) => byNumber.get(key) ?? [];
  const all = numbers.flatMap(contactsOf).sort((a, b) => a.start - b.start);
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) throw new Error("a group of numbers without contacts");
  const example = all.findLast(({ text }) => text !== undefined)?.text;
  return {
    likeness: likenessOf(numbers),
    numbers: numbers.toSorted((a, b) => contactsOf(b).length - contactsOf(a).length || (a < b ? -1 : 1)),
    contacts: all.length,
    first: first.start,
    last: last.start,
    ...(example === undefined ? {} : { example }),
  };
}

/** Firms rent numbers in blocks: those that differ in the last two digits only, or lie behind one message port, are asked about together. */
function blockOf(key: string): string {
  const { kind } = parsePhone(key);
  if (kind === "106") return key.slice(0, 8);
  return kind === "mobile" || kind === "virtual" || kind === "landline" || kind === "400" ? key.slice(0, -2) : key;
}

function likenessOf(numbers: readonly string[]): NumberLikeness {
  const { kind } = parsePhone(`${numbers[0]}`);
  if (kind === "106") return "message-port";
  if (kind === "400") return "400";
  if (kind === "95" || kind === "96" || kind === "12") return "short-code";
  if (kind === "virtual") return "virtual";
  return numbers.length > 1 ? "same-block" : "alone";
}
