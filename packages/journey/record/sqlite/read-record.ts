import { readVarint } from "./read-cells.ts";

/** A 64-bit integer beyond 2^53 comes as bigint, so that no digit is lost. */
export type SqlValue = null | number | bigint | string | Uint8Array;

/** The values of a record (§2.1), or undefined when its header does not fit its bytes. `decode` reads text of the file's encoding. */
export function readRecord(payload: Uint8Array, decode: (bytes: Uint8Array) => string): SqlValue[] | undefined {
  const header = readVarint(payload, 0, payload.length);
  if (header === undefined || header.value > payload.length) return undefined;
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
  const values: SqlValue[] = [];
  let body = header.value;
  for (let at = header.next; at < header.value; ) {
    const type = readVarint(payload, at, header.value);
    if (type === undefined) return undefined;
    at = type.next;
    const size = sizeOf(type.value);
    if (size === undefined || body + size > payload.length) return undefined;
    values.push(valueAt(view, payload.subarray(body, body + size), type.value, body, decode));
    body += size;
  }
  return values;
}

const fixedSizes: readonly number[] = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

function sizeOf(type: number): number | undefined {
  if (type >= 12) return Math.floor((type - 12) / 2);
  return fixedSizes[type];
}

function valueAt(
  view: DataView,
  bytes: Uint8Array,
  type: number,
  at: number,
  decode: (bytes: Uint8Array) => string,
): SqlValue {
  if (type >= 12) return type % 2 === 0 ? bytes : decode(bytes);
  switch (type) {
    case 0:
      return null;
    case 1:
      return view.getInt8(at);
    case 2:
      return view.getInt16(at);
    case 3:
      return view.getInt8(at) * 65_536 + view.getUint16(at + 1);
    case 4:
      return view.getInt32(at);
    case 5:
      return view.getInt16(at) * 2 ** 32 + view.getUint32(at + 2);
    case 6:
      return whole(view.getBigInt64(at));
    case 7:
      return view.getFloat64(at);
    default:
      return type - 8;
  }
}

const whole = (value: bigint) => {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
};
