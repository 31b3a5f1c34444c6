import { dateFromDay } from "@ringfence/kernel";
import { kinds, type ShardTally, weekNumbers } from "@ringfence/platform/audit/tally-columns.ts";
import { type Numbering, numbering } from "@ringfence/platform/records/numbering.ts";
import type { RefusalTally, WeekTally } from "@ringfence/platform/scorecard/tally.ts";
import type { Side } from "./work-folder.ts";

/** The tallies of all shards, summed. Plain sums: in whatever order shards come, the sums are the same. */
export interface SummedTally {
  readonly names: readonly Side[];
  readonly weekNumbers: Numbering;
  /** As in the tally of a shard. */
  readonly weeks: number[];
  readonly hours: number[];
  readonly refusals: Map<string, { readonly side: number; readonly row: number; broken: boolean }>;
}

export const noTally = (sides: readonly Side[]): SummedTally => ({
  names: sides,
  weekNumbers: numbering(),
  weeks: [],
  hours: new Array<number>(24 * kinds).fill(0),
  refusals: new Map(),
});

export function addTally(sum: SummedTally, { weeks, hours, refusals }: ShardTally): void {
  for (let at = 0; at < weeks.length; at += weekNumbers) {
    const [side = 0, monday = 0] = [weeks[at], weeks[at + 1]];
    const number = sum.weekNumbers.of(side, monday);
    const base = number * weekNumbers;
    if (base === sum.weeks.length) sum.weeks.push(side, monday, 0, 0, 0, 0);
    for (let place = 2; place < weekNumbers; place += 1)
      sum.weeks[base + place] = (sum.weeks[base + place] as number) + (weeks[at + place] as number);
  }
  for (const [cell, count] of hours.entries()) sum.hours[cell] = (sum.hours[cell] ?? 0) + count;
  for (const [side, row, broken] of refusals) sum.refusals.set(`${side} ${row}`, { side, row, broken });
}

/** `sayRecorded`: do the records say which calls were recorded? */
export function weeksOf({ weeks, names }: SummedTally, sayRecorded: boolean): WeekTally[] {
  const count = weeks.length / weekNumbers;
  return Array.from({ length: count }, (_, number): WeekTally => {
    const [side = 0, monday = 0, contacts = 0, third = 0, answered = 0, recordedCalls = 0] = weeks.slice(
      number * weekNumbers,
      (number + 1) * weekNumbers,
    );
    const [agency, collector] = namesOf(names, side);
    return {
      agency,
      collector,
      week: dateFromDay(monday),
      contacts,
      third,
      answeredCalls: sayRecorded ? answered : 0,
      recordedCalls,
    };
  }).sort((a, b) => inOrder(a.agency, b.agency) || inOrder(a.collector, b.collector) || inOrder(a.week, b.week));
}

/** Of each collector and of each agency as a whole, which may have broken what one of its collectors heard and kept. */
export function refusalsOf({ refusals, names }: SummedTally): RefusalTally[] {
  const broken = new Map<string, { agency: string; collector?: string; rows: Map<number, boolean> }>();
  const add = (agency: string, collector: string | undefined, row: number, isBroken: boolean) => {
    const key = JSON.stringify([agency, collector]);
    const one = broken.get(key) ?? { agency, ...(collector === undefined ? {} : { collector }), rows: new Map() };
    broken.set(key, one);
    one.rows.set(row, isBroken || one.rows.get(row) === true);
  };
  for (const { side, row, broken: isBroken } of refusals.values()) {
    const [agency, collector] = namesOf(names, side);
    add(agency, undefined, row, isBroken);
    add(agency, collector, row, isBroken);
  }
  return [...broken.values()]
    .map(({ rows, ...side }) => ({ ...side, bound: rows.size, broken: [...rows.values()].filter(Boolean).length }))
    .sort((a, b) => inOrder(a.agency, b.agency) || inOrder(a.collector ?? "", b.collector ?? ""));
}

/** @throws RangeError for a side that no shard named: its contacts would count for somebody else. */
function namesOf(names: SummedTally["names"], side: number): Side {
  const found = names[side];
  if (found === undefined) throw new RangeError(`side ${side} has no name`);
  return found;
}

export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
