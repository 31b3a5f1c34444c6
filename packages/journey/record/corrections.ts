import { type CaseFile, caseEventSchema, recordsOf } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import { fail, formatInstant, type JsonValue, type Outcome, ok } from "@ringfence/kernel";

export type CorrectionRefusal =
  | "unknown-entry"
  | "nothing-set"
  | "no-reason"
  | "cannot-change"
  | "not-readable"
  | "unknown-party";

/** What a source says of itself, and what an entry is called, stay as they were: otherwise the log would no longer be its own proof. */
const fixed = ["id", "source"];

/**
 * The entry that corrects a communication: `set` replaces the fields given, written as in the log (times as text). The reason
 * is asked for, since whoever checks the log sees both. Refused: fields that cannot change, values the schema does not read
 * (`detail` names the field), and parties the case does not have.
 */
export function correctionDrafts(
  file: CaseFile,
  id: string,
  set: Readonly<Record<string, JsonValue>>,
  why: string,
): Outcome<readonly EntryDraft[], CorrectionRefusal> {
  const before = recordsOf(file).find((one) => one.id === id);
  if (before === undefined) return fail("unknown-entry", id);
  const fields = Object.keys(set);
  if (fields.length === 0) return fail("nothing-set", id);
  if (why.trim() === "") return fail("no-reason", id);
  const forbidden = fields.find((field) => fixed.includes(field));
  if (forbidden !== undefined) return fail("cannot-change", forbidden);
  const body = { ...before, start: formatInstant(before.start), ...set };
  const parsed = caseEventSchema.safeParse({ v: 1, kind: "communication-recorded", body });
  if (!parsed.success || parsed.data.kind !== "communication-recorded")
    return fail("not-readable", parsed.error?.issues[0]?.path.slice(1).join("."));
  const { from, to, owner, reached } = parsed.data.body;
  const named = [from.party, ...to.map(({ party }) => party), owner, reached];
  const missing = named.find((one) => one !== undefined && !file.parties.some((party) => party.id === one));
  if (missing !== undefined) return fail("unknown-party", missing);
  return ok([{ kind: "entry-corrected", body: { entry: id, set, why: why.trim() } }]);
}

/** Says who was at the other end: the caller of what came in, whoever was called otherwise. */
export function linkPartyDrafts(
  file: CaseFile,
  id: string,
  party: string,
  why: string,
): Outcome<readonly EntryDraft[], CorrectionRefusal> {
  const one = recordsOf(file).find((known) => known.id === id);
  if (one === undefined) return fail("unknown-entry", id);
  if (one.direction !== "out") return correctionDrafts(file, id, { from: { ...written(one.from), party } }, why);
  const [first, ...rest] = one.to;
  const to = [{ ...written(first ?? {}), party }, ...rest.map(written)];
  return correctionDrafts(file, id, { to }, why);
}

/** What is undefined does not exist in JSON. */
const written = (end: object) => JSON.parse(JSON.stringify(end)) as Record<string, JsonValue>;
