import type { PrivateData } from "@ringfence/casefile";
import type { Instant } from "@ringfence/kernel";
import type { AccessRun } from "./access-runs.ts";
import type { LogProblem } from "./log-format.ts";

/** How often one app came to one kind of data. */
export interface LoggedReads {
  readonly data: PrivateData;
  /** Accesses that the system let through. */
  readonly times: number;
  readonly denied: number;
  /** Of `times`, how many the log marks as not in front of the person. */
  readonly background: number;
  /** Stretches of time with accesses that were let through, in order. */
  readonly runs: readonly AccessRun[];
}

export interface LoggedApp {
  /** As the log has it; empty where the log does not say. */
  readonly app: string;
  readonly reads: readonly LoggedReads[];
  /** Permissions as they stood when the output was made. */
  readonly permissions: readonly { readonly data: PrivateData; readonly granted: boolean }[];
  readonly installed?: Instant;
  /** Connections, and the domains with the most of them. */
  readonly network: {
    readonly hits: number;
    readonly domains: number;
    readonly top: readonly { readonly domain: string; readonly hits: number }[];
  };
}

/** What a phone's own log says. lines = records + skipped + problems. */
export interface PrivacyLog {
  /** Id of the format; undefined where none knows it. */
  readonly format: string | undefined;
  readonly lines: number;
  readonly records: number;
  readonly skipped: Readonly<Record<string, number>>;
  readonly problems: {
    readonly total: number;
    /** The first of them, each with the beginning of its line. */
    readonly kept: readonly { readonly line: number; readonly code: LogProblem; readonly raw: string }[];
  };
  /** First and last moment of an access or connection. */
  readonly span: { readonly from: Instant; readonly until: Instant } | undefined;
  /** Who read the contacts most comes first. */
  readonly apps: readonly LoggedApp[];
  /** Records about apps beyond the number that is kept. */
  readonly beyond: number;
}
