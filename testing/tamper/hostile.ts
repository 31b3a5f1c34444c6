import { deflateRawSync } from "node:zlib";
import { zipOf } from "@ringfence/adapters/bundle/zip.ts";
import type { Digests } from "@ringfence/casefile/log/card.ts";
import { canonicalJson, type JsonValue, utf8 } from "@ringfence/kernel";
import { bundleOf, sampleVault } from "../bundle/sample-bundle.ts";
import { sampleCard } from "./sample-card.ts";

const named = (path: string, text: string) => ({ path, bytes: utf8(text) });

/** A ZIP with one member, written by hand so that it can lie: `size` is what the headers claim. */
function lyingZip(path: string, packed: Uint8Array, size: number): Uint8Array {
  const name = utf8(path);
  const local = new DataView(new ArrayBuffer(30));
  const central = new DataView(new ArrayBuffer(46));
  local.setUint32(0, 0x04034b50, true);
  central.setUint32(0, 0x02014b50, true);
  for (const [view, at] of [
    [local, 4],
    [central, 6],
  ] as const) {
    view.setUint16(at, 20, true);
    view.setUint16(at + 4, 8, true);
    view.setUint32(at + 14, packed.length, true);
    view.setUint32(at + 18, size, true);
    view.setUint16(at + 22, name.length, true);
  }
  const end = new DataView(new ArrayBuffer(22));
  const offset = 30 + name.length + packed.length;
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, 1, true);
  end.setUint16(10, 1, true);
  end.setUint32(12, 46 + name.length, true);
  end.setUint32(16, offset, true);
  const parts = [local, name, packed, central, name, end].map((one) =>
    one instanceof DataView ? new Uint8Array(one.buffer) : one,
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** Bundles made to hurt, each with what is wrong with it. */
export async function hostileBundles(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const { vault, remove } = await sampleVault();
  const genuine = await bundleOf(vault, [0, 1, 2, 3]);
  await remove();
  const zeros = new Uint8Array(deflateRawSync(new Uint8Array(200_000_000)));
  const many = Array.from({ length: 25_000 }, (_, at) => named(`files/${at}`, ""));
  const deep = `${"[".repeat(2_000_000)}${"]".repeat(2_000_000)}`;
  const necessary = ["entries.jsonl", "proofs.json", "checkpoint", "log.vkey"];
  const withParts = (changed: Readonly<Record<string, string>>) =>
    zipOf([...necessary, "manifest.json"].map((path) => named(path, changed[path] ?? "{}")));
  return [
    ["a bomb: 200 MB of zeros", lyingZip("entries.jsonl", zeros, 200_000_000)],
    ["a bomb that says it is small", lyingZip("entries.jsonl", zeros, 100)],
    ["a size of 4 GB", lyingZip("entries.jsonl", zeros, 4_294_967_294)],
    ["a path that leaves the folder", await zipOf([named("../../etc/passwd", "x")])],
    ["an absolute path", await zipOf([named("/etc/passwd", "x")])],
    ["names that differ only in case", await zipOf([named("Files/a", "1"), named("files/A", "2")])],
    ["25,000 members", await zipOf(many)],
    ["nesting two million deep", await withParts({ "manifest.json": deep })],
    ["an entry of 60 MB", await withParts({ "entries.jsonl": "x".repeat(60_000_000) })],
    ["a million lines", await withParts({ "entries.jsonl": "{}\n".repeat(1_000_000) })],
    ["cut in the middle", genuine.slice(0, genuine.length >> 1)],
    ["bytes before it", new Uint8Array(Buffer.concat([Buffer.alloc(1000, 65), genuine]))],
    ["nothing", new Uint8Array(0)],
  ];
}

/** Cards made to hurt. */
export function hostileCards(digests: Digests): readonly (readonly [string, string])[] {
  const card = JSON.parse(sampleCard(digests)) as Record<string, JsonValue>;
  const changed = (change: Record<string, JsonValue>) => canonicalJson({ ...card, ...change });
  const entries = card.entries as JsonValue[];
  const carried = (card.files as readonly { readonly sha256: string }[])[0]?.sha256 ?? "none";
  const withData = (sha256: string, data: string) => changed({ files: [{ sha256, data }] });
  return [
    ["100 MB of letters", "x".repeat(100_000_000)],
    ["nesting two million deep", "[".repeat(2_000_000)],
    [
      "a hundred thousand entries",
      changed({ entries: Array.from({ length: 100_000 }, () => entries[0] as JsonValue) }),
    ],
    // Just below the limit, so that all of it is read.
    ["a file of 50 MB that no entry carries", withData("0".repeat(64), "A".repeat(50_000_000))],
    ["a file that is 50 MB instead of its own bytes", withData(carried, "A".repeat(50_000_000))],
    ["50 MB of quotation marks for a file", withData(carried, '"'.repeat(25_000_000))],
    ["a key ten thousand letters long", changed({ key: "k".repeat(10_000) })],
    ["__proto__ in it", sampleCard(digests).replace('{"checkpoint"', '{"__proto__":{"v":1},"checkpoint"')],
  ];
}
