/** The certificates of one scheme, as they stand in the signing block. */
export interface BlockCertificates {
  readonly scheme: 2 | 3;
  readonly certificates: readonly Uint8Array[];
}

const endSignature = 0x06054b50;
const magic = "APK Sig Block 42";
const schemes: ReadonlyMap<number, 2 | 3> = new Map([
  [0x7109871a, 2],
  [0xf05368c0, 3],
  // v3.1: keys rotated since.
  [0x1b93ad61, 3],
]);
/** Larger than any block: a source stamp and a few chains of certificates. */
const largest = 16_777_216;
const mostCertificates = 50;

/**
 * The APK signing block before the central directory (Android's `apksigning` documentation, v2 and v3), read but not verified:
 * the phone does that when it installs. Undefined where it is broken; none at all is an empty list.
 */
export async function signingBlock(file: Blob): Promise<readonly BlockCertificates[] | undefined> {
  const directory = await directoryAt(file);
  if (directory === undefined || directory < 32) return [];
  const foot = await viewOf(file, directory - 24, directory);
  if (String.fromCharCode(...new Uint8Array(foot.buffer, 8, 16)) !== magic) return [];
  const size = Number(foot.getBigUint64(0, true));
  if (size < 24 || size > largest || size + 8 > directory) return undefined;
  const block = await viewOf(file, directory - size, directory - 24);
  try {
    return readPairs(block);
  } catch (error) {
    // DataView refuses to read beyond the end.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const viewOf = async (file: Blob, from: number, to: number) => new DataView(await file.slice(from, to).arrayBuffer());

async function directoryAt(file: Blob): Promise<number | undefined> {
  const from = Math.max(0, file.size - 65_557);
  const tail = await viewOf(file, from, file.size);
  for (let at = tail.byteLength - 22; at >= 0; at--)
    if (tail.getUint32(at, true) === endSignature) return tail.getUint32(at + 16, true);
  return undefined;
}

function readPairs(block: DataView): readonly BlockCertificates[] {
  const found: BlockCertificates[] = [];
  for (let at = 0; at + 12 <= block.byteLength; ) {
    const length = Number(block.getBigUint64(at, true));
    if (length < 4 || at + 8 + length > block.byteLength) throw new RangeError("pair beyond the end");
    const scheme = schemes.get(block.getUint32(at + 8, true));
    if (scheme !== undefined) {
      const value = new Uint8Array(block.buffer, block.byteOffset + at + 12, length - 4);
      found.push({ scheme, certificates: certificatesIn(value) });
    }
    at += 8 + length;
  }
  return found;
}

/** signers → signer → signed data → (digests, certificates); every list and item has its length before it. */
function certificatesIn(value: Uint8Array): readonly Uint8Array[] {
  const signers = items(items(value)[0]);
  return signers.flatMap((signer) => items(items(items(signer)[0])[1]).slice(0, 1)).slice(0, mostCertificates);
}

function items(bytes: Uint8Array | undefined): readonly Uint8Array[] {
  if (bytes === undefined) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const list: Uint8Array[] = [];
  for (let at = 0; at + 4 <= bytes.length && list.length < 1000; ) {
    const length = view.getUint32(at, true);
    if (at + 4 + length > bytes.length) break;
    list.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return list;
}
