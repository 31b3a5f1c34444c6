import type { JsonValue } from "@ringfence/kernel";

/** A file that an entry carries: its digests are in the log, its bytes beside it. */
export interface FileRef {
  /** 64 lower-case hexadecimal digits each. */
  readonly sha256: string;
  readonly sm3: string;
  /** Bytes. */
  readonly size: number;
  readonly mime: string;
  readonly name: string;
}

/** What somebody wants to append; the vault gives it number, time and salt. */
export interface EntryDraft {
  /** A case event kind, or one of the log's own: `file-erased`. */
  readonly kind: string;
  readonly body: Readonly<Record<string, JsonValue>>;
  readonly files?: readonly FileRef[];
}

/**
 * One entry of the log, kept as canonical JSON (RFC 8785). `recordedAt` is when it was written down; when the thing is said to
 * have happened stands in the body.
 */
export interface LogEntry {
  readonly v: 1;
  /** Position in the log, from 0. */
  readonly seq: number;
  readonly kind: string;
  /** `2026-03-05T22:10:00.000+08:00` */
  readonly recordedAt: string;
  readonly body: Readonly<Record<string, JsonValue>>;
  readonly files: readonly FileRef[];
}

/** An entry with its 32 random bytes, without which nobody can tell from a hash what it says. */
export interface StoredEntry {
  readonly entry: LogEntry;
  readonly salt: Uint8Array;
}
