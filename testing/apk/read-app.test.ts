import { type Shown, scanDex, sortWanted } from "@ringfence/adapters/apk/dex.ts";
import { readApp } from "@ringfence/adapters/apk/read-app.ts";
import { zipOf } from "@ringfence/adapters/bundle/zip.ts";
import type { AppFacts } from "@ringfence/journey/prevent/app/app-facts.ts";
import { hex, joinBytes, sha256 } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { buildApk } from "./build-apk.ts";
import {
  bare,
  beforeCallLogs,
  lending,
  manifestOf,
  permission,
  plans,
  references,
  sdk,
  signer,
  splitSet,
  torch,
} from "./samples.ts";
import { storedZip } from "./stored-zip.ts";
import { writeDex } from "./write-dex.ts";
import { writeManifest } from "./write-manifest.ts";

const wanted = [
  "Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI",
  "Landroid/provider/ContactsContract$CommonDataKinds$Phone;",
  "Landroid/content/ContentResolver;->query",
  "Landroid/content/ContentResolver;->insert",
  '"content://sms',
  "Lcom/trustdecision/mobrisk/",
  "Lcom/trustdecision/other/",
];

const blobOf = (bytes: Uint8Array | string) => new Blob([bytes as Uint8Array<ArrayBuffer>]);
const read = (bytes: Uint8Array | string) => readApp(blobOf(bytes), wanted);

async function factsOf(bytes: Uint8Array | string): Promise<AppFacts> {
  const app = await read(bytes);
  if (!app.ok) throw new Error(`${app.code} ${app.detail}`);
  return app.value;
}

describe("an APK", () => {
  it("says who it is, what it asks for, what stands in its code and who signed it", async () => {
    const facts = await factsOf(await buildApk(lending));
    expect(facts).toMatchObject({
      form: "apk",
      package: "cn.example.qinghe.loan",
      labels: [
        { locale: "", text: "青禾借款" },
        { locale: "en", text: "Qinghe Loan" },
        { locale: "zh-CN", text: "青禾借款" },
      ],
      versionCode: "2010300",
      versionName: "2.1.3",
      minSdk: 21,
      targetSdk: 30,
      debuggable: false,
      allowBackup: false,
      cleartext: "allowed",
      remarks: [],
    });
    expect(facts.permissions).toContainEqual({ name: "android.permission.READ_SMS", upTo: 28 });
    expect(facts.code).toEqual({
      files: 2,
      classes: 5,
      found: [
        '"content://sms',
        "Landroid/content/ContentResolver;->query",
        "Landroid/provider/ContactsContract$CommonDataKinds$Phone;",
        "Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI",
        "Lcom/trustdecision/mobrisk/",
      ],
      named: 4,
      missing: 0,
      native: ["libguard.so"],
    });
    expect(facts.components.map(({ kind, exported, permission: needed }) => [kind, exported, needed])).toEqual([
      ["activity", true, undefined],
      ["service", true, undefined],
      ["provider", false, "cn.example.READ"],
    ]);
    expect(facts.signers).toEqual([
      { sha256: hex(sha256(signer.certificate)), subject: "CN=Qinghe Release, O=Qinghe (made up)", schemes: [1, 2] },
    ]);
  });

  it("of old days: UTF-16 throughout, signed the old way", async () => {
    const facts = await factsOf(await buildApk(beforeCallLogs));
    expect(facts.labels).toContainEqual({ locale: "zh", text: "老应用" });
    expect(facts).toMatchObject({ targetSdk: 15, cleartext: "allowed", allowBackup: true });
    expect(facts.signers.map(({ schemes }) => schemes)).toEqual([[1]]);
  });

  it("without a word on versions counts as the first of them", async () => {
    expect(await factsOf(await buildApk(bare))).toMatchObject({ minSdk: 1, targetSdk: 1, labels: [], signers: [] });
  });

  it("with names, version and flags by references to references, a circle among them", async () => {
    const facts = await factsOf(await buildApk(references));
    expect(facts).toMatchObject({ versionName: "9.9", debuggable: true, allowBackup: false, cleartext: "refused" });
    expect(facts.labels).toEqual([
      { locale: "", text: "名字\u{1f600}「引号」" },
      { locale: "zh-TW", text: "名字（繁）" },
    ]);
    expect(facts.permissions).toContainEqual({ name: "android.permission.READ_CONTACTS", from: 23 });
    expect(facts.permissions).toContainEqual({ name: "android.permission.READ_EXTERNAL_STORAGE", upTo: 32 });
  });

  it("tells which values stand there and cannot be read, and concludes nothing from them", async () => {
    const lost = { resource: 0x7f0f0fff };
    const { manifest } = references;
    const application = {
      "android:debuggable": lost,
      "android:allowBackup": lost,
      "android:usesCleartextTraffic": lost,
    };
    const changed = await factsOf(
      await buildApk({
        ...references,
        manifest: {
          ...manifest,
          attributes: { ...manifest.attributes, "android:versionCodeMajor": lost },
          children: (manifest.children ?? []).map((one) =>
            one.name === "application" ? { ...one, attributes: { ...one.attributes, ...application } } : one,
          ),
        },
      }),
    );
    expect(changed.unread).toEqual(["allowBackup", "debuggable", "usesCleartextTraffic", "versionCodeMajor"]);
    for (const flag of ["allowBackup", "debuggable", "cleartext", "versionCode"])
      expect(changed).not.toHaveProperty(flag);
    expect((await factsOf(await buildApk(lending))).unread).toEqual([]);
  });

  it("whose code defines a class of no name at all is told as unreadable code", async () => {
    const code = writeDex({ classes: ["cn.example.A"] });
    const view = new DataView(code.buffer, code.byteOffset);
    view.setUint32(view.getUint32(0x64, true), 9999, true);
    const shown: Shown = { found: new Set(), classes: new Set(), count: 0, letters: 0 };
    expect(scanDex(writeDex({ classes: ["cn.example.A"] }), sortWanted([], []), shown)).toBe(true);
    expect(scanDex(code, sortWanted([], []), shown)).toBe(false);
  });

  it("whose classes are in no code file is told as packed", async () => {
    const plan = { ...torch, code: [{ classes: ["com.stub.Shell"] }] };
    expect((await factsOf(await buildApk(plan))).code).toMatchObject({ named: 1, missing: 1, classes: 1 });
  });

  it("in parts: the names of all, the code of all, the signature of the first", async () => {
    const { set, chinese } = await splitSet();
    const facts = await factsOf(set);
    expect(facts).toMatchObject({
      form: "split-set",
      package: "cn.example.split",
      splits: ["config.zh"],
      targetSdk: 31,
    });
    expect(facts.labels).toEqual([
      { locale: "", text: "Split" },
      { locale: "zh", text: "分开的应用" },
    ]);
    expect(facts.signers).toHaveLength(1);
    expect((await factsOf(chinese)).code?.files).toBe(0);
  });

  it("in parts that lie in the set unpacked, as stores deliver them", async () => {
    const { base, chinese } = await splitSet();
    const facts = await factsOf(storedZip({ "base.apk": base, "split_config.zh.apk": chinese }));
    expect(facts.labels).toHaveLength(2);
    expect(facts.code?.files).toBe(1);
  });

  it("in parts of which one is broken: the rest is read and it is told", async () => {
    const { base } = await splitSet();
    const set = await zipOf([
      { path: "base.apk", bytes: base },
      { path: "broken.apk", bytes: new Uint8Array(100) },
    ]);
    expect((await factsOf(set)).remarks).toContain("part-unreadable");
  });
});

describe("a manifest alone", () => {
  it("binary, in both encodings", async () => {
    for (const encoding of ["utf-8", "utf-16"] as const) {
      const facts = await factsOf(writeManifest(torch.manifest, encoding));
      expect(facts).toMatchObject({ form: "manifest", package: "cn.example.torch", targetSdk: 34 });
      expect(facts.labels).toEqual([{ locale: "", text: "手电筒" }]);
      expect(facts.code).toBeUndefined();
    }
  });

  it("as people write it", async () => {
    const facts = await factsOf(`<?xml version="1.0"?><!-- READ_SMS <uses-permission android:name="x"/> -->
      <manifest xmlns:android="http://schemas.android.com/apk/res/android" package="cn.example.text">
        <uses-sdk android:minSdkVersion="23" android:targetSdkVersion="33"/>
        <uses-permission android:name="android.permission.READ_CONTACTS" android:maxSdkVersion="30"/>
        <application android:label="@string/app" android:debuggable="true"><meta-data android:name="a"/>
          <activity android:name=".Main"><intent-filter><action android:name="android.intent.action.MAIN"/></intent-filter></activity>
        </application></manifest>`);
    expect(facts).toMatchObject({
      package: "cn.example.text",
      minSdk: 23,
      targetSdk: 33,
      debuggable: true,
      labels: [],
      unread: [],
    });
    expect(facts.permissions).toEqual([{ name: "android.permission.READ_CONTACTS", upTo: 30 }]);
    expect(facts.components).toMatchObject([{ kind: "activity", name: "cn.example.text.Main", exported: true }]);
  });
});

describe("what is no app, broken or hostile", () => {
  const manifest = writeManifest(torch.manifest, "utf-8");
  const withManifest = (bytes: Uint8Array, ...more: { path: string; bytes: Uint8Array }[]) =>
    zipOf([{ path: "AndroidManifest.xml", bytes }, ...more]);
  const codeOf = async (bytes: Uint8Array | string) => {
    const app = await read(bytes);
    return app.ok ? app.value.remarks : app.code;
  };

  it("is told with a closed code", async () => {
    expect(await codeOf("hello")).toBe("not-an-app");
    expect(await codeOf("")).toBe("not-an-app");
    expect(await codeOf("<html><manifest>")).toBe("damaged-manifest");
    expect(await codeOf("PK\u0003\u0004 and nothing")).toBe("damaged-archive");
    expect(await codeOf(await zipOf([{ path: "a.txt", bytes: manifest }]))).toBe("no-manifest");
    expect(await codeOf(await withManifest(new Uint8Array(64)))).toBe("damaged-manifest");
    expect(await codeOf(writeManifest({ name: "manifest", attributes: { package: "<script>" } }, "utf-8"))).toBe(
      "damaged-manifest",
    );
    const other = await buildApk(bare);
    const two = [await buildApk(torch), other].map((bytes, at) => ({ path: `${at}.apk`, bytes }));
    expect(await codeOf(await zipOf(two))).toBe("several-apps");
  });

  it("keeps what came before the break", async () => {
    expect(await codeOf(manifest.subarray(0, manifest.length - 60))).toEqual(["manifest-cut-off"]);
    const cut = await factsOf(manifest.subarray(0, manifest.length - 60));
    expect(cut.permissions.map(({ name }) => name)).toContain("android.permission.VIBRATE");
  });

  it("code, names and signatures that cannot be read leave the rest as it is", async () => {
    const junk = new Uint8Array(5000).fill(0xff);
    const bytes = await withManifest(
      manifest,
      { path: "classes.dex", bytes: junk },
      { path: "resources.arsc", bytes: junk },
      { path: "META-INF/CERT.RSA", bytes: junk },
    );
    expect(await codeOf(bytes)).toEqual(["names-unreadable", "code-unreadable", "signature-unreadable"]);
  });

  it("a manifest that unpacks without end is refused, not unpacked", async () => {
    expect(await codeOf(await withManifest(new Uint8Array(9_000_000)))).toBe("too-large");
    const code = { path: "classes.dex", bytes: new Uint8Array(70_000_000) };
    expect(await codeOf(await withManifest(manifest, code))).toEqual(["code-too-large"]);
  }, 30_000);

  it("a size that is a lie is found out", async () => {
    const bytes = await withManifest(new Uint8Array(100_000));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(directory + 24, 500, true);
    expect(await codeOf(bytes)).toBe("damaged-archive");
  });

  it("names that lead out of a folder do no harm and hide nothing", async () => {
    const files = { "AndroidManifest.xml": manifest, "../../evil": new Uint8Array(3), "/etc/x": new Uint8Array(3) };
    expect(await codeOf(storedZip(files))).toEqual(["no-code"]);
  });

  it("marked as encrypted, as some hide from tools, is said to be hidden", async () => {
    const bytes = await buildApk(torch);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint16(directory + 8, view.getUint16(directory + 8, true) | 1, true);
    expect(await codeOf(bytes)).toBe("hidden-content");
  });

  it("names that lie over one another are read within bounds", async () => {
    const dex = writeDex({ texts: ["x".repeat(1000)] });
    const view = new DataView(dex.buffer);
    // A table of 65,536 types in each of eight files, all of them the one long text.
    const long = view.getUint32(0x38, true) - 1;
    const padded = joinBytes(dex, new Uint8Array((4 - (dex.length % 4)) % 4));
    const big = joinBytes(padded, new Uint8Array(new Uint32Array(65_536).fill(long).buffer));
    const bigView = new DataView(big.buffer);
    bigView.setUint32(0x40, 65_536, true);
    bigView.setUint32(0x44, padded.length, true);
    const files = ["", 2, 3, 4, 5, 6, 7, 8].map((no) => ({ path: `classes${no}.dex`, bytes: big }));
    const started = performance.now();
    expect(await codeOf(await withManifest(manifest, ...files))).toEqual(["code-unreadable"]);
    expect(performance.now() - started).toBeLessThan(15_000);
  }, 30_000);

  it("elements nested without end are cut off", async () => {
    let deep = { name: "a" } as Parameters<typeof writeManifest>[0];
    for (let depth = 0; depth < 150; depth++) deep = { name: "a", children: [deep] };
    const root = manifestOf({ package: "cn.example.deep", uses: [sdk(21, 30), permission("READ_SMS"), deep] });
    expect(await codeOf(writeManifest(root, "utf-8"))).toEqual(["manifest-cut-off"]);
  });
});

it("every sample is read without a remark but that there is no code", async () => {
  for (const plan of Object.values(plans)) {
    const { remarks } = await factsOf(await buildApk(plan));
    expect(remarks.filter((one) => one !== "no-code")).toEqual([]);
  }
});
