import { createHash } from "node:crypto";
import type { Hasher } from "@ringfence/journey/reading/ports.ts";

/** SHA-256 of a stream, by Node's own crypto. */
export async function nodeHasher(): Promise<Hasher> {
  const hash = createHash("sha256");
  return {
    update: (bytes) => {
      hash.update(bytes);
    },
    digestHex: () => hash.digest("hex"),
  };
}
