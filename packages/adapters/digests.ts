import { createSHA256, createSM3 } from "./hash-wasm.ts";

export interface BothDigests {
  readonly sha256: string;
  readonly sm3: string;
}

/** SHA-256 and SM3 as lower-case hexadecimal digits: of bytes that come in pieces, or of bytes at hand. */
export async function digestsOf(): Promise<{
  readonly update: (piece: Uint8Array) => void;
  readonly digests: () => BothDigests;
  readonly of: (bytes: Uint8Array) => BothDigests;
}> {
  const [sha256, sm3] = [(await createSHA256()).init(), (await createSM3()).init()];
  const update = (piece: Uint8Array) => {
    sha256.update(piece);
    sm3.update(piece);
  };
  const digests = () => ({ sha256: sha256.digest("hex"), sm3: sm3.digest("hex") });
  const of = (bytes: Uint8Array) => {
    sha256.init();
    sm3.init();
    update(bytes);
    return digests();
  };
  return { update, digests, of };
}
