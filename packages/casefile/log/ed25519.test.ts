import { createPublicKey, verify } from "node:crypto";
import { fromBase64, hex, sha256, utf8 } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { newLogKey, readCheckpoint, signCheckpoint } from "./checkpoint.ts";
import { publicKeyOf, verifySignature } from "./ed25519.ts";

const key = newLogKey(sha256("a test seed"));
const note = signCheckpoint({ size: 20, root: sha256("a root") }, key);

/** RFC 8410 section 4: what stands before the 32 bytes of an Ed25519 key in a SubjectPublicKeyInfo. */
const spkiPrefix = Buffer.from("302a300506032b6570032100", "hex");
const outsideKey = createPublicKey({
  key: Buffer.concat([spkiPrefix, key.publicKey]),
  format: "der",
  type: "spki",
});

describe("signatures", () => {
  const text = note.slice(0, note.indexOf("\n\n") + 1);
  const signature = (fromBase64(note.trimEnd().split(" ").at(-1) as string) as Uint8Array).subarray(4);

  it("of checkpoints hold in OpenSSL too, and only over the very text", () => {
    expect(verify(null, utf8(text), outsideKey, signature)).toBe(true);
    expect(verify(null, utf8(text.replace("20", "21")), outsideKey, signature)).toBe(false);
  });

  it("are over the bytes that reading a checkpoint gives", () => {
    const read = readCheckpoint(note);
    expect(read.ok && hex(read.value.body)).toBe(hex(utf8(text)));
  });

  it("come from the key that RFC 8032 section 7.1, test 1, names for its seed", () => {
    const seed = Buffer.from("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", "hex");
    expect(hex(publicKeyOf(seed))).toBe("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
  });

  it("of a key of small order are refused, since they would hold for any text", () => {
    // The neutral element as key and as R, with S = 0: holds by the equation alone.
    const neutral = Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 1 : 0));
    const forged = new Uint8Array(64);
    forged[0] = 1;
    expect(verifySignature(forged, utf8(text), neutral)).toBe(false);
  });

  it.each([0, 63, 65])("of %d bytes are refused", (length) =>
    expect(verifySignature(new Uint8Array(length), utf8(text), key.publicKey)).toBe(false),
  );
});
