import { zipOf } from "@ringfence/adapters/bundle/zip.ts";
import type { Encoding } from "./little-endian.ts";
import { type Identity, signV2, v1Files } from "./sign.ts";
import { type Code, writeDex } from "./write-dex.ts";
import { type Element, writeManifest } from "./write-manifest.ts";
import { type Texts, writeResources } from "./write-resources.ts";

export interface ApkPlan {
  readonly manifest: Element;
  readonly encoding?: Encoding;
  readonly texts?: readonly Texts[];
  readonly flags?: readonly boolean[];
  readonly code?: readonly Code[];
  readonly others?: readonly string[];
  readonly signed?: { readonly by: Identity; readonly schemes: readonly (1 | 2)[] };
}

/** An APK in memory. */
export async function buildApk(plan: ApkPlan): Promise<Uint8Array> {
  const { manifest, encoding = "utf-8", texts = [], flags = [], code = [], others = [], signed } = plan;
  const name = `${manifest.attributes?.package}`;
  const files = [
    { path: "AndroidManifest.xml", bytes: writeManifest(manifest, encoding) },
    ...(texts.length === 0 && flags.length === 0
      ? []
      : [{ path: "resources.arsc", bytes: writeResources(name, texts, flags, encoding) }]),
    ...code.map((one, at) => ({ path: `classes${at === 0 ? "" : at + 1}.dex`, bytes: writeDex(one) })),
    ...others.map((path) => ({ path, bytes: new Uint8Array(10) })),
  ];
  if (signed === undefined) return zipOf(files);
  const { by, schemes } = signed;
  const zip = await zipOf(schemes.includes(1) ? [...files, ...v1Files(files, by, schemes.includes(2))] : files);
  return schemes.includes(2) ? signV2(zip, by) : zip;
}
