import { createSHA256, createSM3 } from "./hash-wasm.ts";

/** SHA-256 and SM3 of bytes that come in pieces, as lower-case hexadecimal digits. */
export async function digestsOf(): Promise<{
  readonly update: (piece: Uint8Array) => void;
  readonly digests: () => { readonly sha256: string; readonly sm3: string };
}> {
  const [sha256, sm3] = [(await createSHA256()).init(), (await createSM3()).init()];
  return {
    update: (piece) => {
      sha256.update(piece);
      sm3.update(piece);
    },
    digests: () => ({ sha256: sha256.digest("hex"), sm3: sm3.digest("hex") }),
  };
}
