import type { SqliteFile } from "./sqlite-file.ts";

/** A row as it lies in a table: its rowid and the bytes of its record. */
export interface Cell {
  readonly rowid: number;
  readonly payload: Uint8Array;
}

/** A page that could not be read; the rows of others are good. */
export interface DamagedPage {
  readonly damaged: number;
}

const interior = 5;
const leaf = 13;

/** A record larger than this is no message or call; such a row counts as damaged. */
const largestPayload = 64 * 1024 * 1024;

interface Walk {
  readonly file: SqliteFile;
  /** Pages gone through: a page that is met twice belongs to a damaged or hostile tree. */
  readonly met: Set<number>;
}

/** The rows of the table whose b-tree begins at page `root`, in order. Bounded by the number of pages, whatever they hold. */
export function* readCells(file: SqliteFile, root: number): Generator<Cell | DamagedPage> {
  const walk: Walk = { file, met: new Set() };
  const waiting = [root];
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    if (page < 1 || page > file.pages || walk.met.has(page)) {
      yield { damaged: page };
      continue;
    }
    walk.met.add(page);
    const start = (page - 1) * file.pageSize;
    const header = page === 1 ? start + 100 : start;
    const kind = file.view.getUint8(header);
    if (kind === leaf) yield* leafCells(walk, page, header);
    else if (kind === interior) waiting.push(...childrenOf(file, start, header).reverse());
    else yield { damaged: page };
  }
}

function cellPointers(file: SqliteFile, start: number, header: number, headerSize: number): number[] {
  const most = (file.usable - headerSize) >> 1;
  const count = Math.min(file.view.getUint16(header + 3), most);
  const pointers: number[] = [];
  for (let at = 0; at < count; at++) {
    const place = header + headerSize + 2 * at;
    if (place + 2 > start + file.pageSize) break;
    pointers.push(start + file.view.getUint16(place));
  }
  return pointers;
}

function childrenOf(file: SqliteFile, start: number, header: number): number[] {
  const end = start + file.pageSize;
  const children = cellPointers(file, start, header, 12)
    .filter((at) => at + 4 <= end)
    .map((at) => file.view.getUint32(at));
  return [...children, file.view.getUint32(header + 8)];
}

function* leafCells(walk: Walk, page: number, header: number): Generator<Cell | DamagedPage> {
  const { file } = walk;
  const start = (page - 1) * file.pageSize;
  for (const at of cellPointers(file, start, header, 8)) {
    const cell = readCell(walk, at, start + file.usable);
    yield cell ?? { damaged: page };
  }
}

function readCell(walk: Walk, at: number, end: number): Cell | undefined {
  const { file } = walk;
  const size = readVarint(file.bytes, at, end);
  const rowid = size === undefined ? undefined : readVarint(file.bytes, size.next, end);
  if (size === undefined || rowid === undefined || size.value > largestPayload) return undefined;
  const local = localSize(file.usable, size.value);
  if (rowid.next + local > end) return undefined;
  const first = file.bytes.subarray(rowid.next, rowid.next + local);
  if (local === size.value) return { rowid: rowid.value, payload: first };
  const overflow = rowid.next + local;
  if (overflow + 4 > end) return undefined;
  const payload = withOverflow(walk, first, file.view.getUint32(overflow), size.value);
  return payload === undefined ? undefined : { rowid: rowid.value, payload };
}

/** How much of a record lies on the leaf itself (§1.6). */
function localSize(usable: number, size: number): number {
  const most = usable - 35;
  if (size <= most) return size;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const fitting = least + ((size - least) % (usable - 4));
  return fitting <= most ? fitting : least;
}

function withOverflow(walk: Walk, first: Uint8Array, page: number, size: number): Uint8Array | undefined {
  const { file } = walk;
  const pages = overflowPages(walk, page, Math.ceil((size - first.length) / (file.usable - 4)));
  if (pages === undefined) return undefined;
  const payload = new Uint8Array(size);
  payload.set(first);
  let filled = first.length;
  for (const start of pages) {
    const piece = Math.min(size - filled, file.usable - 4);
    payload.set(file.bytes.subarray(start + 4, start + 4 + piece), filled);
    filled += piece;
  }
  return payload;
}

/** Where the pages of a chain begin. They are found before memory is taken for the record: its size is only a claim. */
function overflowPages({ file, met }: Walk, page: number, count: number): number[] | undefined {
  const starts: number[] = [];
  for (let next = page; starts.length < count; ) {
    if (next < 1 || next > file.pages || met.has(next)) return undefined;
    met.add(next);
    const start = (next - 1) * file.pageSize;
    starts.push(start);
    next = file.view.getUint32(start);
  }
  return starts;
}

interface Varint {
  readonly value: number;
  readonly next: number;
}

/** One to nine bytes, the last with all eight bits. Values beyond 2^53 lose their last bits: none that we use are so large. */
export function readVarint(bytes: Uint8Array, at: number, end: number): Varint | undefined {
  let value = 0;
  for (let count = 0; count < 9; count++) {
    const byte = bytes[at + count];
    if (byte === undefined || at + count >= end) return undefined;
    if (count === 8) return { value: signed(value * 256 + byte), next: at + 9 };
    value = value * 128 + (byte & 127);
    if (byte < 128) return { value, next: at + count + 1 };
  }
  return undefined;
}

const signed = (value: number) => (value >= 2 ** 63 ? value - 2 ** 64 : value);
