const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const longestReference = 12;

/**
 * An attribute value with its references resolved: the five of XML and numeric ones, nothing else, so no file can make
 * it grow. "SMS Backup & Restore" writes an emoji as two references to the halves of a surrogate pair, which XML does not
 * allow; here they become the pair. A half without its other half and a reference to U+0000 become U+FFFD; what is no
 * reference stays as it is.
 */
export function decodeEntities(raw: string): string {
  let at = raw.indexOf("&");
  if (at === -1) return raw;
  let text = "";
  let from = 0;
  let halves = false;
  while (at !== -1) {
    const end = endOfReference(raw, at);
    const value = end === -1 ? undefined : resolve(raw, at + 1, end);
    if (value === undefined) {
      at = raw.indexOf("&", at + 1);
      continue;
    }
    if (value.length === 1 && isSurrogate(value.charCodeAt(0))) halves = true;
    text += raw.slice(from, at) + value;
    from = end + 1;
    at = raw.indexOf("&", from);
  }
  text += raw.slice(from);
  return halves ? wellFormed(text) : text;
}

/** The semicolon, looked for no further than a reference is long: a text may be all ampersands. */
function endOfReference(raw: string, start: number): number {
  for (let at = start + 1; at <= start + longestReference; at++) if (raw.charCodeAt(at) === 0x3b) return at;
  return -1;
}

function resolve(raw: string, from: number, end: number): string | undefined {
  if (raw.charCodeAt(from) !== 0x23) return named[raw.slice(from, end)];
  const hexadecimal = (raw.charCodeAt(from + 1) | 0x20) === 0x78;
  const code = readNumber(raw, from + (hexadecimal ? 2 : 1), end, hexadecimal ? 16 : 10);
  if (code === undefined || code > 0x10ffff) return undefined;
  return code === 0 ? "\ufffd" : code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code);
}

function readNumber(raw: string, from: number, end: number, base: 10 | 16): number | undefined {
  if (from >= end) return undefined;
  let number = 0;
  for (let at = from; at < end; at++) {
    const unit = raw.charCodeAt(at);
    const letter = unit | 0x20;
    const digit = unit >= 0x30 && unit <= 0x39 ? unit - 0x30 : letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : 16;
    if (digit >= base) return undefined;
    number = number * base + digit;
  }
  return number;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

/** Half pairs cannot be written to JSON or UTF-8; each becomes U+FFFD. */
export function wellFormed(text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (!isSurrogate(text.charCodeAt(at))) continue;
    const point = text.codePointAt(at);
    if (point === undefined || point < 0x10000) return mended(text);
    at++;
  }
  return text;
}

function mended(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}
