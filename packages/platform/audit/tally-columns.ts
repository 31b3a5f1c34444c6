import refusalRule from "@ringfence/law/rules/contact/contact-person-refusal.ts";
import { fields, reader } from "../records/packed.ts";
import type { ColumnFinding } from "./audit-columns.ts";
import { answered, answerOf, type DatedColumns, isCall, isInbound, kindOf, roleOf } from "./debtor-rows.ts";

const recorded = reader("recorded");
const refused = reader("refused");
const hoursADay = 24;
const minutesAnHour = 60;
const zoneMs = 28_800_000;
const hourMs = 3_600_000;

const daysAWeek = 7;
/** From the Monday before to the first day that is numbered, a Thursday. */
const daysToMonday = 3;

/** Civil day number of the Monday of a day's week. */
export const mondayOf = (day: number): number => day - ((day + daysToMonday) % daysAWeek);

/** What shares are taken of, for the records of one shard. Plain JSON; sums of several shards are sums of their numbers. */
export interface ShardTally {
  /** Six numbers each: side, civil day number of the Monday, contacts, with third persons, answered calls, recorded ones of these. */
  readonly weeks: readonly number[];
  /** Contacts by kind of person, for each hour of the day. */
  readonly hours: readonly number[];
  /** Each refusal of a third person: the side that heard or broke it, its row's id, and whether it was broken. */
  readonly refusals: readonly (readonly [side: number, row: number, broken: boolean])[];
}

export const weekNumbers = 6;
const counted = 4;
export const kinds = fields.targetKind.codes.length;

/** Does somebody who owes stand at the other end? Everybody else is a third person. */
const owesByKind = fields.targetKind.codes.map((_, kind) =>
  ["debtor", "owes-too"].includes(roleOf(kind << fields.targetKind.shift)),
);

/** A contact that broke a refusal, and the contact in which that was said. */
export type BrokenRefusal = readonly [at: number, refusal: number];

export const breaksRefusal = ({ statement: { rule, verdict }, rows }: ColumnFinding): boolean =>
  rule === refusalRule.id && verdict === "breach" && rows.length > 1;

/** Counts the records of a shard, some debtors at a time. `sides` is how many there are; `broken` are refusals broken in these rows. */
export function tallying(sides: number) {
  const hours = new Uint32Array(hoursADay * kinds);
  const weeks = weekCounts(sides);
  const refusals = new Map<string, [number, number, boolean]>();
  const refusal = (side: number, id: number, isBroken: boolean) => refusals.set(`${side} ${id}`, [side, id, isBroken]);
  return {
    add(
      { length, flags, start, day, minute, row }: DatedColumns,
      sideOf: Float64Array,
      broken: readonly BrokenRefusal[],
    ): void {
      for (let at = 0; at < length; at += 1) {
        const bits = flags[at] as number;
        const kind = kindOf(bits);
        const third = owesByKind[kind] !== true;
        const side = sideOf[at] as number;
        if (third && refused(bits) === 1) refusal(side, row[at] as number, false);
        if (isInbound(bits)) continue;
        const on = day[at] as number;
        const clock = minute[at] as number;
        const hour =
          clock < 0
            ? Math.floor(((start[at] as number) + zoneMs) / hourMs - on * hoursADay)
            : (clock / minutesAnHour) | 0;
        const cell = hour * kinds + kind;
        hours[cell] = (hours[cell] as number) + 1;
        weeks.count(side, mondayOf(on), third, isCall(bits) && answerOf(bits) === answered, recorded(bits) === 1);
      }
      for (const [at, said] of broken) refusal(sideOf[at] as number, row[said] as number, true);
    },
    tally: (): ShardTally => ({ weeks: weeks.all(), hours: [...hours], refusals: [...refusals.values()] }),
  };
}

/** So many sides are counted side by side; weeks in which none of them did anything take nothing. */
const sidesABlock = 16;

function weekCounts(sides: number) {
  const blocks = Math.ceil(sides / sidesABlock);
  const noBlocks = new Int32Array(0);
  /** By weeks since 1970: where the counts of each block begin, and 1. */
  const weeks: Int32Array[] = [];
  let counts = new Uint32Array(counted * sidesABlock * 64);
  let used = 0;
  const blocksOf = (week: number): Int32Array => {
    while (weeks.length <= week) weeks.push(noBlocks);
    const begun = new Int32Array(blocks);
    weeks[week] = begun;
    return begun;
  };
  const block = (): number => {
    if (used === counts.length) {
      const before = counts;
      counts = new Uint32Array(before.length * 2);
      counts.set(before);
    }
    used += counted * sidesABlock;
    return used - counted * sidesABlock + 1;
  };
  return {
    count(side: number, monday: number, third: boolean, isAnswered: boolean, isRecorded: boolean) {
      const week = ((monday + daysToMonday) / daysAWeek) | 0;
      const known = weeks[week] ?? noBlocks;
      const begins = known === noBlocks ? blocksOf(week) : known;
      const at = (side / sidesABlock) | 0;
      if (begins[at] === 0) begins[at] = block();
      const base = (begins[at] as number) - 1 + (side - at * sidesABlock) * counted;
      counts[base] = (counts[base] as number) + 1;
      if (third) counts[base + 1] = (counts[base + 1] as number) + 1;
      if (!isAnswered) return;
      counts[base + 2] = (counts[base + 2] as number) + 1;
      if (isRecorded) counts[base + 3] = (counts[base + 3] as number) + 1;
    },
    all(): number[] {
      const all: number[] = [];
      for (const [week, begins] of weeks.entries())
        for (const [at, begin] of begins.entries())
          for (let one = 0; begin !== 0 && one < sidesABlock; one += 1) {
            const base = begin - 1 + one * counted;
            if (counts[base] === 0) continue;
            all.push(at * sidesABlock + one, week * daysAWeek - daysToMonday);
            for (let place = 0; place < counted; place += 1) all.push(counts[base + place] as number);
          }
      return all;
    },
  };
}
