import type {
  AppFacts,
  AppRefusal,
  AppRemark,
  CodeFacts,
  CodeWanted,
} from "@ringfence/journey/prevent/app/app-facts.ts";
import { detectEncoding } from "@ringfence/journey/reading/detect-encoding.ts";
import { fail, type Outcome, ok } from "@ringfence/kernel";
import { entryBytes, manifestName, openApp, type Part } from "./app-archive.ts";
import { readBinaryXml } from "./binary-xml.ts";
import { type Shown, scanDex, sortWanted } from "./dex.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import { type Resources, type ResourceValue, resourceTable } from "./resource-table.ts";
import { readSigners } from "./signers.ts";
import { readTextXml } from "./text-xml.ts";
import type { XmlDocument } from "./xml-element.ts";

const largestManifest = 8_388_608;
const largestTable = 67_108_864;
const largestCode = 67_108_864;
/** Bytes of all code files: the largest apps have some 200 MB. */
const mostCode = 524_288_000;

/**
 * Reads an app's package: APK, a set of them (APKS, XAPK, APKM), or a manifest alone, binary or text. Nothing is run, and only the
 * files looked at are unpacked. What cannot be read beside the manifest is told as a remark.
 */
export async function readApp(file: Blob, wanted: CodeWanted): Promise<Outcome<AppFacts, AppRefusal>> {
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (head[0] !== 0x50 || head[1] !== 0x4b) return readBareManifest(file, head);
  const opened = await openApp(file);
  if (!opened.ok) return opened;
  const { set, parts, unread } = opened.value;
  const remarks = new Set<AppRemark>(unread > 0 ? ["part-unreadable"] : []);
  const read = await readManifests(parts, remarks);
  if (!read.ok) return read;
  const [base, ...others] = read.value;
  const code = await readCode(parts, read.value, wanted, remarks);
  const signers = await readSigners(parts[base.at] as Part);
  if (signers === undefined) remarks.add("signature-unreadable");
  return ok({
    ...base.facts,
    form: set ? "split-set" : "apk",
    permissions: read.value.flatMap(({ facts }) => facts.permissions),
    components: read.value.flatMap(({ facts }) => facts.components),
    splits: others.map(({ split }) => split ?? ""),
    signers: signers ?? [],
    code,
    remarks: [...remarks],
  });
}

async function readBareManifest(file: Blob, head: Uint8Array): Promise<Outcome<AppFacts, AppRefusal>> {
  if (file.size > largestManifest) return fail("not-an-app", "neither archive nor manifest");
  const bytes = new Uint8Array(await file.arrayBuffer());
  // The header of the outermost chunk is eight bytes long; no text begins so.
  const binary = head[2] === 8 && head[3] === 0;
  const text = binary ? "" : new TextDecoder(detectEncoding(bytes).encoding).decode(bytes);
  if (!binary && !text.includes("<manifest")) return fail("not-an-app", "neither archive nor manifest");
  const document = binary ? readBinaryXml(bytes) : readTextXml(text);
  if (!document.ok) return document;
  const manifest = readManifest(document.value.root, () => []);
  if (!manifest.ok) return manifest;
  const remarks: readonly AppRemark[] = document.value.cutOff ? ["manifest-cut-off"] : [];
  return ok({ ...manifest.value.facts, form: "manifest", splits: [], signers: [], remarks });
}

type PartManifest = Manifest & { readonly at: number };

/** The manifests of all parts, that of the main part first. */
async function readManifests(
  parts: readonly Part[],
  remarks: Set<AppRemark>,
): Promise<Outcome<readonly [PartManifest, ...PartManifest[]], AppRefusal>> {
  const documents: { readonly at: number; readonly document: XmlDocument }[] = [];
  const tables: Resources[] = [];
  for (const [at, { entries }] of parts.entries()) {
    const entry = entries.find(({ path }) => path === manifestName);
    if (entry === undefined) return fail("no-manifest");
    const bytes = await entryBytes(entry, largestManifest);
    if (!bytes.ok) return bytes;
    const document = readBinaryXml(bytes.value);
    if (!document.ok) return document;
    if (document.value.cutOff) remarks.add("manifest-cut-off");
    documents.push({ at, document: document.value });
    const table = entries.find(({ path }) => path === "resources.arsc");
    if (table === undefined) continue;
    const tableBytes = await entryBytes(table, largestTable);
    const resources = tableBytes.ok ? resourceTable(tableBytes.value) : undefined;
    if (resources === undefined) remarks.add("names-unreadable");
    else tables.push(resources);
  }
  const resources: Resources = (id) => inOrder(tables.flatMap((table) => table(id)));
  const manifests: PartManifest[] = [];
  for (const { at, document } of documents) {
    const manifest = readManifest(document.root, resources);
    if (!manifest.ok) return manifest;
    manifests.push({ ...manifest.value, at });
  }
  const base = manifests.find(({ split }) => split === undefined) ?? manifests[0];
  if (base === undefined) return fail("no-manifest");
  if (manifests.some((one) => one.facts.package !== base.facts.package)) return fail("several-apps");
  return ok([base, ...manifests.filter((one) => one !== base)]);
}

/** One value for each locale, the one without a locale first. */
function inOrder(values: readonly ResourceValue[]): readonly ResourceValue[] {
  const once = values.filter(({ locale }, at) => values.findIndex((one) => one.locale === locale) === at);
  return once.toSorted((a, b) => (a.locale < b.locale ? -1 : 1));
}

async function readCode(
  parts: readonly Part[],
  manifests: readonly PartManifest[],
  wanted: CodeWanted,
  remarks: Set<AppRemark>,
): Promise<CodeFacts> {
  const classes = new Set(manifests.flatMap((one) => one.classes));
  const sorted = sortWanted(wanted, classes);
  const shown: Shown = { found: new Set(), classes: new Set(), count: 0, letters: 0 };
  const native = new Set<string>();
  let files = 0;
  let left = mostCode;
  for (const entry of parts.flatMap(({ entries }) => entries)) {
    const library = /^lib\/[^/]+\/([^/]+\.so)$/.exec(entry.path)?.[1];
    if (library !== undefined) native.add(library);
    if (!/^classes\d*\.dex$/.test(entry.path)) continue;
    const bytes = await entryBytes(entry, Math.min(left, largestCode));
    left -= entry.size;
    if (bytes.ok && scanDex(bytes.value, sorted, shown)) files += 1;
    else remarks.add(!bytes.ok && bytes.code === "too-large" ? "code-too-large" : "code-unreadable");
  }
  if (files === 0 && !remarks.has("code-unreadable") && !remarks.has("code-too-large")) remarks.add("no-code");
  return {
    files,
    classes: shown.count,
    found: [...shown.found].sort(),
    named: classes.size,
    missing: classes.size - shown.classes.size,
    native: [...native].sort(),
  };
}
