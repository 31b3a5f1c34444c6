/** Texts of a pool by their number; one that cannot be read is "". */
export type StringPool = (index: number) => string;

export const poolType = 0x0001;
const utf8Flag = 0x100;
/** UTF-16 units of one text; Android's own longest is 32767. */
const longest = 32_767;
/** Bytes decoded of one pool: texts that lie over one another could be read without end. */
const mostBytes = 33_554_432;

const utf8 = new TextDecoder("utf-8");
const utf16 = new TextDecoder("utf-16le");

/** ResStringPool of the platform's `ResourceTypes.h`. Nothing is decoded before it is asked for. */
export function stringPool(view: DataView, at: number): StringPool {
  const count = view.getUint32(at + 8, true);
  const inUtf8 = (view.getUint32(at + 16, true) & utf8Flag) !== 0;
  const start = at + view.getUint32(at + 20, true);
  const offsets = at + view.getUint16(at + 2, true);
  const end = Math.min(view.byteLength, at + view.getUint32(at + 4, true));
  const known = new Map<number, string>();
  let left = mostBytes;
  return (index) => {
    const before = known.get(index);
    if (before !== undefined) return before;
    if (index < 0 || index >= count || offsets + index * 4 + 4 > end) return "";
    const place = start + view.getUint32(offsets + index * 4, true);
    const text = place + 2 > end || left < 0 ? "" : inUtf8 ? readUtf8(view, place, end) : readUtf16(view, place, end);
    left -= text.length;
    known.set(index, text);
    return text;
  };
}

/** Two lengths, in letters and in bytes, each of one byte or two; then the bytes. */
function readUtf8(view: DataView, place: number, end: number): string {
  let at = place;
  let length = 0;
  for (let times = 0; times < 2; times++) {
    if (at + 2 > end) return "";
    length = view.getUint8(at++);
    if ((length & 0x80) !== 0) length = ((length & 0x7f) << 8) | view.getUint8(at++);
  }
  return decode(utf8, view, at, Math.min(length, longest * 3), end);
}

function readUtf16(view: DataView, place: number, end: number): string {
  let at = place + 2;
  let length = view.getUint16(place, true);
  if ((length & 0x8000) !== 0) {
    if (at + 2 > end) return "";
    length = ((length & 0x7fff) << 16) | view.getUint16(at, true);
    at += 2;
  }
  return decode(utf16, view, at, Math.min(length, longest) * 2, end);
}

function decode(decoder: TextDecoder, view: DataView, at: number, length: number, end: number): string {
  return at + length > end ? "" : decoder.decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
}
