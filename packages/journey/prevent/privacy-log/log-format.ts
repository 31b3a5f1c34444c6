import type { PrivateData } from "@ringfence/casefile";
import type { Bilingual, Instant } from "@ringfence/kernel";

/** One access as the phone wrote it down. */
interface LoggedAccess {
  readonly kind: "access";
  /** Identifier or name, as the log has it; empty where the log does not say. */
  readonly app: string;
  readonly data: PrivateData;
  readonly at: Instant;
  /** The system refused it. */
  readonly denied?: boolean;
  /** The log says that the app was not in front of the person. */
  readonly background?: boolean;
}

/** The end of an access begun earlier: one line of the log, but no second access. */
interface LoggedEnd {
  readonly kind: "access-end";
  readonly app: string;
  readonly data: PrivateData;
  readonly at: Instant;
}

/** A permission as it stood when the output was made, or when an app was installed. */
interface LoggedState {
  readonly kind: "permission";
  readonly app: string;
  readonly data: PrivateData;
  readonly granted: boolean;
}

interface LoggedInstall {
  readonly kind: "installed";
  readonly app: string;
  readonly at: Instant;
}

interface LoggedNetwork {
  readonly kind: "network";
  readonly app: string;
  readonly domain: string;
  readonly hits: number;
  readonly at: Instant;
}

/** `preamble`: before anything that a format knows. */
type LogSkip = "preamble" | "blank" | "marker" | "header" | "layout" | "other-operation" | "never-used";
/** `no-base-time`: "two hours ago", and nobody said when the output was made. */
export type LogProblem =
  | "not-json"
  | "no-app"
  | "bad-time"
  | "no-base-time"
  | "unknown-record"
  | "unrecognised-line"
  | "too-long";

/** What becomes of one line. */
export type LineOutcome =
  | LoggedAccess
  | LoggedEnd
  | LoggedState
  | LoggedInstall
  | LoggedNetwork
  | { readonly kind: "skipped"; readonly reason: LogSkip }
  | { readonly kind: "problem"; readonly code: LogProblem };

/** What a log itself does not say. */
export interface LogContext {
  /** When the output was made: the base of "2 h ago". */
  readonly takenAt?: Instant;
  /** The app, for output that is about one app and does not name it. */
  readonly app?: string;
}

export interface LogFormat {
  /** Equal to the file name. */
  readonly id: string;
  readonly title: Bilingual;
  /** How sure it is from the first lines, 0 to 1; the surest one reads. */
  readonly sniff: (head: readonly string[]) => number;
  /** A reader of one log from its first line on; what it remembers is of a few lines only. */
  readonly open: (context: LogContext) => (line: string) => LineOutcome;
}

/** Declares a format; one file in `formats/` each. */
export function defineLogFormat(format: LogFormat): LogFormat {
  return format;
}

export const skip = (reason: LogSkip): LineOutcome => ({ kind: "skipped", reason });
export const problem = (code: LogProblem): LineOutcome => ({ kind: "problem", code });
