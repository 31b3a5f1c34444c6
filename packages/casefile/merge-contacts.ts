import type { Merge } from "./model/annotations.ts";
import type { Communication, End } from "./model/communication.ts";

/** One contact with every record of it as that source gave it, the kept one included. */
export interface MergedContact {
  readonly keep: string;
  /** The entries that merged them; withdrawing these splits the records again. */
  readonly merges: readonly string[];
  readonly records: readonly Communication[];
}

interface Merged {
  readonly communications: readonly Communication[];
  readonly merged: readonly MergedContact[];
}

/**
 * Counts records of one contact once. A merge whose records have since been withdrawn changes nothing; merges that share a
 * record join into one contact. The records stay readable in `merged`.
 */
export function mergeContacts(list: readonly Communication[], merges: readonly Merge[]): Merged {
  if (merges.length === 0) return { communications: list, merged: [] };
  const byId = new Map(list.map((one) => [one.id, one]));
  const root = new Map<string, string>();
  const rootOf = (id: string): string => {
    const above = root.get(id);
    return above === undefined ? id : rootOf(above);
  };
  const causes = new Map<string, string[]>();
  for (const { id, keep, also } of merges) {
    if (!byId.has(keep)) continue;
    for (const other of also) {
      const [kept, gone] = [rootOf(keep), rootOf(other)];
      if (!byId.has(other) || kept === gone) continue;
      root.set(gone, kept);
      causes.set(kept, [...new Set([...(causes.get(kept) ?? []), ...(causes.get(gone) ?? []), id])]);
      causes.delete(gone);
    }
  }
  const groups = new Map<string, Communication[]>();
  for (const one of list) {
    const keep = rootOf(one.id);
    if (causes.has(keep)) groups.set(keep, [...(groups.get(keep) ?? []), one]);
  }
  const merged = [...causes].map(([keep, by]) => ({
    keep,
    merges: by,
    records: groups.get(keep) ?? [],
  }));
  const whole = new Map(merged.map((one) => [one.keep, mergeRecords(one.keep, one.records)]));
  const communications = list.filter(({ id }) => !root.has(id)).map((one) => whole.get(one.id) ?? one);
  return { communications, merged };
}

const fineness = ["ms", "second", "minute", "day"];

/**
 * The kept record decides wherever it says something, the others fill in. The time is the finest any source gives, and all
 * different texts are kept. Does not depend on the order of the records.
 */
function mergeRecords(keep: string, records: readonly Communication[]): Communication {
  const finest = [...records].sort(
    (a, b) =>
      fineness.indexOf(a.precision) - fineness.indexOf(b.precision) || a.start - b.start || (a.id < b.id ? -1 : 1),
  );
  const keptFirst = [...finest.filter(({ id }) => id === keep), ...finest.filter(({ id }) => id !== keep)];
  const known = Object.assign({}, ...keptFirst.toReversed()) as Communication;
  const [time] = finest;
  const to = keptFirst.find((one) => one.to.length > 0);
  const direction = keptFirst.find((one) => one.direction !== "unknown");
  const texts = keptFirst.flatMap(({ text }) => (text === undefined ? [] : [text]));
  const different = [...new Set(texts)].filter(
    (text) => !texts.some((other) => other !== text && other.includes(text)),
  );
  return {
    ...known,
    ...(time === undefined ? {} : { start: time.start, precision: time.precision }),
    ...(direction === undefined ? {} : { direction: direction.direction }),
    from: Object.assign({}, ...keptFirst.map((one) => one.from).toReversed()) as End,
    to: to === undefined ? [] : to.to,
    ...(different.length === 0 ? {} : { text: different.join("\n") }),
  };
}

/** Every communication as its own source recorded it, merged or not. */
export function recordsOf(file: {
  readonly communications: readonly Communication[];
  readonly merged: readonly MergedContact[];
}): readonly Communication[] {
  const kept = new Set(file.merged.map(({ keep }) => keep));
  return [...file.communications.filter(({ id }) => !kept.has(id)), ...file.merged.flatMap(({ records }) => records)];
}
