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

/** Asks for one call and, when it is allowed, reports that it was made and answered. */
export async function dial(dialler: Dialler, told: Told, requestId: string): Promise<string> {
  const reply = await dialler.post("/permits", {
    requestId,
    debtor: told.debtor,
    target: { number: "13900000001", who: "debtor" },
    channel: "call",
    callKind: "interactive",
  });
  const { verdict, id, at } = reply.body as { verdict: string; id: string; at: string };
  if (reply.status !== 200) throw new Error(JSON.stringify(reply.body));
  told.answers.set(requestId, { verdict, id, day: at.slice(0, 10) });
  if (verdict === "allow")
    await dialler.post(`/permits/${id}/outcome`, { result: "made", connected: true, answeredBy: "target" });
  return verdict;
}

export interface Account {
  readonly decisions: number;
  readonly allowed: number;
  /** Answers that the gate knows nothing of any more, or tells differently. */
  readonly lost: number;
  /** Places given beyond those there are. */
  readonly doubled: number;
}

/**
 * Holds what the diallers were told against what the gate says now. Every debtor was asked for more places than there are, so on a day
 * exactly that many must have been given.
 */
export async function settle(institution: Dialler, all: readonly Told[]): Promise<Account> {
  let [decisions, allowed, lost, doubled] = [0, 0, 0, 0];
  for (const { answers } of all) {
    const given = new Map<string, number>();
    for (const { verdict, id, day } of answers.values()) {
      decisions += 1;
      const kept = (await institution.get(`/decisions/${id}`)).body as {
        decision?: { verdict: string };
        outcome?: unknown;
      };
      if (kept.decision?.verdict !== verdict || (verdict === "allow" && kept.outcome === undefined)) lost += 1;
      if (verdict !== "allow") continue;
      allowed += 1;
      given.set(day, (given.get(day) ?? 0) + 1);
    }
    for (const count of given.values()) doubled += Math.max(0, count - placesADay);
    const days = new Set([...answers.values()].map(({ day }) => day));
    const places = [...given.values()].reduce((sum, count) => sum + count, 0);
    if (days.size === 1 && answers.size >= placesADay) lost += Math.max(0, placesADay - places);
  }
  return { decisions, allowed, lost, doubled };
}
