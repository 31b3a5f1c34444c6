import type { AccountRound, CaseFile, Id } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import {
  addMonths,
  type CalendarDay,
  type CivilDate,
  compareDates,
  dateOf,
  formatInstant,
  type Instant,
} from "@ringfence/kernel";

/** `later`: left open. What was found and put right are kept apart: the one is evidence of what was wrong. */
export const outcomes = ["in-order", "put-right", "found", "not-mine", "later"] as const;
export type RoundOutcome = AccountRound["items"][number]["outcome"];

export interface Tick {
  readonly item: string;
  readonly outcome: RoundOutcome;
  readonly note?: string;
}

/** The entry of a round that was done. Screenshots are kept as evidence about it. */
export function roundDraft(ticks: readonly Tick[], at: Instant, id: Id): EntryDraft {
  return {
    kind: "account-round-done",
    body: {
      id,
      at: formatInstant(at),
      items: ticks.map(({ item, outcome, note }) =>
        note === undefined || note.trim() === ""
          ? { item, outcome }
          : { item, outcome, note: note.trim().slice(0, 500) },
      ),
    },
  };
}

/** The day of the next round: a month after the last, or today. */
export function nextRound({ accountRounds }: CaseFile, today: CivilDate): CivilDate {
  const last = accountRounds
    .map(({ at }) => dateOf(at))
    .toSorted(compareDates)
    .at(-1);
  return last === undefined ? today : addMonths(last, 1);
}

/** Months for which reminders are written. */
const months = 12;

/** Reminders of the rounds to come, under a name that tells nothing. */
export function roundCalendar(file: CaseFile, today: CivilDate): readonly CalendarDay[] {
  const next = nextRound(file, today);
  const first = compareDates(next, today) < 0 ? today : next;
  return Array.from({ length: months }, (_, at) => {
    const on = addMonths(first, at);
    return { id: `round:${on.slice(0, 7)}`, on, title: "每月检查", remindDaysBefore: 0 };
  });
}
