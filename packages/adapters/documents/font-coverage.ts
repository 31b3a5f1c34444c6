/**
 * Which characters a TrueType or OpenType font can draw: its `cmap` table, formats 4 and 12 (OpenType 1.9, "cmap"). A document with a
 * name in it must not be printed with empty boxes in silence.
 */
export function fontCoverage(font: Uint8Array): (codePoint: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view, "cmap");
  const subtables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, at) => cmap + view.getUint32(cmap + 8 + 8 * at),
  );
  const wide = subtables.find((at) => view.getUint16(at) === 12);
  if (wide !== undefined) return (point) => inGroups(view, wide, point);
  const narrow = subtables.find((at) => view.getUint16(at) === 4);
  if (narrow === undefined) throw new RangeError("font without a Unicode cmap");
  return (point) => inSegments(view, narrow, point);
}

function tableAt(view: DataView, name: string): number {
  const tag = [...name].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0);
  for (let at = 0; at < view.getUint16(4); at++) {
    const record = 12 + 16 * at;
    if (view.getUint32(record) === tag) return view.getUint32(record + 8);
  }
  throw new RangeError(`font without ${name}`);
}

/** Format 12: groups of start, end, first glyph, in order. */
function inGroups(view: DataView, at: number, point: number): boolean {
  let [low, high] = [0, view.getUint32(at + 12) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = at + 16 + 12 * middle;
    if (point < view.getUint32(group)) high = middle - 1;
    else if (point > view.getUint32(group + 4)) low = middle + 1;
    else return view.getUint32(group + 8) + point - view.getUint32(group) !== 0;
  }
  return false;
}

/** Format 4: segments by their ends; a glyph comes from a difference or from an array after the segments. */
function inSegments(view: DataView, at: number, point: number): boolean {
  if (point > 0xffff) return false;
  const twice = view.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + twice];
  for (let segment = 0; segment < twice; segment += 2) {
    if (view.getUint16(ends + segment) < point) continue;
    const start = view.getUint16(starts + segment);
    if (start > point) return false;
    const offsetAt = starts + 2 * twice + segment;
    const [delta, offset] = [view.getUint16(starts + twice + segment), view.getUint16(offsetAt)];
    const glyph = offset === 0 ? point : view.getUint16(offsetAt + offset + 2 * (point - start));
    return glyph !== 0 && ((glyph + delta) & 0xffff) !== 0;
  }
  return false;
}

/** The characters of a text that the fonts cannot draw, each once, in order. White space and controls are not drawn at all. */
export function uncovered(text: string, covers: (codePoint: number) => boolean): string[] {
  const missing = new Set<string>();
  for (const letter of text) {
    if (!covers(letter.codePointAt(0) as number) && !/[\s\p{C}]/u.test(letter)) missing.add(letter);
  }
  return [...missing];
}
