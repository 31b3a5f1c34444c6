import type { AppAccess, Id, PrivateData } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import { dateOf, formatInstant, type Instant, type JsonValue } from "@ringfence/kernel";
import type { LoggedApp, LoggedReads, PrivacyLog } from "./privacy-log.ts";

/** The file that was read, by name and digest. */
export interface LogFile {
  readonly fileName: string;
  readonly sha256: string;
}

/** An app that the person knows as one for borrowing, and whose it is where they know. */
export interface LendingApp {
  readonly app: string;
  readonly lender?: Id;
}

/** A phone has fewer apps that read something private; an entry must stay small. */
const mostApps = 200;
/** Stretches of time written into the entry for each kind of data; the file has them all. */
const mostRuns = 60;
/** Data whose every access is written down; of the rest first, last and how often. */
const singly: ReadonlySet<PrivateData> = new Set(["contacts", "call-log", "sms"]);
const lendingCategory = 12;

/** What the rules about apps know by name. */
const ruledData: Readonly<Partial<Record<PrivateData, AppAccess["data"]>>> = {
  contacts: "contacts",
  "call-log": "call-log",
  sms: "sms",
  photos: "photos",
  location: "location",
  "installed-apps": "installed-apps",
};

/**
 * The entries of a log: for each app for borrowing what it read, as the rules judge it, then the log as a whole. The file is kept as
 * evidence about the last of them. Never a million events: accesses are summed up.
 */
export function logDrafts(
  { apps, format, lines, records, skipped, problems, span }: PrivacyLog,
  { fileName, sha256 }: LogFile,
  lending: readonly LendingApp[],
  at: Instant,
): readonly EntryDraft[] {
  const lent = new Map(lending.map((one) => [one.app, one]));
  const telling = apps.filter(({ reads, permissions }) => reads.length > 0 || permissions.length > 0);
  // Those named as apps for borrowing are never among the ones left out.
  const kept = telling.filter(({ app }, place) => place < mostApps || lent.has(app));
  const body = {
    id: `privacy-log:${sha256}:${at}`,
    fileName,
    sha256,
    format: format ?? "unknown",
    at: formatInstant(at),
    lines,
    records,
    skipped: Object.values(skipped).reduce((sum, one) => sum + one, 0),
    problems: problems.total,
    ...(span === undefined ? {} : { from: formatInstant(span.from), until: formatInstant(span.until) }),
    apps: kept.map((one) => ({
      app: one.app,
      ...asLending(lent.get(one.app)),
      reads: one.reads.map(summed),
      ...(one.permissions.length === 0 ? {} : { permissions: one.permissions }),
      ...(one.installed === undefined ? {} : { installed: formatInstant(one.installed) }),
    })),
  };
  return [
    ...kept.flatMap((one) => accessDrafts(one, lent.get(one.app), sha256)),
    { kind: "privacy-log-read", body: plain(body) },
  ];
}

/** What is undefined does not exist in JSON. */
const plain = (value: object) => JSON.parse(JSON.stringify(value)) as Readonly<Record<string, JsonValue>>;

const asLending = (one: LendingApp | undefined) =>
  one === undefined ? {} : { lending: true, ...(one.lender === undefined ? {} : { lender: one.lender }) };

function summed({ data, times, denied, background, runs }: LoggedReads) {
  const [first, last] = [runs[0], runs.at(-1)];
  return {
    data,
    times,
    denied,
    background,
    ...(first === undefined || last === undefined
      ? {}
      : { first: formatInstant(first.from), last: formatInstant(last.until) }),
    ...(singly.has(data)
      ? {
          runs: runs
            .slice(0, mostRuns)
            .map((run) => ({ ...run, from: formatInstant(run.from), until: formatInstant(run.until) })),
        }
      : {}),
  };
}

function accessDrafts({ app, reads }: LoggedApp, lending: LendingApp | undefined, sha256: string): EntryDraft[] {
  if (lending === undefined) return [];
  return reads.flatMap(({ data, runs: [first] }): EntryDraft[] => {
    const named = ruledData[data];
    if (named === undefined || first === undefined) return [];
    const body = {
      id: `access:${sha256.slice(0, 16)}:${app}:${named}`.slice(0, 200),
      app: app === "" ? "?" : app,
      ...(lending.lender === undefined ? {} : { lender: lending.lender }),
      category: lendingCategory,
      data: named,
      how: "read",
      on: dateOf(first.from),
    };
    return [{ kind: "app-access-recorded", body }];
  });
}
