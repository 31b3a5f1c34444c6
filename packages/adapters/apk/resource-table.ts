import { poolType, type StringPool, stringPool } from "./string-pool.ts";
import type { XmlValue } from "./xml-element.ts";

/** One value of a resource, for one locale (`zh-CN`; "" for every other). */
export interface ResourceValue {
  readonly locale: string;
  readonly value: XmlValue;
}

/** The values of a resource by its number, references among resources followed; the one without a locale first. */
export type Resources = (id: number) => readonly ResourceValue[];

const tableType = 0x0002;
const packageType = 0x0200;
const typeType = 0x0201;
const mostChunks = 200_000;
const mostReferences = 20;
const mostValues = 500;
/** Values read of one table: references that fan out could be followed without end. */
const mostReads = 3_000_000;

interface TypeChunk {
  readonly at: number;
  readonly locale: string;
  /** Nothing but the locale sets it apart: other variants (screen, version) come after it. */
  readonly plain: boolean;
}

/** ResTable of the platform's `ResourceTypes.h`. Only where things are is noted; a value is read when asked for. Undefined for what is none. */
export function resourceTable(bytes: Uint8Array): Resources | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint16(0, true) !== tableType) return undefined;
    const found: Found = { view, pool: () => "", chunks: new Map(), count: 0, reads: 0 };
    readTable(found);
    return (id) => valuesOf(found, id, new Set());
  } catch (error) {
    // DataView refuses to read beyond the end.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

interface Found {
  readonly view: DataView;
  pool: StringPool;
  /** By package and type, as in the upper half of a resource's number. */
  readonly chunks: Map<number, TypeChunk[]>;
  count: number;
  reads: number;
}

function readTable(found: Found): void {
  const { view } = found;
  let pooled = false;
  eachChunk(found, view.getUint16(2, true), view.byteLength, (type, at, end) => {
    if (type === poolType && !pooled) {
      found.pool = stringPool(view, at);
      pooled = true;
    } else if (type === packageType) {
      const packageId = view.getUint32(at + 8, true);
      eachChunk(found, at + view.getUint16(at + 2, true), end, (inner, place) => {
        if (inner === typeType) noteType(found, packageId, place);
      });
    }
  });
}

function eachChunk(found: Found, from: number, to: number, take: (type: number, at: number, end: number) => void) {
  const { view } = found;
  for (let at = from; at + 8 <= to && found.count < mostChunks; found.count++) {
    const size = view.getUint32(at + 4, true);
    if (size < 8 || at + size > to) return;
    take(view.getUint16(at, true), at, at + size);
    at += size;
  }
}

function noteType({ view, chunks }: Found, packageId: number, at: number): void {
  const key = ((packageId << 8) | view.getUint8(at + 8)) & 0xffff;
  const config = at + 20;
  const size = Math.min(view.getUint32(config, true), 64);
  const chunk = { at, locale: localeOf(view, config, size), plain: isPlain(view, config, size) };
  const before = chunks.get(key);
  if (before === undefined) chunks.set(key, [chunk]);
  else before.push(chunk);
}

/** Language and region are two letters, or three packed into two bytes; the script follows where there is one. */
function localeOf(view: DataView, config: number, size: number): string {
  const language = lettersOf(view, config + 8, 0x61);
  const region = lettersOf(view, config + 10, 0x30);
  let script = "";
  for (let at = config + 36; at < config + 40 && size >= 40; at++) {
    const letter = view.getUint8(at);
    if (letter !== 0) script += String.fromCharCode(letter);
  }
  return [language, script, region].filter((part) => part !== "").join("-");
}

function lettersOf(view: DataView, at: number, base: number): string {
  const [first, second] = [view.getUint8(at), view.getUint8(at + 1)];
  if (first === 0) return "";
  if ((first & 0x80) === 0) return String.fromCharCode(first, second);
  const packed = [second & 0x1f, (second >> 5) | ((first & 0x03) << 3), (first & 0x7c) >> 2];
  return String.fromCharCode(...packed.map((one) => one + base));
}

function isPlain(view: DataView, config: number, size: number): boolean {
  for (let at = 4; at < size; at++) {
    const ofLocale = (at >= 8 && at < 12) || (at >= 36 && at < 48);
    if (!ofLocale && view.getUint8(config + at) !== 0) return false;
  }
  return true;
}

function valuesOf(found: Found, id: number, seen: Set<number>): readonly ResourceValue[] {
  if (seen.has(id) || seen.size >= mostReferences) return [];
  seen.add(id);
  const byLocale = new Map<string, ResourceValue>();
  const chunks = found.chunks.get(id >>> 16) ?? [];
  for (const { at, locale } of chunks.toSorted((a, b) => Number(b.plain) - Number(a.plain))) {
    if (byLocale.has(locale) || byLocale.size >= mostValues) continue;
    if (found.reads++ > mostReads) break;
    const value = readEntry(found, at, id & 0xffff);
    if (value?.kind !== "reference") {
      if (value !== undefined) byLocale.set(locale, { locale, value });
      continue;
    }
    for (const one of valuesOf(found, value.id, seen)) {
      const known = one.locale === "" ? locale : one.locale;
      if (!byLocale.has(known)) byLocale.set(known, { locale: known, value: one.value });
    }
  }
  return [...byLocale.values()].sort((a, b) => (a.locale < b.locale ? -1 : 1));
}

const sparse = 0x01;
const shortOffsets = 0x02;
const complex = 0x0001;
const compact = 0x0008;

function readEntry({ view, pool }: Found, at: number, index: number): XmlValue | undefined {
  try {
    const offset = offsetOf(view, at, index);
    if (offset === undefined) return undefined;
    const place = at + view.getUint32(at + 16, true) + offset;
    const flags = view.getUint16(place + 2, true);
    if ((flags & complex) !== 0) return undefined;
    const [type, data] =
      (flags & compact) !== 0
        ? [flags >> 8, view.getUint32(place + 4, true)]
        : [view.getUint8(place + 11), view.getUint32(place + 12, true)];
    if (type === 0x03) return { kind: "text", text: pool(data) };
    if (type === 0x01 || type === 0x07) return { kind: "reference", id: data };
    return type >= 0x10 && type <= 0x1f ? { kind: "number", number: data | 0 } : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Where the entry lies after the start of the entries. */
function offsetOf(view: DataView, at: number, index: number): number | undefined {
  const flags = view.getUint8(at + 9);
  const count = view.getUint32(at + 12, true);
  const offsets = at + view.getUint16(at + 2, true);
  if ((flags & sparse) !== 0) {
    for (let low = 0, high = count - 1; low <= high; ) {
      const middle = (low + high) >> 1;
      const here = view.getUint16(offsets + middle * 4, true);
      if (here === index) return view.getUint16(offsets + middle * 4 + 2, true) * 4;
      if (here < index) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }
  if (index >= count) return undefined;
  if ((flags & shortOffsets) !== 0) {
    const short = view.getUint16(offsets + index * 2, true);
    return short === 0xffff ? undefined : short * 4;
  }
  const offset = view.getUint32(offsets + index * 4, true);
  return offset === 0xffffffff ? undefined : offset;
}
