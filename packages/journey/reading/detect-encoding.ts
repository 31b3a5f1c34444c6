import type { Encoding } from "./ports.ts";

/** What the bytes say, and by which sign; `ascii` = nothing yet that differs between UTF-8 and GB18030. */
export interface DetectedEncoding {
  readonly encoding: Encoding;
  readonly by: "bom" | "nulls" | "content" | "ascii";
}

interface Tally {
  readonly valid: number;
  readonly invalid: number;
}

/**
 * Finds the encoding of a text from a stretch of its bytes, the first or a later one. The content decides, not what the
 * file declares: backups re-saved by an editor keep a declaration that is no longer true. UTF-8 is so regular that text
 * in it can hardly be anything else, even with some bytes damaged; what is not UTF-8 is GB18030 (which covers GBK).
 */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  const marked = fromByteOrderMark(bytes);
  if (marked !== undefined) return { encoding: marked, by: "bom" };
  const wide = fromNulls(bytes);
  if (wide !== undefined) return { encoding: wide, by: "nulls" };
  const utf8 = tallyUtf8(bytes);
  if (utf8.valid + utf8.invalid === 0) return { encoding: "utf-8", by: "ascii" };
  const gb = tallyGb(bytes);
  if (utf8.invalid === 0) {
    // 联通 in GBK is well-formed UTF-8 for two letters nobody writes; three-byte sequences are what Chinese in UTF-8 has.
    return {
      encoding: utf8.long === 0 && gb.invalid === 0 && gb.hanzi === gb.valid ? "gb18030" : "utf-8",
      by: "content",
    };
  }
  const mostlyUtf8 = utf8.valid >= utf8.invalid * 3 && utf8.long > 0;
  return { encoding: !mostlyUtf8 && gb.valid >= gb.invalid * 3 ? "gb18030" : "utf-8", by: "content" };
}

function fromByteOrderMark(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33 ? "gb18030" : undefined;
}

/** Markup and tables are ASCII for the most part, which in UTF-16 leaves every other byte zero. */
function fromNulls(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++;
    if (bytes[index + 1] === 0) odd++;
  }
  const half = length / 2;
  if (odd > half * 0.3 && even < half * 0.02) return "utf-16le";
  return even > half * 0.3 && odd < half * 0.02 ? "utf-16be" : undefined;
}

/** Multi-byte sequences well and badly formed; one that the end of the bytes cuts counts as neither. */
function tallyUtf8(bytes: Uint8Array): Tally & { readonly long: number } {
  let valid = 0;
  let invalid = 0;
  let long = 0;
  for (let index = 0; index < bytes.length; ) {
    const lead = bytes[index] as number;
    if (lead < 0x80) {
      index++;
      continue;
    }
    const length =
      lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    let at = 1;
    while (at < length && index + at < bytes.length && ((bytes[index + at] as number) & 0xc0) === 0x80) at++;
    if (length !== 0 && at < length && index + at === bytes.length) break;
    if (length !== 0 && at === length) {
      valid++;
      if (length > 2) long++;
    } else invalid++;
    index += at;
  }
  return { valid, invalid, long };
}

/** Pairs that GBK allows; `hanzi` counts those in the rows of GB2312 that hold Chinese characters. */
function tallyGb(bytes: Uint8Array): Tally & { readonly hanzi: number } {
  let valid = 0;
  let invalid = 0;
  let hanzi = 0;
  for (let index = 0; index < bytes.length; index++) {
    const lead = bytes[index] as number;
    if (lead < 0x80) continue;
    const trail = bytes[index + 1];
    if (trail === undefined) break;
    // Four-byte forms have a digit second: rare, and each half of them counts as one pair here.
    const pair =
      lead >= 0x81 &&
      lead <= 0xfe &&
      ((trail >= 0x40 && trail <= 0xfe && trail !== 0x7f) || (trail >= 0x30 && trail <= 0x39));
    if (pair) {
      valid++;
      if (lead >= 0xb0 && lead <= 0xf7 && trail >= 0xa1) hanzi++;
      index++;
    } else invalid++;
  }
  return { valid, invalid, hanzi };
}
