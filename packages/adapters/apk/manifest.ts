import type { AppComponent, AppFacts, RequestedPermission } from "@ringfence/journey/prevent/app/app-facts.ts";
import { fail, type Outcome, ok } from "@ringfence/kernel";
import type { Resources, ResourceValue } from "./resource-table.ts";
import { attributes, type XmlElement, type XmlValue } from "./xml-element.ts";

export interface Manifest {
  readonly facts: Omit<AppFacts, "form" | "signers" | "code" | "splits" | "remarks">;
  /** The name of this part of a split set; absent for the part that stands alone. */
  readonly split?: string;
  /** Classes that must be in the code, the application's own among them. */
  readonly classes: readonly string[];
}

/** Longest name or label kept; Android's own limits are lower. */
const longest = 500;
const mostComponents = 2000;
const mostNames = 20;

/** A version that was not out yet when the app was built is named by a word; it is newer than all numbers. */
const unreleased = 10_000;

/** What a manifest says, values in the resources looked up. */
export function readManifest(root: XmlElement, resources: Resources): Outcome<Manifest, "damaged-manifest"> {
  const unread = new Set<string>();
  const read = readerOf(resources, unread);
  const packageName = read.text(root, "package");
  if (root.name !== "manifest" || packageName === undefined || !/^[\w.]+$/.test(packageName))
    return fail("damaged-manifest", root.name.slice(0, 100));
  const application = root.children.find(({ name }) => name === "application");
  const uses = root.children.filter(({ name }) => name === "uses-sdk");
  const sdk = (key: number) => uses.map((one) => read.sdk(one, key)).find((value) => value !== undefined);
  const minSdk = sdk(attributes.minSdkVersion) ?? 1;
  const targetSdk = sdk(attributes.targetSdkVersion) ?? minSdk;
  const components = (application?.children ?? [])
    .slice(0, mostComponents)
    .flatMap((element) => readComponent(element, packageName, targetSdk, read));
  const flag = (key: number, byDefault: boolean) =>
    application === undefined ? byDefault : read.flag(application, key, byDefault);
  return ok({
    ...optional("split", read.text(root, "split")),
    classes: classesOf(application, packageName, read),
    facts: {
      package: packageName,
      labels: application === undefined ? [] : labelsOf(application, read),
      ...optional("versionCode", versionCode(root, read)),
      ...optional("versionName", read.text(root, attributes.versionName)),
      minSdk,
      targetSdk,
      permissions: permissionsOf(root, read),
      components,
      ...optional("declaredCategory", application && read.number(application, attributes.appCategory)),
      ...optional("game", flag(attributes.isGame, false)),
      ...optional("debuggable", flag(attributes.debuggable, false)),
      ...optional("allowBackup", flag(attributes.allowBackup, true)),
      ...optional("cleartext", cleartextOf(application, targetSdk, read)),
      unread: [...unread].sort(),
    },
  });
}

/** Aliases have no class of their own. */
function classesOf(application: XmlElement | undefined, packageName: string, read: Reader): readonly string[] {
  if (application === undefined) return [];
  const components = application.children.filter(({ name }) => kinds[name] !== undefined && name !== "activity-alias");
  return [application, ...components.slice(0, mostComponents)].flatMap(
    (element) => fullName(read.text(element, attributes.name), packageName) ?? [],
  );
}

/** Allowed unless refused up to Android 8.1 (developer documentation of `usesCleartextTraffic`). */
function cleartextOf(application: XmlElement | undefined, targetSdk: number, read: Reader): AppFacts["cleartext"] {
  if (application?.attributes.has(attributes.networkSecurityConfig) === true) return "by-configuration";
  const byDefault = targetSdk < 28;
  const allowed =
    application === undefined ? byDefault : read.flag(application, attributes.usesCleartextTraffic, byDefault);
  return allowed === undefined ? undefined : allowed ? "allowed" : "refused";
}

const optional = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [Key in K]?: V };

interface Reader {
  text(element: XmlElement, key: number | string): string | undefined;
  texts(element: XmlElement, key: number): readonly ResourceValue[];
  number(element: XmlElement, key: number): number | undefined;
  /** What holds where it is not written; nothing where it is and cannot be read. */
  flag(element: XmlElement, key: number, byDefault: boolean): boolean | undefined;
  sdk(element: XmlElement, key: number): number | undefined;
}

const namesOfAttributes = new Map<number | string, string>(
  Object.entries(attributes).map(([name, key]) => [key, name]),
);

/** @param unread takes the names of attributes that are there and do not say what they should. */
function readerOf(resources: Resources, unread: Set<string>): Reader {
  const values = (element: XmlElement, key: number | string): readonly ResourceValue[] => {
    const value = element.attributes.get(key);
    if (value === undefined) return [];
    return value.kind === "reference" ? resources(value.id) : [{ locale: "", value }];
  };
  const first = (element: XmlElement, key: number | string): XmlValue | undefined => values(element, key)[0]?.value;
  const noted = <Value>(element: XmlElement, key: number | string, value: Value | undefined) => {
    if (value === undefined && element.attributes.has(key)) unread.add(namesOfAttributes.get(key) ?? `${key}`);
    return value;
  };
  const number = (element: XmlElement, key: number) => noted(element, key, numberOf(first(element, key)));
  const numberOf = (value: XmlValue | undefined) => (value?.kind === "number" ? value.number : undefined);
  const wordOf = (value: XmlValue | undefined) => (asText(value) === undefined ? undefined : unreleased);
  return {
    text: (element, key) => noted(element, key, asText(first(element, key))),
    texts: values,
    number,
    flag: (element, key, byDefault) => {
      if (!element.attributes.has(key)) return byDefault;
      const value = number(element, key);
      return value === undefined ? undefined : value !== 0;
    },
    sdk: (element, key) => {
      const value = first(element, key);
      return noted(element, key, numberOf(value) ?? wordOf(value));
    },
  };
}

function asText(value: XmlValue | undefined): string | undefined {
  if (value?.kind === "number") return `${value.number}`;
  return value?.kind === "text" && value.text !== "" ? value.text.slice(0, longest) : undefined;
}

/** The application's name, else that of what stands on the home screen. */
function labelsOf(application: XmlElement, read: Reader): AppFacts["labels"] {
  const launcher = application.children.find(
    (one) =>
      one.name.startsWith("activity") && namesIn(one, "category", read).includes("android.intent.category.LAUNCHER"),
  );
  for (const element of [application, ...(launcher === undefined ? [] : [launcher])]) {
    const labels = read.texts(element, attributes.label).flatMap(({ locale, value }) => {
      const text = asText(value);
      // Written by name in a manifest of source code.
      return text === undefined || text.startsWith("@") ? [] : [{ locale, text }];
    });
    if (labels.length > 0) return labels;
  }
  return [];
}

function versionCode(root: XmlElement, read: Reader): string | undefined {
  const low = read.number(root, attributes.versionCode);
  const high = root.attributes.has(attributes.versionCodeMajor) ? read.number(root, attributes.versionCodeMajor) : 0;
  if (low === undefined || high === undefined) return undefined;
  return `${(BigInt(high >>> 0) << 32n) | BigInt(low >>> 0)}`;
}

/** `uses-permission-sdk-m` is the older name of `uses-permission-sdk-23`. */
const asking: Readonly<Record<string, number | undefined>> = {
  "uses-permission": 0,
  "uses-permission-sdk-23": 23,
  "uses-permission-sdk-m": 23,
};

function permissionsOf(root: XmlElement, read: Reader): readonly RequestedPermission[] {
  return root.children.slice(0, mostComponents).flatMap((element) => {
    const from = asking[element.name];
    const name = read.text(element, attributes.name);
    if (from === undefined || name === undefined) return [];
    const upTo = read.number(element, attributes.maxSdkVersion);
    return [{ name, ...(from === 0 ? {} : { from }), ...optional("upTo", upTo) }];
  });
}

const kinds: Readonly<Record<string, AppComponent["kind"] | undefined>> = {
  activity: "activity",
  "activity-alias": "activity",
  service: "service",
  receiver: "receiver",
  provider: "provider",
};

function readComponent(
  element: XmlElement,
  packageName: string,
  targetSdk: number,
  read: Reader,
): readonly AppComponent[] {
  const kind = kinds[element.name];
  const name = fullName(read.text(element, attributes.name), packageName);
  if (kind === undefined || name === undefined) return [];
  const filters = element.children.some((one) => one.name === "intent-filter");
  // Without a word of its own: reachable where it waits for something; a provider was up to Android 4.1.
  const byDefault = kind === "provider" ? targetSdk < 17 : filters;
  const permission = read.text(element, attributes.permission);
  const guardIsKnown = permission !== undefined || !element.attributes.has(attributes.permission);
  return [
    {
      kind,
      name,
      ...(guardIsKnown ? optional("exported", read.flag(element, attributes.exported, byDefault)) : {}),
      ...optional("permission", permission),
      actions: namesIn(element, "action", read),
      categories: namesIn(element, "category", read),
    },
  ];
}

function namesIn(element: XmlElement, wanted: string, read: Reader): readonly string[] {
  const inside = element.children.filter(({ name }) => name === "intent-filter").flatMap(({ children }) => children);
  const names = inside.filter(({ name }) => name === wanted).flatMap((one) => read.text(one, attributes.name) ?? []);
  return [...new Set(names)].slice(0, mostNames);
}

/** `.Main` and `Main` stand for a class of the app's own package. */
function fullName(name: string | undefined, packageName: string): string | undefined {
  if (name === undefined) return undefined;
  if (name.startsWith(".")) return packageName + name;
  return name.includes(".") ? name : `${packageName}.${name}`;
}
