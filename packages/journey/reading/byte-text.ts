/** Bytes as characters of the same numbers, to look at a file before its encoding is known. */
export function latin1(bytes: Uint8Array | readonly number[]): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.slice(at, at + 4096));
  return text;
}

/** ASCII of the bytes, also when they are UTF-16: that has a zero in every second place. */
export function withoutZeros(text: string): string {
  return text.includes("\0") ? text.replaceAll("\0", "") : text;
}

/** Zeros or control characters as no text has them. `text` is that of {@link latin1}. */
export function isBinary(text: string): boolean {
  let zeros = 0;
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0) zeros++;
    else if (unit < 0x20 && (unit < 9 || unit > 13) && unit !== 0x1b) controls++;
  }
  if (zeros > 0 && (zeros < text.length * 0.15 || zeros > text.length * 0.55)) return true;
  return controls > text.length * 0.02;
}

/** The lines of a text that has been cut off somewhere, without blank ones. */
export function filledLines(text: string): string[] {
  return text.split(/[\r\n]+/).filter((line) => line.trim() !== "");
}

/** How many separators of cells a line has. */
export function separators(line: string): number {
  let count = 0;
  for (const one of line) if (one === "," || one === "\t" || one === ";" || one === "|") count++;
  return count;
}
