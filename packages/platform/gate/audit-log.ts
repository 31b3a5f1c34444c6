import type { EntryDraft, LogEntry } from "@ringfence/casefile/log/entry.ts";
import type { LogHead } from "@ringfence/casefile/log/vault.ts";
import type { Instant } from "@ringfence/kernel";

/** One thing the gate did, for the log; `body.id` names it among those of its kind. */
export interface GateEntry extends EntryDraft {
  readonly body: EntryDraft["body"] & { readonly id: string };
}

/** A row of the log as it is kept: after the time of keeping only the leaf is left, and the log still verifies. */
export interface LogRow {
  readonly seq: number;
  /** 32 bytes. */
  readonly leaf: Uint8Array;
  /** Undefined once erased. */
  readonly kept: { readonly entry: LogEntry; readonly salt: Uint8Array } | undefined;
}

/** How often each answer was given, by day. */
export interface Tally {
  readonly day: string;
  readonly agency: string;
  /** `allow`, `unclear`, or the rule that denied. */
  readonly what: string;
  readonly count: number;
}

/** The audit log: append-only, hashed as every log of this project, its heads signed. */
export interface AuditLog {
  readonly origin: string;
  readonly publicKey: Uint8Array;
  /** What is in it already is not written again. Durable when it returns. */
  append(debtor: string, entries: readonly GateEntry[], at: Instant): void;
  find(kind: string, id: string): LogEntry | undefined;
  rows(from: number, until: number): readonly LogRow[];
  head(): LogHead;
  /** The head as a signed note; kept, so that later ones can be compared with it. */
  checkpoint(at: Instant): string;
  checkpoints(): readonly string[];
  tallies(sinceDay: string): readonly Tally[];
  /** Removes what was recorded before that moment but for the leaves, and says so in an entry. The number of entries erased. */
  eraseBefore(moment: Instant, at: Instant): number;
}
