import { fail, type Outcome, ok } from "@ringfence/kernel";
import * as asn1 from "asn1js";
import * as pkijs from "pkijs";
import type { TokenRefusal } from "./time-stamp.ts";

pkijs.setEngine("webcrypto", new pkijs.CryptoEngine({ name: "webcrypto", crypto: globalThis.crypto }));

export type Certificate = pkijs.Certificate;

const sha256 = "2.16.840.1.101.3.4.2.1";
const tstInfoType = "1.2.840.113549.1.9.16.1.4";
const timeStamping = "1.3.6.1.5.5.7.3.8";
const extendedKeyUsage = "2.5.29.37";
const signingCertificateV2 = "1.2.840.113549.1.9.16.2.47";
const signingCertificateV1 = "1.2.840.113549.1.9.16.2.12";
const sha1 = "1.3.14.3.2.26";

/** Larger than any token with its chain. */
const longest = 1_048_576;

const buffer = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer as ArrayBuffer;

export function encodeRequest(digest: Uint8Array, nonce: Uint8Array): Uint8Array {
  const request = new pkijs.TimeStampReq({
    version: 1,
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: sha256, algorithmParams: new asn1.Null() }),
      hashedMessage: new asn1.OctetString({ valueHex: buffer(digest) }),
    }),
    nonce: new asn1.Integer({ valueHex: buffer(nonce) }),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
}

export interface ReadToken {
  readonly signed: pkijs.SignedData;
  readonly imprint: { readonly algorithm: string; readonly digest: Uint8Array };
  readonly nonce: Uint8Array | undefined;
  readonly at: Date;
  readonly policy: string;
  readonly certificate: Certificate | undefined;
  /** The certificate as it came, not written anew. */
  readonly certificateBytes: Uint8Array;
  readonly authority: string;
  /** ESSCertIDv2: the digest of the certificate that signed, as the signer signed it. */
  readonly namedCertificate: { readonly algorithm: string; readonly digest: Uint8Array } | undefined;
}

/** Reads a TimeStampResp. Whatever the bytes, it answers with a code. */
export function readResponse(bytes: Uint8Array): Outcome<ReadToken, TokenRefusal> {
  if (bytes.length > longest) return fail("malformed", "too long");
  try {
    const decoded = asn1.fromBER(buffer(bytes));
    if (decoded.offset !== bytes.length) return fail("malformed", "trailing bytes");
    const response = new pkijs.TimeStampResp({ schema: decoded.result });
    if (response.status.status > 1) return fail("refused-by-authority", `${response.status.status}`);
    if (response.timeStampToken === undefined) return fail("malformed", "no token");
    return readToken(new pkijs.SignedData({ schema: response.timeStampToken.content }));
  } catch (error) {
    return fail("malformed", `${error}`.slice(0, 100));
  }
}

function readToken(signed: pkijs.SignedData): Outcome<ReadToken, TokenRefusal> {
  const { eContent, eContentType } = signed.encapContentInfo;
  const [signer] = signed.signerInfos;
  if (eContentType !== tstInfoType || eContent === undefined || signer === undefined || signed.signerInfos.length !== 1)
    return fail("malformed", "not one signed TSTInfo");
  const info = pkijs.TSTInfo.fromBER(eContent.getValue());
  const certificate = certificateOf(signed, signer);
  return ok({
    signed,
    imprint: {
      algorithm: info.messageImprint.hashAlgorithm.algorithmId,
      digest: info.messageImprint.hashedMessage.valueBlock.valueHexView,
    },
    nonce: info.nonce?.valueBlock.valueHexView,
    at: info.genTime,
    policy: info.policy,
    certificate,
    certificateBytes: new Uint8Array(certificate?.toSchema(false).toBER() ?? new ArrayBuffer(0)),
    authority: certificate === undefined ? "" : subjectOf(certificate),
    namedCertificate: namedBy(signer),
  });
}

function certificateOf({ certificates = [] }: pkijs.SignedData, signer: pkijs.SignerInfo): Certificate | undefined {
  const { sid } = signer;
  if (!(sid instanceof pkijs.IssuerAndSerialNumber)) return undefined;
  return certificates.find(
    (one): one is Certificate =>
      one instanceof pkijs.Certificate && one.issuer.isEqual(sid.issuer) && one.serialNumber.isEqual(sid.serialNumber),
  );
}

function subjectOf({ subject }: Certificate): string {
  return subject.typesAndValues.map(({ value }) => `${value.valueBlock.value}`).join(", ");
}

/**
 * SigningCertificateV2 ::= SEQUENCE { certs SEQUENCE OF ESSCertIDv2 … } (RFC 5035 section 3); the first names the signer. Older
 * authorities write SigningCertificate (RFC 2634 section 5.4), whose digest is always SHA-1.
 */
function namedBy({ signedAttrs }: pkijs.SignerInfo): ReadToken["namedCertificate"] {
  const attributeOf = (wanted: string) => signedAttrs?.attributes.find(({ type }) => type === wanted);
  const newer = attributeOf(signingCertificateV2);
  const attribute = newer ?? attributeOf(signingCertificateV1);
  const [list] = childrenOf(attribute?.values[0]);
  const [first] = childrenOf(list);
  const parts = childrenOf(first);
  const [head] = parts;
  // The newer leaves the algorithm out where it is SHA-256.
  const algorithm = head instanceof asn1.Sequence ? childrenOf(head)[0] : undefined;
  const digest = head instanceof asn1.Sequence ? parts[1] : head;
  if (!(digest instanceof asn1.OctetString)) return undefined;
  const name =
    algorithm instanceof asn1.ObjectIdentifier ? algorithm.valueBlock.toString() : newer === undefined ? sha1 : sha256;
  return { algorithm: name, digest: digest.valueBlock.valueHexView };
}

const childrenOf = (value: unknown): readonly asn1.AsnType[] =>
  value instanceof asn1.Sequence ? (value.valueBlock.value as asn1.AsnType[]) : [];

/** RFC 3161 section 2.3: exactly one extended key usage, critical, for time stamping. */
export function isForTimeStampingOnly({ extensions = [] }: Certificate): boolean {
  const usage = extensions.find(({ extnID }) => extnID === extendedKeyUsage);
  const purposes = usage?.parsedValue instanceof pkijs.ExtKeyUsage ? usage.parsedValue.keyPurposes : [];
  return usage?.critical === true && purposes.length === 1 && purposes[0] === timeStamping;
}

export function isValidAt({ notBefore, notAfter }: Certificate, at: Date): boolean {
  return notBefore.value <= at && at <= notAfter.value;
}

/** The library says no by a value or by throwing, as it happens; both are taken, and its boolean is looked at. */
export async function verifySignature(
  { signed, at }: ReadToken,
  data: Uint8Array,
  roots: readonly Uint8Array[],
): Promise<Outcome<undefined, TokenRefusal>> {
  try {
    const trustedCerts = roots.map((root) => pkijs.Certificate.fromBER(buffer(root)));
    const alone = { signer: 0, data: buffer(data), extendedMode: true } as const;
    const result = await signed.verify({ ...alone, checkChain: false });
    if (result.signatureVerified !== true) return fail("bad-signature");
    const chained = await chainOf(signed, { ...alone, checkChain: true, trustedCerts, checkDate: at });
    return chained ? ok(undefined) : fail("untrusted-chain");
  } catch (error) {
    return fail("bad-signature", `${error}`.slice(0, 100));
  }
}

async function chainOf(signed: pkijs.SignedData, parameters: pkijs.SignedDataVerifyParams & { extendedMode: true }) {
  try {
    return (await signed.verify(parameters)).signerCertificateVerified === true;
  } catch {
    // Thrown for a chain that does not lead to a root given.
    return false;
  }
}

/** Are these bytes a request for a time stamp, and nothing else (RFC 3161 section 2.4.1)? */
export function isTimeStampRequest(bytes: Uint8Array): boolean {
  try {
    const decoded = asn1.fromBER(buffer(bytes));
    if (decoded.offset !== bytes.length) return false;
    return new pkijs.TimeStampReq({ schema: decoded.result }).version === 1;
  } catch {
    // What does not decode is no request.
    return false;
  }
}
