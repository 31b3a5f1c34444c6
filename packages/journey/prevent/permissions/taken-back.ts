import type { CaseFile, Id, PrivateData } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import { formatInstant, type Instant } from "@ringfence/kernel";

/** `substitute`: the app gets empty or chosen data instead. */
export const waysBack = ["off", "substitute", "uninstalled"] as const;
export type WayBack = (typeof waysBack)[number];

export interface TakenBack {
  readonly app: string;
  readonly data: readonly PrivateData[];
  readonly way: WayBack;
  readonly system: string;
  readonly lender?: Id;
}

/** The entry that says what was taken back from which app. Screenshots are kept as evidence about it. */
export function takenBackDraft({ app, data, way, system, lender }: TakenBack, at: Instant, id: string): EntryDraft {
  const whose = lender === undefined ? {} : { lender };
  return {
    kind: "permission-taken-back",
    body: { id, app, data: [...data], way, system, at: formatInstant(at), ...whose },
  };
}

export interface AppToCheck {
  readonly app: string;
  readonly lender?: Id;
  /** What the case says it read or asked for. */
  readonly data: readonly PrivateData[];
  readonly done: boolean;
}

/** Apps that the case knows as having come to something private: those for borrowing in its logs, and those written down. */
export function appsToCheck({ privacyLogs, appAccesses, permissionsTakenBack }: CaseFile): readonly AppToCheck[] {
  const found = new Map<string, { lender: Id | undefined; data: Set<PrivateData> }>();
  const note = (app: string, lender: Id | undefined, data: readonly PrivateData[]) => {
    const known = found.get(app) ?? { lender, data: new Set() };
    for (const one of data) known.data.add(one);
    found.set(app, known);
  };
  for (const { apps } of privacyLogs)
    for (const { app, lender, lending, reads } of apps)
      if (lending === true && app !== "")
        note(
          app,
          lender,
          reads.map(({ data }) => data),
        );
  for (const { app, lender, data } of appAccesses)
    if (data !== "face" && data !== "id-photo" && data !== "other") note(app, lender, [data]);
  return [...found].map(([app, { lender, data }]) => ({
    app,
    ...(lender === undefined ? {} : { lender }),
    data: [...data],
    done: permissionsTakenBack.some(
      (one) => one.app === app && (one.way === "uninstalled" || one.data.includes("contacts")),
    ),
  }));
}
