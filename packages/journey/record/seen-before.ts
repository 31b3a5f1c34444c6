import type { Communication } from "@ringfence/casefile";

/** Recognises entries that another file, or a restored phone, already gave: a call counted twice would be a false finding. */
export interface SeenBefore {
  startFile(): void;
  has(one: Communication): boolean;
  /** True once there were more entries than are remembered; those beyond are all taken as new. */
  full(): boolean;
}

interface Table {
  /** Two words a slot: start, and a 53-bit hash of the rest; a start of NaN is an empty slot. */
  keys: Float64Array;
  /** Three words a slot: the file counted last, how often in it, the most often in any file before. */
  counts: Uint16Array;
  entries: number;
  file: number;
  overflown: boolean;
}

const firstSlots = 4096;
const mostEntries = 2_000_000;

/**
 * Two files may hold the same message: of equal entries as many are kept as the file has that shows them most often.
 * Within one file equal entries are kept, since two bills rows or two messages can share a second, unless they share a
 * millisecond other than .000, which only a phone restored from its own backup brings about. Owner, channel, direction,
 * start, duration, numbers and text must all be equal. Bounded: at most about 90 MB for two million entries.
 */
export function seenBefore(limit = mostEntries): SeenBefore {
  const table: Table = { ...emptySlots(firstSlots), entries: 0, file: 0, overflown: false };
  return {
    startFile: () => {
      table.file++;
    },
    has: (one) => {
      const hash = hashOf(one);
      let slot = find(table.keys, one.start, hash);
      if (Number.isNaN(table.keys[slot * 2])) {
        if (table.entries >= limit) {
          table.overflown = true;
          return false;
        }
        if (table.entries * 2 >= table.counts.length / 3) {
          grow(table);
          slot = find(table.keys, one.start, hash);
        }
        table.keys[slot * 2] = one.start;
        table.keys[slot * 2 + 1] = hash;
        table.entries++;
      }
      return countAgain(table, slot, one.precision === "ms" && one.start % 1000 !== 0);
    },
    full: () => table.overflown,
  };
}

function countAgain(table: Table, slot: number, unique: boolean): boolean {
  const { counts } = table;
  const at = slot * 3;
  const [file, inFile, before] = [counts[at] as number, counts[at + 1] as number, counts[at + 2] as number];
  const most = file === table.file ? before : Math.max(before, inFile);
  const now = (file === table.file ? inFile : 0) + 1;
  counts[at] = table.file;
  counts[at + 1] = Math.min(now, 65_535);
  counts[at + 2] = most;
  return unique ? now > 1 || most > 0 : now <= most;
}

function emptySlots(slots: number): Pick<Table, "keys" | "counts"> {
  return { keys: new Float64Array(slots * 2).fill(Number.NaN), counts: new Uint16Array(slots * 3) };
}

function find(keys: Float64Array, start: number, hash: number): number {
  const mask = keys.length / 2 - 1;
  let slot = hash & mask;
  for (;;) {
    const key = keys[slot * 2] as number;
    if (Number.isNaN(key) || (key === start && keys[slot * 2 + 1] === hash)) return slot;
    slot = (slot + 1) & mask;
  }
}

function grow(table: Table): void {
  const { keys, counts } = table;
  const larger = emptySlots(keys.length);
  for (let slot = 0; slot < keys.length / 2; slot++) {
    const start = keys[slot * 2] as number;
    if (Number.isNaN(start)) continue;
    const hash = keys[slot * 2 + 1] as number;
    const to = find(larger.keys, start, hash);
    larger.keys[to * 2] = start;
    larger.keys[to * 2 + 1] = hash;
    larger.counts.set(counts.subarray(slot * 3, slot * 3 + 3), to * 3);
  }
  table.keys = larger.keys;
  table.counts = larger.counts;
}

/** Two 32-bit multiplicative hashes run side by side (the mixing of cyrb53, public domain), joined to 53 bits. */
function hashOf(one: Communication): number {
  mix.a = 0xdeadbeef;
  mix.b = 0x41c6ce57;
  add(one.channel);
  add(one.direction);
  add(one.owner);
  add(one.from.number);
  add(one.from.name);
  for (const to of one.to) {
    add(to.number);
    add(to.name);
  }
  add(one.durationSeconds === undefined ? undefined : String(one.durationSeconds));
  add(one.text);
  let { a, b } = mix;
  // The slot is taken from the low bits, so the start must be in there too.
  a = Math.imul(a ^ (one.start | 0), 2654435761);
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

const mix = { a: 0, b: 0 };

function add(text: string | undefined): void {
  let { a, b } = mix;
  if (text !== undefined) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      a = Math.imul(a ^ unit, 2654435761);
      b = Math.imul(b ^ unit, 1597334677);
    }
  }
  // A separator, so that two fields do not run together; a missing field differs from an empty one.
  mix.a = Math.imul(a ^ (text === undefined ? 0x1ffff : 0x1fffe), 2654435761);
  mix.b = Math.imul(b ^ (text === undefined ? 0x1ffff : 0x1fffe), 1597334677);
}
