import { ed25519 } from "@noble/curves/ed25519.js";

/** Public key, 32 bytes, of a 32-byte seed (RFC 8032). */
export const publicKeyOf = (seed: Uint8Array): Uint8Array => ed25519.getPublicKey(seed);

/** Signature, 64 bytes. */
export const sign = (message: Uint8Array, seed: Uint8Array): Uint8Array => ed25519.sign(message, seed);

/** Strict verification (RFC 8032, no small-order keys). False for anything malformed. */
export function verifySignature(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  if (signature.length !== 64 || publicKey.length !== 32) return false;
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: false });
  } catch {
    // The library throws on bytes that are no point of the curve: such a signature is simply not valid.
    return false;
  }
}
