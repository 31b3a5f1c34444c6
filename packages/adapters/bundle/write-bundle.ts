import { type CaseFile, whoWasReached } from "@ringfence/casefile";
import type { DocumentModel } from "@ringfence/casefile/document/document.ts";
import {
  type BundledFile,
  catalogue,
  type Drawing,
  readmeText,
  timelineHtml,
} from "@ringfence/casefile/log/bundle/draw-up.ts";
import { bundleMade, parts } from "@ringfence/casefile/log/bundle/format.ts";
import { maskThirdPersons } from "@ringfence/casefile/log/bundle/masking.ts";
import { proofsJson } from "@ringfence/casefile/log/bundle/prove.ts";
import { verifierKey } from "@ringfence/casefile/log/checkpoint.ts";
import { type Disclosure, disclose, provenFiles } from "@ringfence/casefile/log/disclosure.ts";
import type { FileRef, StoredEntry } from "@ringfence/casefile/log/entry.ts";
import { erasedFiles } from "@ringfence/casefile/log/erasure.ts";
import type { Vault, VaultRefusal } from "@ringfence/casefile/log/vault.ts";
import { canonicalJson, fail, type JsonValue, type Outcome, ok, utf8 } from "@ringfence/kernel";
import { digestsOf } from "../digests.ts";
import { type NamedBytes, zipOf } from "./zip.ts";

export interface BundleRequest {
  /** Numbers of the entries to disclose; what the bundle itself adds to the log is disclosed too. */
  readonly chosen: readonly number[];
  /** The case as the entries tell it. */
  readonly file: CaseFile;
  /** Ids of third persons who may be named to this recipient; all others are masked. */
  readonly unmasked: ReadonlySet<string>;
  /** For whom it is made, as the log shall remember it. */
  readonly recipient: string;
}

/** What differs between places: how documents are drawn. */
export interface BundleRenderers {
  /** Left out where there is no typesetter at hand; the catalogue is then a DOCX only. */
  readonly pdf?: (model: DocumentModel) => Promise<Uint8Array>;
  readonly docx: (model: DocumentModel) => Promise<Uint8Array>;
  /** The page that verifies, as one file; left out where it is not at hand. */
  readonly verifyPage?: Uint8Array;
}

/**
 * Makes the bundle, and writes into the log that it was made, with the digests of catalogue and timeline: so these cannot be
 * exchanged either. Errors: those of the vault; `no-such-file` for an entry that does not exist.
 */
export async function writeBundle(
  vault: Vault,
  { chosen, file, unmasked, recipient }: BundleRequest,
  renderers: BundleRenderers,
): Promise<Outcome<Uint8Array, VaultRefusal>> {
  const before = await vault.entries();
  const selected = [...new Set(chosen)].sort((a, b) => a - b).map((seq) => before[seq]);
  if (selected.some((one) => one === undefined)) return fail("no-such-file", "entry");
  const stored = selected as StoredEntry[];
  const hide = maskThirdPersons(file, unmasked);
  const disclosures = stored.map((one) => disclose(one, hide));
  const kept = await evidence(vault, disclosures, new Set(erasedFiles(before).keys()));
  if (!kept.ok) return kept;
  const files = kept.value.map(({ ref, path }): BundledFile => ({ sha256: ref.sha256, path, name: ref.name }));
  const reached = new Map(file.communications.map((one) => [one.id, whoWasReached(file, one)]));
  const drawing: Drawing = { disclosures, files, reached, origin: vault.origin, size: before.length + 1 };
  const drawn = await drawUp(drawing, renderers);
  const drawnUp = Object.fromEntries(
    await Promise.all(drawn.map(async (one) => [one.path, (await digest(one)).sha256])),
  );
  const appended = await vault.append([
    { kind: bundleMade, body: { recipient, drawnUp, entries: stored.map(({ entry }) => entry.seq) } },
  ]);
  if (!appended.ok) return appended;
  const [own] = await vault.entries(before.length, before.length + 1);
  const shown = [...disclosures, disclose(own as StoredEntry, () => undefined)];
  const proven = await provingParts(vault, shown);
  const readme = named(parts.readme, readmeText(drawing, (await vault.timestamps()).length > 0));
  const page = renderers.verifyPage === undefined ? [] : [{ path: "verify.html", bytes: renderers.verifyPage }];
  const evidenceFiles = kept.value.map(({ path, bytes }) => ({ path, bytes }));
  return ok(await zipOf(await withManifest([readme, ...drawn, ...page, ...proven, ...evidenceFiles])));
}

const named = (path: string, text: string): NamedBytes => ({ path, bytes: utf8(text) });

async function drawUp(drawing: Drawing, { pdf, docx }: BundleRenderers): Promise<NamedBytes[]> {
  const model = catalogue(drawing);
  return [
    ...(pdf === undefined ? [] : [{ path: `${parts.catalogue}.pdf`, bytes: await pdf(model) }]),
    { path: `${parts.catalogue}.docx`, bytes: await docx(model) },
    named(parts.timeline, timelineHtml(drawing)),
  ];
}

/** The files that the entries shown carry, each once, under a name that no system stumbles over. */
async function evidence(vault: Vault, disclosures: readonly Disclosure[], erased: ReadonlySet<string>) {
  const found: { readonly ref: FileRef; readonly path: string; readonly bytes: Uint8Array }[] = [];
  const seen = new Set(erased);
  for (const disclosure of disclosures) {
    const proven = provenFiles(disclosure);
    for (const ref of refsOf(disclosure)) {
      if (seen.has(ref.sha256) || !proven.includes(ref.sha256)) continue;
      seen.add(ref.sha256);
      const bytes = await vault.file(ref.sha256);
      if (!bytes.ok) return bytes;
      const number = `${found.length + 1}`.padStart(3, "0");
      found.push({ ref, path: `${parts.files}${number}-${safeName(ref.name)}`, bytes: bytes.value });
    }
  }
  return ok(found);
}

/** Files as they are shown: a name that names a third person is masked, the bytes are the same. */
function refsOf({ shown, masked = {} }: Disclosure): readonly FileRef[] {
  const open = Object.entries(shown).map(([pointer, { value }]) => [pointer, value] as const);
  return [...open, ...Object.entries(masked)].flatMap(([pointer, value]) =>
    pointer.startsWith("/files/") ? [value as unknown as FileRef] : [],
  );
}

function safeName(name: string): string {
  const plain = name
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, "_")
    .replace(/[.]+$/, "");
  const letters = [...plain];
  // The end carries the kind of file, which a reader's system goes by.
  return letters.length <= 80 ? plain : `${letters.slice(0, 60).join("")}_${letters.slice(-16).join("")}`;
}

async function provingParts(vault: Vault, shown: readonly Disclosure[]): Promise<NamedBytes[]> {
  const timestamps = await vault.timestamps();
  const lines = shown.map((one) => `${canonicalJson(one as unknown as JsonValue)}\n`);
  return [
    named(parts.entries, lines.join("")),
    named(
      parts.proofs,
      proofsJson(
        await vault.leaves(),
        shown.map(({ seq }) => seq),
        timestamps,
      ),
    ),
    named(parts.checkpoint, await vault.checkpoint()),
    named(parts.key, verifierKey(vault)),
    ...timestamps.flatMap(({ checkpoint, token }, at) => [
      named(`${parts.timestamps}${at + 1}.checkpoint`, checkpoint),
      { path: `${parts.timestamps}${at + 1}.tsr`, bytes: token },
    ]),
  ];
}

async function digest({ bytes }: NamedBytes) {
  const hashing = await digestsOf();
  hashing.update(bytes);
  return hashing.digests();
}

async function withManifest(files: readonly NamedBytes[]): Promise<NamedBytes[]> {
  const listed = [];
  for (const one of files) listed.push({ path: one.path, size: one.bytes.length, ...(await digest(one)) });
  const manifest = canonicalJson({ ringfence: "bundle", v: 1, files: listed });
  const sums = listed.map((one) => `${one.sha256}  ${one.path}\n`).join("");
  return [...files, named(parts.manifest, manifest), named(parts.sums, sums)];
}
