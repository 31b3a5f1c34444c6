/** A part of a DER encoding (X.690): its tag, its content, and the whole of it. */
export interface DerPart {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly whole: Uint8Array;
}

const mostParts = 10_000;

/** The parts that lie one after the other; what is left over after the last readable one is left out. */
export function derParts(bytes: Uint8Array): readonly DerPart[] {
  const parts: DerPart[] = [];
  for (let at = 0; at < bytes.length && parts.length < mostParts; ) {
    const tag = bytes[at] as number;
    let length = bytes[at + 1] ?? 0;
    let start = at + 2;
    if (length > 0x80) {
      const digits = length & 0x7f;
      if (digits > 4 || start + digits > bytes.length) return parts;
      length = 0;
      for (const digit of bytes.subarray(start, start + digits)) length = length * 256 + digit;
      start += digits;
    } else if (length === 0x80) return parts;
    if (start + length > bytes.length) return parts;
    parts.push({ tag, content: bytes.subarray(start, start + length), whole: bytes.subarray(at, start + length) });
    at = start + length;
  }
  return parts;
}

/** The parts inside the first part. */
export const insideOf = (bytes: Uint8Array): readonly DerPart[] =>
  derParts(derParts(bytes)[0]?.content ?? bytes.subarray(0, 0));
