import { type BundleCheck, checkBundle, type Problem, type ReadPart } from "@ringfence/casefile/log/bundle/check.ts";
import { necessaryParts, parts } from "@ringfence/casefile/log/bundle/format.ts";
import { joinBytes } from "@ringfence/kernel";
import { digestsOf, quickSha256 } from "../digests.ts";
import { openZip, type ZipFile, type ZipLimits, type ZipRefusal } from "./zip.ts";

export interface BundleVerdict extends Omit<BundleCheck, "problems"> {
  readonly ok: boolean;
  readonly problems: readonly (Problem | { readonly code: ZipRefusal | "missing-part"; readonly at: string })[];
  /** Stamped checkpoints, not yet checked against their authority. */
  readonly timestamps: readonly { readonly checkpoint: string; readonly token: Uint8Array }[];
}

/** Far above any real case; below what would hurt a phone. */
const limits: ZipLimits = { files: 20_000, total: 1_073_741_824, ratio: 200 };
/** Parts that are read as text may not be larger than this. */
const largestText = 67_108_864;

const isText = (path: string) =>
  path.endsWith(".checkpoint") || path === parts.sums || (necessaryParts as readonly string[]).includes(path);
const isToken = (path: string) => path.startsWith(parts.timestamps) && path.endsWith(".tsr");

/** Verifies a bundle without trusting anything in it. Never throws on account of its content; memory is bounded. */
export async function verifyBundle(bundle: Blob): Promise<BundleVerdict> {
  const opened = await openZip(bundle, limits);
  if (!opened.ok) return refused(opened.code, `${opened.detail}`);
  const missing = necessaryParts.find((part) => !opened.value.some(({ path }) => path === part));
  if (missing !== undefined) return refused("missing-part", missing);
  const read = new Map<string, ReadPart>();
  const tokens = new Map<string, Uint8Array>();
  for (const file of opened.value) {
    const keeps = isText(file.path) || isToken(file.path);
    if (keeps && file.size > largestText) return refused("too-large", file.path);
    const part = await readPart(file, keeps);
    if (part === undefined) return refused("damaged-file", file.path);
    read.set(file.path, part.part);
    if (isToken(file.path)) tokens.set(file.path, part.bytes);
  }
  const check = checkBundle(read, quickSha256);
  const timestamps = [...tokens].flatMap(([path, token]) => {
    const checkpoint = read.get(path.replace(/\.tsr$/, ".checkpoint"))?.text;
    return checkpoint === undefined ? [] : [{ checkpoint, token }];
  });
  return { ...check, ok: check.problems.length === 0, timestamps };
}

function refused(code: ZipRefusal | "missing-part", at: string): BundleVerdict {
  return { ok: false, problems: [{ code, at }], entries: [], files: 0, head: undefined, timestamps: [] };
}

async function readPart(file: ZipFile, keeps: boolean) {
  const hashing = await digestsOf();
  const pieces: Uint8Array[] = [];
  let size = 0;
  const done = await file.read((piece) => {
    hashing.update(piece);
    size += piece.length;
    if (keeps) pieces.push(piece.slice());
  });
  if (!done.ok) return undefined;
  const bytes = joinBytes(...pieces);
  // Text that is no UTF-8 keeps the mark of it and then fails where it is read.
  const text = isText(file.path) ? { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) } : {};
  return { bytes, part: { size, ...hashing.digests(), ...text } satisfies ReadPart };
}
