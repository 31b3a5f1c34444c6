import type { Communication } from "@ringfence/casefile";

/** Recognises entries that another file, or a restored phone, already gave: a call counted twice would be a false finding. */
export interface SeenBefore {
  startFile(): void;
  has(one: Communication): boolean;
  /** True once there were more entries than are remembered; those beyond are all taken as new. */
  full(): boolean;
}

interface Table {
  /** Two words a slot, a 64-bit hash of the entry; both 0 is an empty slot. */
  keys: Uint32Array;
  /** Three bytes a slot: the file counted last, how often in it, the most often in any file before. */
  counts: Uint8Array;
  entries: number;
  file: number;
  overflown: boolean;
}

const firstSlots = 4096;
const mostEntries = 1_000_000;

/**
 * Two files may hold the same message: of equal entries as many are kept as the file has that shows them most often.
 * Within one file equal entries are kept, since two rows of a bill or two messages can share a second, unless they share a
 * millisecond other than .000, which only a phone restored from its own backup brings about. Owner, channel, direction,
 * start, duration, numbers and text must all be equal. Bounded: at most about 23 MB for a million entries, of which two differ and hash alike once in 30 million files.
 */
export function seenBefore(limit = mostEntries): SeenBefore {
  const table: Table = { ...emptySlots(firstSlots), entries: 0, file: 0, overflown: false };
  return {
    startFile: () => startFile(table),
    has: (one) => {
      hashEntry(one);
      let slot = find(table.keys, hash.a, hash.b);
      if (isEmpty(table.keys, slot)) {
        if (table.entries >= limit) {
          table.overflown = true;
          return false;
        }
        if (table.entries * 2 >= table.keys.length / 2) {
          grow(table);
          slot = find(table.keys, hash.a, hash.b);
        }
        table.keys[slot * 2] = hash.a;
        table.keys[slot * 2 + 1] = hash.b;
        table.entries++;
      }
      return countAgain(table, slot, one.precision === "ms" && one.start % 1000 !== 0);
    },
    full: () => table.overflown,
  };
}

/** File numbers fit a byte: before they come round again, what the files so far had is settled. */
function startFile(table: Table): void {
  if (table.file < 255) {
    table.file++;
    return;
  }
  const { counts } = table;
  for (let at = 0; at < counts.length; at += 3) {
    counts[at + 2] = Math.max(counts[at + 1] as number, counts[at + 2] as number);
    counts[at] = 0;
    counts[at + 1] = 0;
  }
  table.file = 1;
}

function countAgain(table: Table, slot: number, unique: boolean): boolean {
  const { counts } = table;
  const at = slot * 3;
  const [file, inFile, before] = [counts[at] as number, counts[at + 1] as number, counts[at + 2] as number];
  const most = file === table.file ? before : Math.max(before, inFile);
  const now = (file === table.file ? inFile : 0) + 1;
  counts[at] = table.file;
  counts[at + 1] = Math.min(now, 255);
  counts[at + 2] = most;
  return unique ? now > 1 || most > 0 : now <= most;
}

function emptySlots(slots: number): Pick<Table, "keys" | "counts"> {
  return { keys: new Uint32Array(slots * 2), counts: new Uint8Array(slots * 3) };
}

function isEmpty(keys: Uint32Array, slot: number): boolean {
  return keys[slot * 2] === 0 && keys[slot * 2 + 1] === 0;
}

function find(keys: Uint32Array, a: number, b: number): number {
  const mask = keys.length / 2 - 1;
  let slot = a & mask;
  while (!isEmpty(keys, slot) && !(keys[slot * 2] === a && keys[slot * 2 + 1] === b)) slot = (slot + 1) & mask;
  return slot;
}

function grow(table: Table): void {
  const { keys, counts } = table;
  const larger = emptySlots(keys.length);
  for (let slot = 0; slot < keys.length / 2; slot++) {
    if (isEmpty(keys, slot)) continue;
    const [a, b] = [keys[slot * 2] as number, keys[slot * 2 + 1] as number];
    const to = find(larger.keys, a, b);
    larger.keys[to * 2] = a;
    larger.keys[to * 2 + 1] = b;
    larger.counts.set(counts.subarray(slot * 3, slot * 3 + 3), to * 3);
  }
  table.keys = larger.keys;
  table.counts = larger.counts;
}

/** The hash being made, as two halves: a pair returned for every row would be garbage. */
const hash = { a: 0, b: 0 };

/** Two multiplicative hashes side by side, mixed at the end as in cyrb53 (public domain). */
function hashEntry(one: Communication): void {
  hash.a = 0xdeadbeef ^ (one.start | 0);
  hash.b = 0x41c6ce57 ^ Math.floor(one.start / 4294967296);
  addText(one.channel);
  addText(one.direction);
  addText(one.owner);
  addText(one.from.number);
  addText(one.from.name);
  for (const to of one.to) {
    addText(to.number);
    addText(to.name);
  }
  addText(one.durationSeconds === undefined ? undefined : String(one.durationSeconds));
  addText(one.text);
  let { a, b } = hash;
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  hash.a = a >>> 0;
  hash.b = (a === 0 ? b | 1 : b) >>> 0;
}

function addText(text: string | undefined): void {
  let { a, b } = hash;
  if (text !== undefined) {
    const even = text.length & ~1;
    for (let at = 0; at < even; at += 2) {
      const units = text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
      a = Math.imul(a ^ units, 2654435761);
      b = Math.imul(b ^ units ^ (b >>> 15), 1597334677);
    }
    if (even < text.length) a = Math.imul(a ^ text.charCodeAt(even), 2246822519);
    a ^= text.length;
  }
  // A field that is missing differs from an empty one.
  hash.a = Math.imul(a ^ (a >>> 15), text === undefined ? 2246822519 : 2654435761);
  hash.b = Math.imul(b ^ a, 1597334677);
}
