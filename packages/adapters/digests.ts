import { type Sha256, sha256 } from "@ringfence/kernel";
import { createSHA256, createSM3 } from "./hash-wasm.ts";

export interface BothDigests {
  readonly sha256: string;
  readonly sm3: string;
}

interface Hashing {
  update(piece: Uint8Array): unknown;
  digest(form: "hex"): string;
}

/** Node's own hashes, several times faster than any in WebAssembly; absent in a browser, and SM3 in some builds of Node. */
interface NodeCrypto {
  /** Since Node 21. */
  readonly hash?: (name: string, data: Uint8Array, form: "buffer") => Uint8Array;
  getHashes(): readonly string[];
  createHash(name: string): Hashing;
}
const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => NodeCrypto } };
const native = process?.getBuiltinModule?.("node:crypto");
const hasBoth = native?.getHashes().includes("sm3") === true;

/** SHA-256 of short pieces, for proofs: the platform's own where there is one that answers at once. */
export const quickSha256: Sha256 =
  native?.hash === undefined
    ? sha256
    : (data) => (native.hash as NonNullable<NodeCrypto["hash"]>)("sha256", data, "buffer");

/** SHA-256 and SM3 as lower-case hexadecimal digits: of bytes that come in pieces, or of bytes at hand. */
export async function digestsOf(): Promise<{
  readonly update: (piece: Uint8Array) => void;
  readonly digests: () => BothDigests;
  readonly of: (bytes: Uint8Array) => BothDigests;
}> {
  const fresh =
    native !== undefined && hasBoth ? () => [native.createHash("sha256"), native.createHash("sm3")] : await inWasm();
  let [sha256, sm3] = fresh() as [Hashing, Hashing];
  const update = (piece: Uint8Array) => {
    sha256.update(piece);
    sm3.update(piece);
  };
  const digests = () => ({ sha256: sha256.digest("hex"), sm3: sm3.digest("hex") });
  const of = (bytes: Uint8Array) => {
    [sha256, sm3] = fresh() as [Hashing, Hashing];
    update(bytes);
    return digests();
  };
  return { update, digests, of };
}

async function inWasm(): Promise<() => readonly Hashing[]> {
  const both = [await createSHA256(), await createSM3()];
  return () => both.map((one) => one.init());
}
