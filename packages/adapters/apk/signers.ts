import type { Signer } from "@ringfence/journey/prevent/app/app-facts.ts";
import { hex } from "@ringfence/kernel";
import { quickSha256 } from "../digests.ts";
import { entryBytes, type Part } from "./app-archive.ts";
import { certificatesOf, subjectOf } from "./certificate.ts";
import { signingBlock } from "./signing-block.ts";

const largestSignature = 1_048_576;

/** Who signed an APK, by each certificate once; undefined where a signature is there but cannot be read. Nothing is verified. */
export async function readSigners({ file, entries }: Part): Promise<readonly Signer[] | undefined> {
  const block = await signingBlock(file);
  const found: { scheme: number; certificate: Uint8Array }[] = [];
  let unread = block === undefined;
  const files = entries.filter(({ path }) => /^META-INF\/[^/]+\.(RSA|DSA|EC)$/i.test(path));
  for (const entry of files.slice(0, 10)) {
    const bytes = await entryBytes(entry, largestSignature);
    const certificates = bytes.ok ? certificatesOf(bytes.value) : [];
    if (certificates.length === 0) unread = true;
    for (const certificate of certificates) found.push({ scheme: 1, certificate });
  }
  for (const { scheme, certificates } of block ?? []) {
    if (certificates.length === 0) unread = true;
    for (const certificate of certificates) found.push({ scheme, certificate });
  }
  const signers = new Map<string, Signer>();
  for (const { scheme, certificate } of found) {
    const subject = subjectOf(certificate);
    if (subject === undefined) {
      unread = true;
      continue;
    }
    const digest = hex(quickSha256(certificate));
    const schemes = new Set([...(signers.get(digest)?.schemes ?? []), scheme]);
    signers.set(digest, { sha256: digest, subject, schemes: [...schemes].sort() });
  }
  return unread && signers.size === 0 ? undefined : [...signers.values()];
}
