import type { Hasher } from "@ringfence/journey/reading/ports.ts";
import { createSHA256 } from "./hash-wasm.ts";

/** SHA-256 of a stream in WebAssembly: WebCrypto only hashes what is wholly in memory. */
export async function browserHasher(): Promise<Hasher> {
  const hash = await createSHA256();
  hash.init();
  return {
    update: (bytes) => {
      hash.update(bytes);
    },
    digestHex: () => hash.digest("hex"),
  };
}
