import { type PrivateData, privateData } from "@ringfence/casefile";
import type { Instant } from "@ringfence/kernel";
import { keepRuns, type RunKeeper } from "./access-runs.ts";
import type { LineOutcome } from "./log-format.ts";
import type { LoggedApp, LoggedReads } from "./privacy-log.ts";

/** More apps or domains than a phone has come from a file made to fill the memory. */
const mostApps = 3000;
const mostDomains = 50_000;
const shownDomains = 10;

interface Reads {
  times: number;
  denied: number;
  background: number;
  readonly runs: RunKeeper;
}

interface App {
  readonly reads: Map<PrivateData, Reads>;
  readonly permissions: Map<PrivateData, boolean>;
  installed: Instant | undefined;
  hits: number;
  readonly domains: Map<string, number>;
}

type Record = Exclude<LineOutcome, { readonly kind: "skipped" | "problem" }>;

export interface Gathered {
  readonly add: (record: Record) => void;
  readonly apps: () => readonly LoggedApp[];
  readonly span: () => { readonly from: Instant; readonly until: Instant } | undefined;
  readonly beyond: () => number;
}

/** Adds up a log app by app; memory depends on how many apps there are, not on how many lines. */
export function gatherLog(): Gathered {
  const apps = new Map<string, App>();
  let [from, until]: [Instant | undefined, Instant | undefined] = [undefined, undefined];
  let [domains, beyond] = [0, 0];
  return {
    add: (record) => {
      const app = appNamed(apps, record.app);
      if (app === undefined) {
        beyond += 1;
        return;
      }
      if (record.kind === "permission") {
        app.permissions.set(record.data, record.granted || app.permissions.get(record.data) === true);
        return;
      }
      if (record.kind === "installed") {
        app.installed ??= record.at;
        return;
      }
      if (from === undefined || record.at < from) from = record.at;
      if (until === undefined || record.at > until) until = record.at;
      if (record.kind === "network") {
        app.hits += record.hits;
        const before = app.domains.get(record.domain);
        if (before === undefined && domains >= mostDomains) return;
        if (before === undefined) domains += 1;
        app.domains.set(record.domain, (before ?? 0) + record.hits);
        return;
      }
      if (record.kind === "access-end") {
        app.reads.get(record.data)?.runs.extend(record.at);
        return;
      }
      const reads = readsOf(app, record.data);
      if (record.denied === true) reads.denied += 1;
      else {
        reads.times += 1;
        if (record.background === true) reads.background += 1;
        reads.runs.add(record.at);
      }
    },
    apps: () => [...apps].map(([name, app]) => finished(name, app)).sort(byContacts),
    span: () => (from === undefined || until === undefined ? undefined : { from, until }),
    beyond: () => beyond,
  };
}

function appNamed(apps: Map<string, App>, written: string): App | undefined {
  const name = written.slice(0, 200);
  const known = apps.get(name);
  if (known !== undefined || apps.size >= mostApps) return known;
  const fresh: App = { reads: new Map(), permissions: new Map(), installed: undefined, hits: 0, domains: new Map() };
  apps.set(name, fresh);
  return fresh;
}

function readsOf(app: App, data: PrivateData): Reads {
  const known = app.reads.get(data);
  if (known !== undefined) return known;
  const fresh: Reads = { times: 0, denied: 0, background: 0, runs: keepRuns() };
  app.reads.set(data, fresh);
  return fresh;
}

function finished(app: string, { reads, permissions, installed, hits, domains }: App): LoggedApp {
  return {
    app,
    reads: privateData.flatMap((data): LoggedReads[] => {
      const one = reads.get(data);
      return one === undefined ? [] : [{ ...one, data, runs: one.runs.runs() }];
    }),
    permissions: privateData.flatMap((data) => {
      const granted = permissions.get(data);
      return granted === undefined ? [] : [{ data, granted }];
    }),
    ...(installed === undefined ? {} : { installed }),
    network: {
      hits,
      domains: domains.size,
      top: [...domains]
        .map(([domain, count]) => ({ domain, hits: count }))
        .sort((a, b) => b.hits - a.hits || (a.domain < b.domain ? -1 : 1))
        .slice(0, shownDomains),
    },
  };
}

const contactsOf = ({ reads, permissions }: LoggedApp): number =>
  (reads.find(({ data }) => data === "contacts")?.times ?? 0) +
  Number(permissions.some(({ data, granted }) => data === "contacts" && granted)) / 2;
const allReads = ({ reads }: LoggedApp): number => reads.reduce((sum, { times }) => sum + times, 0);
const byContacts = (a: LoggedApp, b: LoggedApp) =>
  contactsOf(b) - contactsOf(a) || allReads(b) - allReads(a) || (a.app < b.app ? -1 : 1);
