/** What unpacking a ZIP would take, found without keeping what is unpacked. */
export type ZipVerdict = "fits" | "too-large" | "damaged";

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const mostEntries = 10_000;
/** Old web views lack it; what the file declares is then all there is to go by. */
const canInflate = typeof DecompressionStream === "function";

/**
 * Unpacks every entry into nothing and stops at `limit` bytes, since the sizes a ZIP declares may be lies and the
 * spreadsheet library believes them. Entries whose declared place or length is wrong are `damaged`.
 */
export async function zipVerdict(bytes: Uint8Array, limit: number): Promise<ZipVerdict> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view);
  if (entries === undefined) return "damaged";
  let total = 0;
  for (const entry of entries) {
    const data = entryData(bytes, view, entry);
    if (data === undefined) return "damaged";
    const size =
      entry.method === 0 ? data.length : canInflate ? await inflatedSize(data, limit - total) : entry.unpacked;
    if (size === undefined) return "damaged";
    total += size;
    if (total > limit) return "too-large";
  }
  return "fits";
}

interface Entry {
  readonly method: number;
  readonly length: number;
  readonly unpacked: number;
  readonly offset: number;
}

function readDirectory(view: DataView): Entry[] | undefined {
  let end = view.byteLength - 22;
  const lowest = Math.max(0, end - 65_535);
  while (end >= lowest && view.getUint32(end, true) !== endSignature) end--;
  if (end < lowest) return undefined;
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return undefined;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const length = compressedLength(view, at, at + 46 + name, extra);
    if (length === undefined) return undefined;
    entries.push({
      method: view.getUint16(at + 10, true),
      length,
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** Some writers put the lengths of every entry into the ZIP64 field: uncompressed first, then compressed. */
function compressedLength(view: DataView, entry: number, extraAt: number, extraLength: number): number | undefined {
  const [length, unpacked] = [view.getUint32(entry + 20, true), view.getUint32(entry + 24, true)];
  if (length !== 0xffffffff) return length;
  for (let at = extraAt; at + 4 <= extraAt + extraLength && at + 4 <= view.byteLength; ) {
    const size = view.getUint16(at + 2, true);
    const field = at + 4 + (unpacked === 0xffffffff ? 8 : 0);
    if (view.getUint16(at, true) === 1)
      return field + 8 > view.byteLength ? undefined : Number(view.getBigUint64(field, true));
    at += 4 + size;
  }
  return undefined;
}

function entryData(bytes: Uint8Array, view: DataView, { offset, length }: Entry): Uint8Array | undefined {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) return undefined;
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return from + length > bytes.length ? undefined : bytes.subarray(from, from + length);
}

/** Length once unpacked, or anything above `limit` as soon as it is passed; undefined when it cannot be unpacked. */
async function inflatedSize(data: Uint8Array, limit: number): Promise<number | undefined> {
  const unpacked = new Blob([new Uint8Array(data)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = unpacked.getReader();
  let size = 0;
  try {
    for (let next = await reader.read(); next.done !== true; next = await reader.read()) {
      size += next.value.length;
      if (size > limit) {
        await reader.cancel();
        return size;
      }
    }
    return size;
  } catch {
    // The only failure here is data that is no deflate stream; the caller names it.
    return undefined;
  }
}
