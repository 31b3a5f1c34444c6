import { foldAstral, foldExpansion, foldTable } from "./fold-table.ts";

export { foldAstral, foldExpansion, foldTable };

/** A text folded for matching, and where each of its units came from. */
export interface NormalText {
  readonly text: string;
  /**
   * For each unit of `text` the index of its first unit in the original. Strictly increasing, but that all units of one
   * expansion (㍿ is four) have the same index.
   */
  readonly at: Uint32Array;
}

/** Whether a unit ends a sentence or clause. These units are ignored by `foldTable`, so ask about the original. */
export function isBreak(unit: number): boolean {
  switch (unit) {
    case 0x0a: // line feed
    case 0x0d: // carriage return
    case 0x21: // !
    case 0x2c: // ,
    case 0x3b: // ;
    case 0x3f: // ?
    case 0x2028: // line separator
    case 0x2029: // paragraph separator
    case 0x3002: // 。
    case 0xff01: // ！
    case 0xff0c: // ，
    case 0xff1b: // ；
    case 0xff1f: // ？
    case 0xff61: // ｡
      return true;
    default:
      return false;
  }
}

/** Scratch space of {@link normalise}, which never calls itself: results are copies. */
let units = new Uint16Array(1024);
let origins = new Uint32Array(1024);

/** The folded text without ignored units, with a way back into the original. Folding a folded text changes nothing. */
export function normalise(text: string): NormalText {
  const length = text.length;
  reserve(0, length);
  let count = 0;
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index);
    const folded = foldTable[unit];
    if (folded !== undefined && folded !== 0) {
      units[count] = folded;
      origins[count++] = index;
    } else if (unit > 0x7f) {
      const point = unit >= 0xd800 && unit <= 0xdbff ? text.codePointAt(index) : unit;
      count = foldOther(point === undefined ? unit : point, index, count, length - index);
      if (point !== undefined && point > 0xffff) index++;
    }
  }
  return { text: fromUnits(units, count), at: origins.slice(0, count) };
}

/** Writes what the table cannot hold: a character outside the BMP, or one that folds to several units. Returns the new count. */
function foldOther(point: number, index: number, count: number, left: number): number {
  if (point > 0xffff) {
    const unit = foldAstral(point);
    if (unit === 0) return count;
    units[count] = unit;
    origins[count] = index;
    return count + 1;
  }
  const expansion = foldExpansion(point);
  if (expansion === undefined) return count;
  reserve(count, expansion.length + left);
  for (let part = 0; part < expansion.length; part++) units[count + part] = expansion.charCodeAt(part);
  origins.fill(index, count, count + expansion.length);
  return count + expansion.length;
}

/** Makes room for `more` units after the first `count` of the scratch arrays, keeping those. */
function reserve(count: number, more: number): void {
  if (count + more <= units.length) return;
  const size = Math.max(units.length * 2, count + more);
  const largerUnits = new Uint16Array(size);
  const largerOrigins = new Uint32Array(size);
  largerUnits.set(units.subarray(0, count));
  largerOrigins.set(origins.subarray(0, count));
  units = largerUnits;
  origins = largerOrigins;
}

/** Engines limit the number of arguments of one call. */
const CHUNK = 4096;

function fromUnits(source: Uint16Array, count: number): string {
  if (count <= CHUNK) return Reflect.apply(String.fromCharCode, undefined, source.subarray(0, count)) as string;
  let text = "";
  for (let start = 0; start < count; start += CHUNK) {
    text += Reflect.apply(
      String.fromCharCode,
      undefined,
      source.subarray(start, Math.min(count, start + CHUNK)),
    ) as string;
  }
  return text;
}

/** The text without halves of surrogate pairs, which no encoding can write: a text cut in the middle of a character has one. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
