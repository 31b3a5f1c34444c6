import { dayOf } from "@ringfence/kernel";
import type { Entry } from "./entry.ts";

/** More lines of one amount on one day than this are not looked through one by one. */
const most = 40;

export interface NearAmounts {
  /** Lines of that amount from so many days before the line (negative) to so many after, which nobody has taken. */
  near(fen: number, line: Entry, from: number, to: number): readonly Entry[];
  take(line: Entry): void;
}

export const dayOfEntry = ({ at }: Entry): number => dayOf(at);

/** Lines found by amount and day, so that matching stays linear in the number of lines. */
export function nearAmounts(lines: readonly Entry[]): NearAmounts {
  const byKey = new Map<string, Entry[]>();
  const keyOf = (fen: number, day: number) => `${fen} ${day}`;
  for (const line of lines) {
    const key = keyOf(line.fen, dayOfEntry(line));
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [line]);
    else list.push(line);
  }
  return {
    near: (fen, line, from, to) => {
      const day = dayOfEntry(line);
      const days = Array.from({ length: to - from + 1 }, (_, at) => day + from + at);
      return days.flatMap((one) => (byKey.get(keyOf(fen, one)) ?? []).slice(0, most));
    },
    take: (line) => {
      const list = byKey.get(keyOf(line.fen, dayOfEntry(line)));
      const at = list?.indexOf(line) ?? -1;
      if (at !== -1) list?.splice(at, 1);
    },
  };
}
