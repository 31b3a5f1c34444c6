import type { CodeWanted } from "@ringfence/journey/prevent/app/app-facts.ts";
import { utf8 } from "@ringfence/kernel";

/** What to look for, sorted by what it is. */
export interface Wanted {
  /** Members wanted of a class, each with the reference it answers; "" for the class itself. */
  readonly members: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Beginnings of texts, each with the reference it answers. */
  readonly texts: readonly { readonly bytes: Uint8Array; readonly reference: string }[];
  readonly packages: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
}

/** What the code files show, gathered over all of them. */
export interface Shown {
  readonly found: Set<string>;
  readonly classes: Set<string>;
  count: number;
  /** Letters read so far, of all files. */
  letters: number;
}

export function sortWanted(wanted: CodeWanted, classNames: Iterable<string>): Wanted {
  const members = new Map<string, Map<string, string>>();
  for (const reference of wanted) {
    if (!/^L[^"]*;(->|$)/.test(reference)) continue;
    const [type = "", member = ""] = reference.split("->");
    members.set(type, (members.get(type) ?? new Map<string, string>()).set(member, reference));
  }
  return {
    members,
    texts: wanted
      .filter((one) => one.startsWith('"'))
      .map((reference) => ({ reference, bytes: utf8(reference.slice(1)) })),
    packages: new Set(wanted.filter((one) => /^L.*\/$/.test(one))),
    classes: new Set([...classNames].map((name) => `L${name.replaceAll(".", "/")};`)),
  };
}

const longestName = 400;
/** What the format can number with 16 bits, and far more texts than a file of that many methods needs. */
const mostTypes = 65_536;
const mostTexts = 2_000_000;
/** Letters looked at in all: names that lie over one another could be read without end. */
const mostLetters = 80_000_000;

/**
 * Looks through one code file (`dex-format` of the Android project): the texts, the classes it defines, and the methods and fields it
 * names. False where it is no code file or lies about its sizes; what was read until then counts.
 */
export function scanDex(bytes: Uint8Array, wanted: Wanted, shown: Shown): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    // "dex\n" and a version of three digits. Later versions put several files into one and are not read.
    if (view.getUint32(0) !== 0x6465780a || view.getUint8(7) !== 0 || view.getUint8(5) !== 0x33) return false;
    const strings = tableAt(view, 0x38, 4, mostTexts);
    const dex: Dex = { bytes, view, strings, types: [], shown };
    scanTexts(dex, wanted);
    dex.types = typeNames(dex, tableAt(view, 0x40, 4, mostTypes));
    const types = wantedTypes(dex, wanted);
    scanMembers(dex, tableAt(view, 0x50, 8, mostTypes), types);
    scanMembers(dex, tableAt(view, 0x58, 8, mostTypes), types);
    scanClasses(dex, tableAt(view, 0x60, 32, mostTypes), wanted);
    return true;
  } catch (error) {
    // DataView refuses to read beyond the end.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

interface Table {
  readonly count: number;
  readonly at: number;
}

interface Dex {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly strings: Table;
  /** Names of the types by their number. */
  types: readonly string[];
  readonly shown: Shown;
}

function tableAt(view: DataView, header: number, size: number, most: number): Table {
  const table = { count: view.getUint32(header, true), at: view.getUint32(header + 4, true) };
  if (table.count > most || table.at + table.count * size > view.byteLength) throw new RangeError("table too long");
  return table;
}

/** The place of a text's first byte, after its length of at most five bytes; the length is not needed, since texts end with a zero. */
function textAt({ bytes, view, strings }: Dex, index: number): number {
  if (index >= strings.count) throw new RangeError("no such text");
  let at = view.getUint32(strings.at + index * 4, true);
  for (let digits = 1; digits < 5 && view.getUint8(at) >= 0x80; digits++) at++;
  return Math.min(at + 1, bytes.length);
}

const latin = new TextDecoder("latin1");

/** A name as Latin letters: those looked for have no others. */
function nameAt(dex: Dex, index: number): string {
  const { bytes } = dex;
  const at = textAt(dex, index);
  let end = at;
  const limit = Math.min(bytes.length, at + longestName);
  while (end < limit && bytes[end] !== 0) end++;
  charge(dex, end - at);
  return latin.decode(bytes.subarray(at, end));
}

function charge({ shown }: Dex, letters: number): void {
  shown.letters += letters;
  if (shown.letters > mostLetters) throw new RangeError("too many letters");
}

function scanTexts(dex: Dex, { texts }: Wanted): void {
  const first = new Set(texts.map(({ bytes }) => bytes[0]));
  for (let index = 0; index < dex.strings.count; index++) {
    const at = textAt(dex, index);
    if (!first.has(dex.bytes[at])) continue;
    for (const { bytes, reference } of texts) {
      let same = 0;
      while (same < bytes.length && dex.bytes[at + same] === bytes[same]) same++;
      charge(dex, same);
      if (same === bytes.length) dex.shown.found.add(reference);
    }
  }
}

function typeNames(dex: Dex, { count, at }: Table): readonly string[] {
  const names: string[] = [];
  for (let type = 0; type < count; type++) names.push(nameAt(dex, dex.view.getUint32(at + type * 4, true)));
  return names;
}

type WantedTypes = ReadonlyMap<number, ReadonlyMap<string, string>>;

/** Numbers of the types of which something is wanted; those wanted for themselves are thereby found. */
function wantedTypes(dex: Dex, { members }: Wanted): WantedTypes {
  const types = new Map<number, ReadonlyMap<string, string>>();
  for (const [type, name] of dex.types.entries()) {
    const wanted = members.get(name);
    if (wanted === undefined) continue;
    types.set(type, wanted);
    const itself = wanted.get("");
    if (itself !== undefined) dex.shown.found.add(itself);
  }
  return types;
}

/** Methods and fields alike: number of the class, of the type, of the name. */
function scanMembers(dex: Dex, { count, at }: Table, types: WantedTypes): void {
  for (let index = 0; index < count; index++) {
    const wanted = types.get(dex.view.getUint16(at + index * 8, true));
    if (wanted === undefined) continue;
    const reference = wanted.get(nameAt(dex, dex.view.getUint32(at + index * 8 + 4, true)));
    if (reference !== undefined) dex.shown.found.add(reference);
  }
}

/** Packages are wanted by no more than their first four parts. */
const deepest = 4;

function scanClasses(dex: Dex, { count, at }: Table, { packages, classes }: Wanted): void {
  const { shown } = dex;
  shown.count += count;
  for (let index = 0; index < count; index++) {
    const name = dex.types[dex.view.getUint32(at + index * 32, true)];
    if (name === undefined) throw new RangeError("no such type");
    if (classes.has(name)) shown.classes.add(name);
    let slash = name.indexOf("/");
    for (let parts = 0; slash !== -1 && parts < deepest; parts++, slash = name.indexOf("/", slash + 1)) {
      const prefix = name.slice(0, slash + 1);
      if (packages.has(prefix)) shown.found.add(prefix);
    }
  }
}
