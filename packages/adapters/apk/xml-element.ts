/** A value in a binary manifest: a text, a number of a kind, or a reference into the resources. */
export type XmlValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "reference"; readonly id: number };

/** An element with its attributes: Android's own by their resource number, the others by name. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<number | string, XmlValue>;
  readonly children: readonly XmlElement[];
}

export interface XmlDocument {
  readonly root: XmlElement;
  /** It ended, or broke off, before the last element was closed. */
  readonly cutOff: boolean;
}

/** Android's attributes that are looked at, by their number in the platform's `public.xml`: names in a file may be anything. */
export const attributes = {
  label: 0x01010001,
  name: 0x01010003,
  permission: 0x01010006,
  enabled: 0x0101000e,
  debuggable: 0x0101000f,
  exported: 0x01010010,
  targetActivity: 0x01010202,
  minSdkVersion: 0x0101020c,
  versionCode: 0x0101021b,
  versionName: 0x0101021c,
  targetSdkVersion: 0x01010270,
  maxSdkVersion: 0x01010271,
  allowBackup: 0x01010280,
  isGame: 0x010103f4,
  usesCleartextTraffic: 0x010104ec,
  networkSecurityConfig: 0x01010527,
  appCategory: 0x01010545,
  versionCodeMajor: 0x01010576,
} as const;
