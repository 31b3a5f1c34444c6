import type { Outcome } from "@ringfence/kernel";
import type { EntryDraft, FileRef, StoredEntry } from "./entry.ts";

export type VaultRefusal =
  | "wrong-passphrase"
  | "not-a-vault"
  | "damaged"
  | "newer-version"
  | "no-such-vault"
  | "exists-already"
  /** Another tab or process holds the writer's lock. */
  | "read-only"
  | "locked"
  | "disk-full"
  | "no-such-file"
  | "not-recordable";

export interface LogHead {
  /** Number of entries. */
  readonly size: number;
  /** RFC 6962 tree head, 32 bytes. */
  readonly root: Uint8Array;
}

/** Bytes to keep, and what they are called. */
export interface NewFile {
  readonly name: string;
  readonly mime: string;
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/** A time stamp token (RFC 3161) over a checkpoint, as bytes of a `.tsr`. */
export interface StoredTimestamp {
  /** The signed note it was made over. */
  readonly checkpoint: string;
  readonly token: Uint8Array;
}

/** The key that opens the vault without the passphrase, as printed for the person. */
export type RecoveryKey = string;

/**
 * An open vault: the port that the log lives behind. Every method that writes answers only when the write is durable. One
 * encrypted SQLite file behind it, on Node and in the browser.
 */
export interface Vault {
  /** The checkpoint origin of this log, `ringfence.local/<hex of key digest>`. */
  readonly origin: string;
  /** Ed25519 public key of the log, 32 bytes. */
  readonly publicKey: Uint8Array;
  readonly writable: boolean;
  head(): Promise<LogHead>;
  /** Entries `from` (included) to `until` (excluded), in order. */
  entries(from?: number, until?: number): Promise<readonly StoredEntry[]>;
  /** All leaf hashes in order, 32 bytes each, for proofs. */
  leaves(): Promise<readonly Uint8Array[]>;
  append(drafts: readonly EntryDraft[]): Promise<Outcome<LogHead, VaultRefusal>>;
  /** Keeps the bytes; the entry that names them is appended afterwards. Same bytes are kept once. */
  putFile(file: NewFile): Promise<Outcome<FileRef, VaultRefusal>>;
  file(sha256: string): Promise<Outcome<Uint8Array, VaultRefusal>>;
  /** Removes the bytes, keeps the digest, and appends a `file-erased` entry. */
  eraseFile(sha256: string, why: string): Promise<Outcome<LogHead, VaultRefusal>>;
  /** The newest head as a C2SP signed note. */
  checkpoint(): Promise<string>;
  addTimestamp(stamp: StoredTimestamp): Promise<Outcome<undefined, VaultRefusal>>;
  timestamps(): Promise<readonly StoredTimestamp[]>;
  changePassphrase(before: string, after: string): Promise<Outcome<undefined, VaultRefusal>>;
  /** The whole vault as one file. */
  backup(): Promise<Uint8Array>;
  close(): Promise<void>;
}
