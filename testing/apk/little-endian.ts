import { joinBytes } from "@ringfence/kernel";

/** Numbers in little-endian order, as all of Android's formats have them. */
export const u16 = (...values: readonly number[]): Uint8Array => new Uint8Array(Uint16Array.from(values).buffer);
export const u32 = (...values: readonly number[]): Uint8Array => new Uint8Array(Uint32Array.from(values).buffer);
export const u64 = (value: number): Uint8Array => new Uint8Array(BigUint64Array.from([BigInt(value)]).buffer);

export const padded = (bytes: Uint8Array, to = 4): Uint8Array =>
  joinBytes(bytes, new Uint8Array((to - (bytes.length % to)) % to));

/** A chunk of `ResourceTypes.h`: kind, length of its header, length of all; then the rest of the header and the body. */
export function chunk(type: number, header: Uint8Array, ...body: readonly Uint8Array[]): Uint8Array {
  const size = 8 + header.length + body.reduce((sum, { length }) => sum + length, 0);
  return joinBytes(u16(type, 8 + header.length), u32(size), header, ...body);
}

export type Encoding = "utf-8" | "utf-16";

/** ResStringPool. */
export function stringPool(texts: readonly string[], encoding: Encoding): Uint8Array {
  const encoded = texts.map(encoding === "utf-8" ? inUtf8 : inUtf16);
  let at = 0;
  const offsets = encoded.map(({ length }) => {
    at += length;
    return at - length;
  });
  const start = 28 + 4 * texts.length;
  const header = u32(texts.length, 0, encoding === "utf-8" ? 0x100 : 0, start, 0);
  return chunk(0x0001, header, u32(...offsets), padded(joinBytes(...encoded)));
}

function inUtf8(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const length = (count: number) => Uint8Array.from(count < 0x80 ? [count] : [0x80 | (count >> 8), count & 0xff]);
  return joinBytes(length(text.length), length(bytes.length), bytes, Uint8Array.of(0));
}

function inUtf16(text: string): Uint8Array {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const length = text.length < 0x8000 ? [text.length] : [0x8000 | (text.length >> 16), text.length & 0xffff];
  return u16(...length, ...units, 0);
}
