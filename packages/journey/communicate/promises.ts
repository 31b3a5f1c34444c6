import { type CaseFile, isDebtor, type Promised } from "@ringfence/casefile";
import { type CalendarDay, type CivilDate, compareDates, daysBetween } from "@ringfence/kernel";

export type PromiseState = "kept" | "broken" | "open" | "due-today" | "overdue";

export interface PromiseLine {
  readonly promise: Promised;
  readonly mine: boolean;
  readonly state: PromiseState;
  /** Days until the due day, negative after it; undefined without one. */
  readonly daysLeft: number | undefined;
}

/** The ledger of promises, both ways: open ones first, the nearest due day first. */
export function promiseLedger(file: CaseFile, today: CivilDate): readonly PromiseLine[] {
  return file.promises
    .map((promise) => ({
      promise,
      mine: isDebtor(file, promise.by),
      state: stateOf(promise, today),
      daysLeft: promise.due === undefined ? undefined : daysBetween(today, promise.due),
    }))
    .sort(
      (a, b) => Number(isSettled(a.state)) - Number(isSettled(b.state)) || (a.daysLeft ?? 9e9) - (b.daysLeft ?? 9e9),
    );
}

const isSettled = (state: PromiseState): boolean => state === "kept" || state === "broken";

function stateOf({ kept, due }: Promised, today: CivilDate): PromiseState {
  if (kept !== undefined) return kept ? "kept" : "broken";
  if (due === undefined) return "open";
  const order = compareDates(today, due);
  return order < 0 ? "open" : order === 0 ? "due-today" : "overdue";
}

/** The due days still to come as whole-day calendar entries under a name that tells nothing. */
export const promiseCalendar = (ledger: readonly PromiseLine[]): readonly CalendarDay[] =>
  ledger.flatMap(({ promise: { id, due }, state }) =>
    due === undefined || isSettled(state) ? [] : [{ id, on: due, title: "看一看备忘", remindDaysBefore: 1 }],
  );
