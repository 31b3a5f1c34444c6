import { readBinaryXml } from "@ringfence/adapters/apk/binary-xml.ts";
import { certificatesOf, subjectOf } from "@ringfence/adapters/apk/certificate.ts";
import { type Shown, scanDex, sortWanted } from "@ringfence/adapters/apk/dex.ts";
import { readManifest } from "@ringfence/adapters/apk/manifest.ts";
import { readApp } from "@ringfence/adapters/apk/read-app.ts";
import { resourceTable } from "@ringfence/adapters/apk/resource-table.ts";
import { readTextXml } from "@ringfence/adapters/apk/text-xml.ts";
import { reviewApp } from "@ringfence/journey/prevent/app/review-app.ts";
import { codeWanted } from "@ringfence/journey/prevent/app/traces.ts";
import { civilDate } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { random } from "../random.ts";
import { buildApk } from "./build-apk.ts";
import { lending, references, signer, splitSet, torch } from "./samples.ts";
import { writeDex } from "./write-dex.ts";
import { writeManifest } from "./write-manifest.ts";
import { firstText, writeResources } from "./write-resources.ts";

const seed = 20260130;
type Next = (below: number) => number;

const numbers = [0, 1, 0x7f, 0x80, 0xff, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xffffffff];

/** A damaged copy: bytes and whole numbers changed, cut off, a piece taken out or doubled. */
function mutate(bytes: Uint8Array, next: Next): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const at = next(copy.length);
  switch (next(6)) {
    case 0:
      return copy.slice(0, at);
    case 1:
      return Uint8Array.from([...copy.slice(0, at), ...copy.slice(at + 1 + next(40))]);
    case 2:
      return Uint8Array.from([...copy.slice(0, at), ...copy.slice(Math.max(0, at - next(40)))]);
    case 3:
      for (let times = 1 + next(8); times > 0; times--) copy[next(copy.length)] = next(256);
      return copy;
    default:
      // Sizes, counts and places are whole numbers at even addresses.
      for (let times = 1 + next(3); times > 0; times--)
        view.setUint32(next(Math.max(1, copy.length - 4)) & ~3, numbers[next(numbers.length)] as number, true);
      return copy;
  }
}

interface Target {
  readonly name: string;
  readonly samples: readonly Uint8Array[];
  /** Throws for anything that no reader may do. */
  readonly read: (bytes: Uint8Array) => boolean;
}

const manifests = [lending, torch, references].flatMap(({ manifest }) => [
  writeManifest(manifest, "utf-8"),
  writeManifest(manifest, "utf-16"),
]);
const names = references.texts ?? [];
const targets: readonly Target[] = [
  {
    name: "manifests",
    samples: manifests,
    read: (bytes) => {
      const document = readBinaryXml(bytes);
      return document.ok && readManifest(document.value.root, () => []).ok;
    },
  },
  {
    name: "tables of names",
    samples: [writeResources("a.b", names, [true], "utf-8"), writeResources("a.b", names, [], "utf-16")],
    read: (bytes) => {
      const resources = resourceTable(bytes);
      for (let at = 0; at < 6; at++)
        for (const { locale } of resources?.(firstText + at) ?? []) expect(locale.length).toBeLessThan(20);
      return resources !== undefined;
    },
  },
  {
    name: "code",
    samples: (lending.code ?? []).map(writeDex),
    read: (bytes) => {
      const shown: Shown = { found: new Set(), classes: new Set(), count: 0, letters: 0 };
      const read = scanDex(bytes, sortWanted(codeWanted, ["cn.example.qinghe.loan.App"]), shown);
      for (const one of shown.found) expect(codeWanted).toContain(one);
      return read;
    },
  },
  {
    name: "certificates",
    samples: [signer.certificate],
    read: (bytes) => {
      certificatesOf(bytes);
      return subjectOf(bytes) !== undefined;
    },
  },
  {
    name: "manifests as text",
    samples: [
      new TextEncoder().encode('<manifest package="a.b"><uses-permission android:name="x"/><application/></manifest>'),
    ],
    read: (bytes) => readTextXml(new TextDecoder().decode(bytes)).ok,
  },
];

function below(state: number): Next {
  const next = random(state);
  return (limit) => Math.floor(next() * limit);
}

describe(`damaged apps (seed ${seed})`, () => {
  it.each(targets)("12,000 $name: read or refused, never thrown or hung", ({ samples, read }) => {
    const next = below(seed);
    let readable = 0;
    for (let run = 0; run < 12_000; run++) {
      let damaged = mutate(samples[run % samples.length] as Uint8Array, next);
      while (next(3) === 0 && damaged.length > 4) damaged = mutate(damaged, next);
      if (read(damaged)) readable += 1;
    }
    // Neither everything nor nothing: the damage is real, and so is the reading.
    expect(readable).toBeGreaterThan(100);
    expect(readable).toBeLessThan(11_990);
  });

  it("1,500 whole packages: a review or a closed code", async () => {
    const next = below(seed + 1);
    const samples = [await buildApk(lending), await buildApk(references), (await splitSet()).set];
    const codes = new Set<string>();
    for (let run = 0; run < 1500; run++) {
      const damaged = mutate(samples[run % samples.length] as Uint8Array, next);
      const app = await readApp(new Blob([damaged as Uint8Array<ArrayBuffer>]), codeWanted);
      codes.add(app.ok ? "read" : app.code);
      if (app.ok) expect(reviewApp(app.value, { today: civilDate("2026-03-05") }).first.length).toBeGreaterThan(0);
    }
    expect(codes.size).toBeGreaterThan(2);
  });
});
