import { zipOf } from "@ringfence/adapters/bundle/zip.ts";
import { type ApkPlan, buildApk } from "./build-apk.ts";
import { newIdentity } from "./sign.ts";
import type { Element, Value } from "./write-manifest.ts";
import { firstFlag, firstText } from "./write-resources.ts";

/** Made-up apps of every kind that the reader must know. */
export const signer = newIdentity("Qinghe Release", "Qinghe (made up)");

export const permission = (name: string, more: Readonly<Record<string, Value>> = {}): Element => ({
  name: "uses-permission",
  attributes: { "android:name": name.includes(".") ? name : `android.permission.${name}`, ...more },
});

export const sdk = (min: Value, target: Value): Element => ({
  name: "uses-sdk",
  attributes: { "android:minSdkVersion": min, "android:targetSdkVersion": target },
});

const launcher: Element = {
  name: "intent-filter",
  children: [
    { name: "action", attributes: { "android:name": "android.intent.action.MAIN" } },
    { name: "category", attributes: { "android:name": "android.intent.category.LAUNCHER" } },
  ],
};

const mainActivity = (more: Readonly<Record<string, Value>> = {}): Element => ({
  name: "activity",
  attributes: { "android:name": ".Main", ...more },
  children: [launcher],
});

interface AppPlan {
  readonly package: string;
  readonly version?: readonly [Value, Value];
  readonly uses: readonly Element[];
  readonly application?: Readonly<Record<string, Value>>;
  readonly components?: readonly Element[];
}

export const manifestOf = ({ package: name, version, uses, application, components }: AppPlan): Element => ({
  name: "manifest",
  attributes: {
    package: name,
    ...(version === undefined ? {} : { "android:versionCode": version[0], "android:versionName": version[1] }),
  },
  children: [...uses, { name: "application", attributes: application ?? {}, children: components ?? [mainActivity()] }],
});

/** An app of a lender: permissions, code that reads the contacts, names by reference, both signatures. */
export const lending: ApkPlan = {
  manifest: manifestOf({
    package: "cn.example.qinghe.loan",
    version: [2_010_300, { resource: firstText + 1 }],
    uses: [
      sdk(21, 30),
      permission("INTERNET"),
      permission("READ_CONTACTS"),
      permission("READ_CALL_LOG"),
      permission("READ_SMS", { "android:maxSdkVersion": 28 }),
      permission("ACCESS_FINE_LOCATION"),
      permission("QUERY_ALL_PACKAGES"),
      permission("CAMERA"),
      permission("WRITE_EXTERNAL_STORAGE", { "android:maxSdkVersion": 28 }),
    ],
    application: {
      "android:name": ".App",
      "android:label": { resource: firstText },
      "android:usesCleartextTraffic": true,
      "android:allowBackup": false,
    },
    components: [
      mainActivity({ "android:exported": true }),
      { name: "service", attributes: { "android:name": ".Upload", "android:exported": true } },
      {
        name: "provider",
        attributes: { "android:name": ".Files", "android:exported": false, "android:permission": "cn.example.READ" },
      },
    ],
  }),
  texts: [{ "": "青禾借款", "zh-CN": "青禾借款", en: "Qinghe Loan" }, { "": "2.1.3" }],
  code: [
    { classes: ["cn.example.qinghe.loan.App", "cn.example.qinghe.loan.Main"], texts: ["普通的文字"] },
    {
      classes: ["cn.example.qinghe.loan.Upload", "cn.example.qinghe.loan.Files", "com.trustdecision.mobrisk.TDRisk"],
      fields: ["Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI"],
      methods: ["Landroid/content/ContentResolver;->query"],
      texts: ["content://sms/inbox", "display_name"],
    },
  ],
  others: ["lib/arm64-v8a/libguard.so", "lib/armeabi-v7a/libguard.so", "res/raw/a:b", "assets/x"],
  signed: { by: signer, schemes: [1, 2] },
};

/** Asks for nothing that concerns people. */
export const torch: ApkPlan = {
  manifest: manifestOf({
    package: "cn.example.torch",
    version: [7, "1.7"],
    uses: [sdk(24, 34), permission("INTERNET"), permission("VIBRATE"), permission("FLASHLIGHT")],
    application: { "android:label": "手电筒" },
    components: [mainActivity({ "android:exported": true })],
  }),
  code: [{ classes: ["cn.example.torch.Main"], methods: ["Landroid/hardware/Camera;->open"], texts: ["content"] }],
  signed: { by: signer, schemes: [2] },
};

/** From before call logs had a permission of their own; UTF-16 throughout, signed the old way only. */
export const beforeCallLogs: ApkPlan = {
  manifest: manifestOf({
    package: "cn.example.old",
    version: [12, "1.2"],
    uses: [sdk(8, 15), permission("READ_CONTACTS"), permission("WRITE_CONTACTS"), permission("WRITE_EXTERNAL_STORAGE")],
    application: { "android:label": { resource: firstText } },
  }),
  encoding: "utf-16",
  texts: [{ "": "Old", zh: "老应用", fr: "L'ancienne" }],
  code: [{ classes: ["cn.example.old.Main"], texts: ["content://com.android.contacts/contacts"] }],
  signed: { by: signer, schemes: [1] },
};

/** From before storage and phone state had permissions. */
export const first: ApkPlan = {
  manifest: manifestOf({ package: "cn.example.first", uses: [sdk(1, 3), permission("READ_CONTACTS")] }),
  encoding: "utf-16",
};

/** No word on versions at all. */
export const bare: ApkPlan = { manifest: manifestOf({ package: "cn.example.bare", uses: [permission("READ_SMS")] }) };

/** Name, version and flags by references to references; permissions by level; a name with quotes, breaks and an emoji. */
export const references: ApkPlan = {
  manifest: manifestOf({
    package: "cn.example.refs",
    version: [5, { resource: firstText + 2 }],
    uses: [
      sdk(23, 33),
      permission("READ_EXTERNAL_STORAGE", { "android:maxSdkVersion": 32 }),
      { name: "uses-permission-sdk-23", attributes: { "android:name": "android.permission.READ_CONTACTS" } },
      permission("com.android.permission.GET_INSTALLED_APPS"),
    ],
    application: {
      "android:label": { resource: firstText + 1 },
      "android:debuggable": { resource: firstFlag + 1 },
      "android:allowBackup": { resource: firstFlag },
    },
  }),
  texts: [
    { "": "名字\u{1f600}「引号」", "zh-TW": "名字（繁）" },
    { "": { resource: firstText } },
    { "": { resource: firstText + 3 } },
    { "": "9.9" },
    // A circle.
    { "": { resource: firstText + 4 } },
  ],
  flags: [false, true],
};

export const plans = { lending, torch, beforeCallLogs, first, bare, references };

/** A base and a part for Chinese, as a bundle is delivered. */
export async function splitSet(): Promise<{
  readonly base: Uint8Array;
  readonly chinese: Uint8Array;
  readonly set: Uint8Array;
}> {
  const name = "cn.example.split";
  const base = await buildApk({
    manifest: manifestOf({
      package: name,
      version: [3, "0.3"],
      uses: [sdk(21, 31), permission("READ_CONTACTS")],
      application: { "android:label": { resource: firstText } },
    }),
    texts: [{ "": "Split" }],
    code: [{ classes: [`${name}.Main`] }],
    signed: { by: signer, schemes: [2] },
  });
  const chinese = await buildApk({
    manifest: {
      name: "manifest",
      attributes: { package: name, split: "config.zh", "android:versionCode": 3 },
      children: [{ name: "application", attributes: { "android:hasCode": false } }],
    },
    texts: [{ zh: "分开的应用" }],
    signed: { by: signer, schemes: [2] },
  });
  const set = await zipOf([
    { path: "base.apk", bytes: base },
    { path: "split_config.zh.apk", bytes: chinese },
    { path: "info.json", bytes: new TextEncoder().encode("{}") },
  ]);
  return { base, chinese, set };
}
