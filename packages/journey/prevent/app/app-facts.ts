/** What an app's package says of itself: read by the adapter, judged here. Plain data, so that a worker can hand it over. */
export interface AppFacts {
  readonly form: "apk" | "split-set" | "manifest";
  /** `cn.example.app` */
  readonly package: string;
  /** The name shown, by locale as Android writes it; the one without a locale first. */
  readonly labels: readonly AppLabel[];
  readonly versionCode?: string;
  readonly versionName?: string;
  readonly minSdk: number;
  readonly targetSdk: number;
  readonly permissions: readonly RequestedPermission[];
  readonly components: readonly AppComponent[];
  /** `android:appCategory` by its number, and `android:isGame`. */
  readonly declaredCategory?: number;
  /** Like the three below: absent where it is written and cannot be read. */
  readonly game?: boolean;
  readonly debuggable?: boolean;
  readonly allowBackup?: boolean;
  /** Unencrypted connections allowed; a network security configuration may say otherwise and is not read. */
  readonly cleartext?: "allowed" | "refused" | "by-configuration";
  /** Attributes that stand in the manifest with a value that cannot be read. */
  readonly unread: readonly string[];
  readonly signers: readonly Signer[];
  /** Absent for a bare manifest. */
  readonly code?: CodeFacts;
  /** Names of the parts of a split set beside the first. */
  readonly splits: readonly string[];
  readonly remarks: readonly AppRemark[];
}

interface AppLabel {
  /** "" without one, `zh-CN`. */
  readonly locale: string;
  readonly text: string;
}

export interface RequestedPermission {
  readonly name: string;
  /** Asked for from this level on (`uses-permission-sdk-23`). */
  readonly from?: number;
  /** Asked for up to this level (`maxSdkVersion`). */
  readonly upTo?: number;
}

export interface AppComponent {
  readonly kind: "activity" | "service" | "receiver" | "provider";
  readonly name: string;
  /** Other apps can reach it; absent where this, or what they must hold for it, is written and cannot be read. */
  readonly exported?: boolean;
  /** What another app must hold to reach it, and what Android alone may hold where it begins with `android.permission.BIND_`. */
  readonly permission?: string;
  readonly actions: readonly string[];
  readonly categories: readonly string[];
}

export interface Signer {
  /** Of the certificate, in lower-case hexadecimal digits. */
  readonly sha256: string;
  /** `CN=…, O=…` as in the certificate; whoever made it wrote what they liked. */
  readonly subject: string;
  /** Versions of the signing scheme it stands in. */
  readonly schemes: readonly number[];
}

export interface CodeFacts {
  /** Code files looked at. */
  readonly files: number;
  readonly classes: number;
  /** Of what was asked for, what stands there. */
  readonly found: readonly string[];
  /** Class names in the manifest, and how many of them are in no code file: packed code is unpacked when the app runs. */
  readonly named: number;
  readonly missing: number;
  /** Parts in machine code, which is not looked at: names of the libraries, each once. */
  readonly native: readonly string[];
}

/** What could not be read; everything else was. */
export type AppRemark =
  | "manifest-cut-off"
  | "names-unreadable"
  | "code-unreadable"
  | "code-too-large"
  | "no-code"
  | "signature-unreadable"
  | "part-unreadable";

export type AppRefusal =
  | "not-an-app"
  | "no-manifest"
  | "damaged-manifest"
  | "damaged-archive"
  | "hidden-content"
  | "several-apps"
  | "too-large";

/** What to look for in code: references as `Lclass;`, `Lclass;->member`, `"text` (a text that begins so), `Lpackage/` (any class in it). */
export type CodeWanted = readonly string[];
