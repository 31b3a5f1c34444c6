import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import type { NamedBytes } from "@ringfence/adapters/bundle/zip.ts";
import { joinBytes } from "@ringfence/kernel";
import { u32, u64 } from "./little-endian.ts";

/** A key made for this run, with its certificate. */
export interface Identity {
  readonly key: KeyObject;
  readonly publicKey: Uint8Array;
  readonly certificate: Uint8Array;
}

const sha256 = (...parts: readonly Uint8Array[]): Uint8Array => {
  const digest = createHash("sha256");
  for (const part of parts) digest.update(part);
  return new Uint8Array(digest.digest());
};

function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = joinBytes(...parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return joinBytes(Uint8Array.from([tag, ...size]), content);
}
const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
const set = (...parts: readonly Uint8Array[]) => der(0x31, ...parts);
const integer = (value: number) => der(0x02, Uint8Array.of(value));
const oid = (...bytes: readonly number[]) => der(0x06, Uint8Array.from(bytes));
const text = (tag: number, value: string) => der(tag, new TextEncoder().encode(value));

const ecdsaWithSha256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
const sha256Algorithm = sequence(oid(0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01));
const data = oid(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01);
const signedData = oid(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02);

const nameOf = (common: string, organisation: string) =>
  sequence(
    set(sequence(oid(0x55, 4, 3), text(0x0c, common))),
    set(sequence(oid(0x55, 4, 10), text(0x0c, organisation))),
  );

/** A new P-256 key and a certificate that it signed itself. */
export function newIdentity(common: string, organisation: string): Identity {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const spki = new Uint8Array(publicKey.export({ type: "spki", format: "der" }));
  const name = nameOf(common, organisation);
  const validity = sequence(text(0x17, "200101000000Z"), text(0x17, "491231000000Z"));
  const version = der(0xa0, integer(2));
  const body = sequence(version, integer(1), ecdsaWithSha256, name, validity, name, spki);
  const signature = der(0x03, Uint8Array.of(0), signWith(privateKey, body));
  return { key: privateKey, publicKey: spki, certificate: sequence(body, ecdsaWithSha256, signature) };
}

const signWith = (key: KeyObject, bytes: Uint8Array) => new Uint8Array(sign("sha256", bytes, key));

/** The old way (JAR): digests of the files, digests of that list, and a signature over them. */
export function v1Files(
  files: readonly NamedBytes[],
  { key, certificate }: Identity,
  v2 = false,
): readonly NamedBytes[] {
  const base64 = (bytes: Uint8Array) => Buffer.from(sha256(bytes)).toString("base64");
  const section = (path: string, digest: string) => `Name: ${path}\r\nSHA-256-Digest: ${digest}\r\n\r\n`;
  const head = "Manifest-Version: 1.0\r\n\r\n";
  const sections = files.map(({ path, bytes }) => ({ path, section: section(path, base64(bytes)) }));
  const encode = (value: string) => new TextEncoder().encode(value);
  const manifest = encode(head + sections.map((one) => one.section).join(""));
  // Says that the newer signature must be there as well, so that nobody can strip it off.
  const alsoSigned = v2 ? "X-Android-APK-Signed: 2\r\n" : "";
  const signed = encode(
    `Signature-Version: 1.0\r\nSHA-256-Digest-Manifest: ${base64(manifest)}\r\n${alsoSigned}\r\n${sections
      .map((one) => section(one.path, base64(encode(one.section))))
      .join("")}`,
  );
  const issuer = nameOf(...namesIn(certificate));
  const signerInfo = sequence(
    integer(1),
    sequence(issuer, integer(1)),
    sha256Algorithm,
    ecdsaWithSha256,
    der(0x04, signWith(key, signed)),
  );
  const content = sequence(integer(1), set(sha256Algorithm), sequence(data), der(0xa0, certificate), set(signerInfo));
  return [
    { path: "META-INF/MANIFEST.MF", bytes: manifest },
    { path: "META-INF/CERT.SF", bytes: signed },
    { path: "META-INF/CERT.EC", bytes: sequence(signedData, der(0xa0, content)) },
  ];
}

/** The two names, found again by their object identifiers: the certificate is our own and short. */
function namesIn(certificate: Uint8Array): [string, string] {
  const bytes = Buffer.from(certificate);
  const after = (mark: number[]) => {
    const at = bytes.indexOf(Buffer.from(mark)) + mark.length;
    return bytes.subarray(at + 2, at + 2 + (bytes[at + 1] as number)).toString();
  };
  return [after([0x06, 3, 0x55, 4, 3]), after([0x06, 3, 0x55, 4, 10])];
}

const sized = (...parts: readonly Uint8Array[]) => {
  const all = joinBytes(...parts);
  return joinBytes(u32(all.length), all);
};

const ecdsaId = 0x0201;

/** Puts the APK signing block with a v2 signature before the central directory. */
export function signV2(zip: Uint8Array, { key, publicKey, certificate }: Identity): Uint8Array {
  const end = zip.length - 22;
  const directory = new DataView(zip.buffer, zip.byteOffset).getUint32(end + 16, true);
  const sections = [zip.subarray(0, directory), zip.subarray(directory, end), zip.subarray(end)];
  const pieces = sections.flatMap((section) =>
    Array.from({ length: Math.ceil(section.length / 1_048_576) }, (_, at) =>
      section.subarray(at * 1_048_576, (at + 1) * 1_048_576),
    ),
  );
  const digests = pieces.map((piece) => sha256(Uint8Array.of(0xa5), u32(piece.length), piece));
  const digest = sha256(Uint8Array.of(0x5a), u32(digests.length), ...digests);
  const body = joinBytes(sized(sized(u32(ecdsaId), sized(digest))), sized(sized(certificate)), sized());
  const signature = sized(sized(u32(ecdsaId), sized(signWith(key, body))));
  const signer = sized(sized(body), signature, sized(publicKey));
  const value = sized(signer);
  const pair = joinBytes(u64(value.length + 4), u32(0x7109871a), value);
  const size = u64(pair.length + 24);
  const block = joinBytes(size, pair, size, new TextEncoder().encode("APK Sig Block 42"));
  const tail = zip.slice(end);
  new DataView(tail.buffer).setUint32(16, directory + block.length, true);
  return joinBytes(zip.subarray(0, directory), block, zip.subarray(directory, end), tail);
}
