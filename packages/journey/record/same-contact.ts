import type { CaseFile, Communication } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import { dateOf, phoneKey } from "@ringfence/kernel";

/** Two records that may be one contact. `sure` ones are proposed together, `doubtful` ones asked one by one. */
export interface SameContact {
  readonly keep: string;
  readonly also: string;
  readonly certainty: "sure" | "doubtful";
}

/** Clocks of a phone and of a carrier differ by seconds; a bill may begin a call when it is answered, a phone when it rings. */
const sureMs = 90_000;
const doubtfulMs = 10 * 60_000;
const durationSlackSeconds = 5;

/**
 * Pairs of records from different sources that show one contact: same channel, same number, nothing that contradicts, and
 * starts within tolerance. Each record is in one pair at most, the nearest first; a second call a minute later in the same
 * source is never a duplicate. Independent of the order of the list. Withheld numbers are never matched.
 */
export function sameContacts(communications: readonly Communication[]): readonly SameContact[] {
  const pairs = [...groupsOf(communications).values()].flatMap(candidates);
  pairs.sort(
    (a, b) =>
      rank(a) - rank(b) || a.apart - b.apart || compare(a.first.id, b.first.id) || compare(a.second.id, b.second.id),
  );
  const taken = new Set<string>();
  const result: SameContact[] = [];
  for (const { first, second, certainty } of pairs) {
    if (taken.has(first.id) || taken.has(second.id)) continue;
    taken.add(first.id).add(second.id);
    result.push({ keep: first.id, also: second.id, certainty });
  }
  return result;
}

/** The entry that counts a pair once; `id` unique in the case. */
export const mergeDraft = (file: CaseFile, id: string, pair: SameContact, why: string): EntryDraft | undefined =>
  [pair.keep, pair.also].every((one) => file.communications.some((known) => known.id === one))
    ? { kind: "communications-merged", body: { id, keep: pair.keep, also: [pair.also], why } }
    : undefined;

interface Candidate {
  readonly first: Communication;
  readonly second: Communication;
  readonly certainty: SameContact["certainty"];
  readonly apart: number;
}

const rank = ({ certainty }: Candidate) => (certainty === "sure" ? 0 : 1);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function groupsOf(list: readonly Communication[]): ReadonlyMap<string, Communication[]> {
  const groups = new Map<string, Communication[]>();
  for (const one of list) {
    const key = numberOf(one);
    if (key === "") continue;
    const group = groups.get(`${one.channel} ${key}`);
    if (group === undefined) groups.set(`${one.channel} ${key}`, [one]);
    else group.push(one);
  }
  return groups;
}

/** The number at the other end: of whoever called, or of whom the owner called. */
function numberOf({ direction, from, to }: Communication): string {
  const number = direction === "out" ? to[0]?.number : from.number;
  return number === undefined ? "" : phoneKey(number);
}

function candidates(group: readonly Communication[]): Candidate[] {
  const list = [...group].sort((a, b) => a.start - b.start || compare(a.id, b.id));
  const found: Candidate[] = [];
  for (const [at, a] of list.entries()) {
    for (let next = at + 1; next < list.length; next++) {
      const b = list[next] as Communication;
      if (b.start - a.start > 86_400_000) break;
      const certainty = certaintyOf(a, b);
      if (certainty === undefined) continue;
      const [first, second] = richness(b) > richness(a) ? [b, a] : [a, b];
      found.push({ first, second, certainty, apart: b.start - a.start });
    }
  }
  return found;
}

function certaintyOf(a: Communication, b: Communication): SameContact["certainty"] | undefined {
  if (sourceOf(a) === sourceOf(b) || contradict(a, b)) return undefined;
  if (a.precision === "day" || b.precision === "day")
    return dateOf(a.start) === dateOf(b.start) ? "doubtful" : undefined;
  const apart = b.start - a.start;
  if (apart > doubtfulMs) return undefined;
  const told = a.source?.kind !== "file" || b.source?.kind !== "file";
  const wordsAgree = a.channel === "call" || a.text === b.text;
  return apart <= sureMs && wordsAgree && !told ? "sure" : "doubtful";
}

/** Every statement is a source of its own only as a kind: two quick logs are two things the person meant to record. */
const sourceOf = ({ source }: Communication) =>
  source?.kind === "file" ? (source.sha256 ?? source.file) : "statement";

function contradict(a: Communication, b: Communication): boolean {
  const durations =
    a.durationSeconds !== undefined &&
    b.durationSeconds !== undefined &&
    Math.abs(a.durationSeconds - b.durationSeconds) > durationSlackSeconds;
  const directions = a.direction !== b.direction && a.direction !== "unknown" && b.direction !== "unknown";
  const owners = a.owner !== b.owner && a.owner !== undefined && b.owner !== undefined;
  const answered = a.connected !== b.connected && a.connected !== undefined && b.connected !== undefined;
  const words = a.source?.kind === "file" && b.source?.kind === "file" && a.text !== b.text && a.channel !== "call";
  return durations || directions || owners || answered || words;
}

/** The record that says more stands for both. */
const richness = (one: Communication) =>
  Object.values(one).filter((value) => value !== undefined).length + (one.text === undefined ? 0 : 100);
