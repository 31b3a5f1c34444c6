import type { Vault } from "@ringfence/casefile/log/vault.ts";
import type { KdfCost, Passkey, Unlock } from "./key-slots.ts";
import type { StorageKind } from "./place-browser.ts";
import type { DriverFault } from "./sql-driver.ts";

/** Methods of a vault whose arguments and results can be sent as they are. */
export type SentMethod = {
  [K in keyof Vault]: Vault[K] extends (...args: never[]) => Promise<unknown>
    ? K extends "putFile"
      ? never
      : K
    : never;
}[keyof Vault];

export interface OpenedVault {
  readonly handle: number;
  readonly origin: string;
  readonly publicKey: Uint8Array;
  readonly writable: boolean;
}

export interface ToVaultWorker {
  readonly id: number;
  readonly call:
    | { readonly to: "create"; readonly name: string; readonly passphrase: string; readonly cost: KdfCost | undefined }
    | { readonly to: "open"; readonly name: string; readonly proof: Unlock; readonly cost: KdfCost | undefined }
    | { readonly to: "restore"; readonly backup: Uint8Array; readonly name: string }
    | { readonly to: "list" }
    /** Which storage to use, before anything else; found out by itself when not told. */
    | { readonly to: "storage"; readonly kind: StorageKind }
    | { readonly to: "list-passkeys"; readonly name: string }
    | {
        readonly to: "add-passkey";
        readonly name: string;
        readonly passphrase: string;
        readonly passkey: Passkey;
        readonly secret: Uint8Array;
      }
    | { readonly to: "remove-passkeys"; readonly name: string }
    | { readonly to: "destroy"; readonly name: string }
    | {
        readonly to: "put-file";
        readonly handle: number;
        readonly file: Blob;
        readonly name: string;
        readonly mime: string;
      }
    | { readonly to: "vault"; readonly handle: number; readonly method: SentMethod; readonly args: readonly unknown[] };
}

export type FromVaultWorker =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly thrown: string; readonly fault?: DriverFault };
