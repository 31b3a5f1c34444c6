import type { Dialler } from "./dialler.ts";

/** What a dialler was told of one debtor: every answer that came, by the id asked under. */
export interface Told {
  readonly debtor: string;
  readonly answers: Map<string, { readonly verdict: string; readonly id: string; readonly day: string }>;
}

/** Calls that count a day, as the gate is asked for them here: interactive, to the debtor, always answered. */
const placesADay = 3;

export const newDebtor = (debtor: string): Told => ({ debtor, answers: new Map() });

/** The debtor agreed to any hour, so that the run is the same by night. */
export async function agreeToAnyHour(dialler: Dialler, { debtor }: Told): Promise<void> {
  await dialler.post(`/debtors/${debtor}/facts`, {
    factId: "hours",
    kind: "agreed-hours",
    hours: { fromMinute: 0, toMinute: 1440 },
    period: { from: "2020-01-01" },
    evidence: "test",
  });
}

/** Asks for one call and, when it is allowed, reports that it was made and answered. Milliseconds that the answer took. */
export async function dial(dialler: Dialler, told: Told, requestId: string): Promise<number> {
  const asked = performance.now();
  const reply = await dialler.post("/permits", {
    requestId,
    debtor: told.debtor,
    target: { number: "13900000001", who: "debtor" },
    channel: "call",
    callKind: "interactive",
  });
  const took = performance.now() - asked;
  const { verdict, id, at } = reply.body as { verdict: string; id: string; at: string };
  if (reply.status !== 200) throw new Error(JSON.stringify(reply.body));
  told.answers.set(requestId, { verdict, id, day: at.slice(0, 10) });
  if (verdict === "allow")
    await dialler.post(`/permits/${id}/outcome`, { result: "made", connected: true, answeredBy: "target" });
  return took;
}

export interface Account {
  readonly decisions: number;
  readonly allowed: number;
  /** Answers that the gate knows nothing of any more, or tells differently. */
  readonly lost: number;
  /** Places given beyond those there are. */
  readonly doubled: number;
}

/** What stands in the gate's log: decisions by id, and of which the outcome is known. */
async function readLog(institution: Dialler): Promise<{ decided: Map<string, string>; reported: Set<string> }> {
  const decided = new Map<string, string>();
  const reported = new Set<string>();
  for (let from = 0; ; ) {
    const { rows } = (await institution.get(`/log?from=${from}`)).body as unknown as { rows: readonly LogRow[] };
    if (rows.length === 0) return { decided, reported };
    for (const { entry } of rows) {
      const id = entry?.body.id ?? "";
      if (entry?.kind === "gate-outcome") reported.add(id);
      if (entry?.kind === "gate-decision")
        decided.set(id, decided.has(id) ? "twice" : `${entry.body.decision?.verdict}`);
    }
    from += rows.length;
  }
}

interface LogRow {
  readonly entry?: {
    readonly kind: string;
    readonly body: { readonly id: string; readonly decision?: { readonly verdict: string } };
  };
}

/**
 * Holds what the diallers were told against what the gate's log says. Every debtor was asked for more places than there are, so on a day
 * exactly that many must have been given.
 */
export async function settle(institution: Dialler, all: readonly Told[]): Promise<Account> {
  const { decided, reported } = await readLog(institution);
  let [decisions, allowed, lost, doubled] = [0, 0, 0, 0];
  for (const { answers } of all) {
    const given = new Map<string, number>();
    for (const { verdict, id, day } of answers.values()) {
      decisions += 1;
      if (decided.get(id) !== verdict || (verdict === "allow" && !reported.has(id))) lost += 1;
      if (verdict !== "allow") continue;
      allowed += 1;
      given.set(day, (given.get(day) ?? 0) + 1);
    }
    for (const count of given.values()) doubled += Math.max(0, count - placesADay);
    const days = new Set([...answers.values()].map(({ day }) => day));
    const places = [...given.values()].reduce((sum, count) => sum + count, 0);
    if (days.size === 1 && answers.size > placesADay) lost += Math.max(0, placesADay - places);
  }
  return { decisions, allowed, lost, doubled };
}
