import { fail, type Instant, instant, type Outcome, ok, sameBytes } from "@ringfence/kernel";
import * as pki from "./pki.ts";

export type TokenRefusal =
  | "malformed"
  /** The authority answered that it will not stamp. */
  | "refused-by-authority"
  | "unsupported-algorithm"
  | "wrong-digest"
  | "wrong-nonce"
  | "no-certificate"
  /** The certificate is not one for time stamping only (RFC 3161 section 2.3). */
  | "not-for-time-stamping"
  /** The token names another certificate than the one it carries (RFC 2634 section 5.4, RFC 5816). */
  | "certificate-mismatch"
  | "expired-certificate"
  | "bad-signature"
  | "untrusted-chain";

export interface TimeStamp {
  /** The checkpoint existed no later than this. */
  readonly at: Instant;
  /** Name of the authority, as its certificate gives it. */
  readonly authority: string;
  readonly policy: string;
  /** The certificate leads to one of the roots given. Only where none was given may it be false. */
  readonly trusted: boolean;
}

/** A request over the bytes of a signed checkpoint (RFC 3161 section 2.4.1), to be sent to any authority: content of a `.tsq`. */
export async function makeRequest(checkpoint: Uint8Array, nonce: Uint8Array): Promise<Uint8Array> {
  return pki.encodeRequest(await digest("SHA-256", checkpoint), asNumber(nonce));
}

/**
 * Verifies an authority's answer (`.tsr`) over a checkpoint: what it stamped, when, who, and whether the roots given vouch for
 * it. Roots are certificates in DER; with none given, everything but the chain is checked. What the answer says of itself is not believed anywhere.
 */
export async function verifyToken(request: {
  readonly checkpoint: Uint8Array;
  readonly response: Uint8Array;
  readonly roots: readonly Uint8Array[];
  readonly nonce?: Uint8Array;
}): Promise<Outcome<TimeStamp, TokenRefusal>> {
  const { checkpoint, response, roots, nonce } = request;
  const token = pki.readResponse(response);
  if (!token.ok) return token;
  const { imprint, certificate } = token.value;
  const hash = hashNames[imprint.algorithm];
  if (hash === undefined) return fail("unsupported-algorithm", imprint.algorithm);
  if (!sameBytes(await digest(hash, checkpoint), imprint.digest)) return fail("wrong-digest");
  const answered = token.value.nonce;
  if (nonce !== undefined && (answered === undefined || !sameBytes(asNumber(nonce), answered)))
    return fail("wrong-nonce");
  if (certificate === undefined) return fail("no-certificate");
  if (!pki.isForTimeStampingOnly(certificate)) return fail("not-for-time-stamping");
  const named = token.value.namedCertificate;
  const namedHash = named === undefined ? undefined : certificateHashNames[named.algorithm];
  if (named === undefined || namedHash === undefined) return fail("certificate-mismatch");
  if (!sameBytes(await digest(namedHash, token.value.certificateBytes), named.digest))
    return fail("certificate-mismatch");
  const { at, authority, policy } = token.value;
  if (!pki.isValidAt(certificate, at)) return fail("expired-certificate");
  const signed = await pki.verifySignature(token.value, checkpoint, roots);
  const unknownIssuer = !signed.ok && signed.code === "untrusted-chain" && roots.length === 0;
  return signed.ok || unknownIssuer ? ok({ at: instant(at.getTime()), authority, policy, trusted: signed.ok }) : signed;
}

/** SHA-1 is not accepted as an imprint. */
const hashNames: Readonly<Record<string, string>> = {
  "2.16.840.1.101.3.4.2.1": "SHA-256",
  "2.16.840.1.101.3.4.2.2": "SHA-384",
  "2.16.840.1.101.3.4.2.3": "SHA-512",
};

/** SHA-1 names certificates in old tokens (ESSCertID). Whoever could forge it would still need a certificate of the authority. */
const certificateHashNames: Readonly<Record<string, string>> = { ...hashNames, "1.3.14.3.2.26": "SHA-1" };

async function digest(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest(name, bytes as BufferSource));
}

/** The nonce as DER writes a positive integer: no byte in front that says nothing, no sign. */
const asNumber = (nonce: Uint8Array): Uint8Array => nonce.map((byte, at) => (at === 0 ? (byte & 0x7f) | 0x40 : byte));
