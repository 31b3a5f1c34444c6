import { fail, type Outcome, ok } from "@ringfence/kernel";
import { poolType, type StringPool, stringPool } from "./string-pool.ts";
import type { XmlDocument, XmlElement, XmlValue } from "./xml-element.ts";

const startElement = 0x0102;
const endElement = 0x0103;
const resourceMap = 0x0180;
const nothing = 0xffffffff;

/** Far more than any manifest has. */
const mostElements = 20_000;
const mostAttributes = 200_000;
const deepest = 100;

interface Growing extends XmlElement {
  readonly children: Growing[];
}

/**
 * Android's binary XML (`ResourceTypes.h`): chunks of a string pool, a map from its first strings to resource numbers, and
 * elements. As Android does, the kind of the outermost chunk is not looked at. What comes before a break is kept.
 */
export function readBinaryXml(bytes: Uint8Array): Outcome<XmlDocument, "damaged-manifest"> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reading: Reading = { view, pool: () => "", map: [], open: [], root: undefined, elements: 0, attributes: 0 };
  let cutOff = false;
  try {
    cutOff = readChunks(reading);
  } catch (error) {
    // DataView refuses to read beyond the end.
    if (!(error instanceof RangeError)) throw error;
    cutOff = true;
  }
  const { root } = reading;
  if (root === undefined) return fail("damaged-manifest", "no element");
  return ok({ root, cutOff: cutOff || reading.open.length > 0 });
}

interface Reading {
  readonly view: DataView;
  pool: StringPool;
  map: readonly number[];
  readonly open: Growing[];
  root: Growing | undefined;
  elements: number;
  attributes: number;
}

/** True where it broke off. */
function readChunks(reading: Reading): boolean {
  const { view } = reading;
  let pooled = false;
  for (let at = view.getUint16(2, true); at + 8 <= view.byteLength; ) {
    const type = view.getUint16(at, true);
    const header = view.getUint16(at + 2, true);
    const size = view.getUint32(at + 4, true);
    if (header < 8 || size < header || at + size > view.byteLength) return true;
    if (type === poolType && !pooled) {
      reading.pool = stringPool(view, at);
      pooled = true;
    } else if (type === resourceMap) reading.map = readMap(view, at + header, at + size);
    else if (type === startElement) {
      if (!openElement(reading, at + header)) return true;
    } else if (type === endElement) {
      reading.open.pop();
      if (reading.open.length === 0 && reading.root !== undefined) return false;
    }
    at += size;
  }
  return reading.open.length > 0;
}

function readMap(view: DataView, from: number, to: number): readonly number[] {
  const map: number[] = [];
  for (let at = from; at + 4 <= to && map.length < mostAttributes; at += 4) map.push(view.getUint32(at, true));
  return map;
}

/** False when there are more than any manifest has. */
function openElement(reading: Reading, at: number): boolean {
  const { view, pool, open } = reading;
  const count = view.getUint16(at + 12, true);
  reading.elements += 1;
  reading.attributes += count;
  if (reading.elements > mostElements || reading.attributes > mostAttributes || open.length >= deepest) return false;
  const first = at + view.getUint16(at + 8, true);
  const step = Math.max(20, view.getUint16(at + 10, true));
  const attributes = new Map<number | string, XmlValue>();
  for (let index = 0; index < count; index++) {
    const place = first + index * step;
    const name = view.getUint32(place + 4, true);
    const key = reading.map[name] || pool(name);
    // The first of two of the same name counts, as on the phone.
    if (!attributes.has(key)) attributes.set(key, readValue(reading, place));
  }
  const element: Growing = { name: pool(view.getUint32(at + 4, true)), attributes, children: [] };
  open.at(-1)?.children.push(element);
  reading.root ??= element;
  open.push(element);
  return true;
}

function readValue({ view, pool }: Reading, place: number): XmlValue {
  const raw = view.getUint32(place + 8, true);
  const type = view.getUint8(place + 15);
  const data = view.getUint32(place + 16, true);
  if (type === 0x03) return { kind: "text", text: pool(data) };
  if (type === 0x01 || type === 0x07) return { kind: "reference", id: data };
  // Numbers (0x10 to 0x1f); anything else is of no use here but for the text it was written as.
  if (type >= 0x10 && type <= 0x1f) return { kind: "number", number: data | 0 };
  return { kind: "text", text: raw === nothing ? "" : pool(raw) };
}
