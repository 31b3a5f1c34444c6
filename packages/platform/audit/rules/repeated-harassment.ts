import { type Instant, rollingWindows } from "@ringfence/kernel";
import { maskOf } from "@ringfence/law";
import {
  afterRefusal,
  always,
  harassing,
  longestPauseMs,
  messages2012,
  occasions,
  oneOccasionMs,
  refusalSpanMs,
  unexplainedADay,
} from "@ringfence/law/rules/contact/harassment-series.ts";
import rule from "@ringfence/law/rules/contact/repeated-harassment.ts";
import { reader } from "../../records/packed.ts";
import type { ColumnRule, Tell } from "../column-rule.ts";
import {
  callChannel,
  channelOf,
  type DatedColumns,
  type DebtorRows,
  isCall,
  kindOf,
  roleOf,
  spouseKind,
  visitChannel,
} from "../debtor-rows.ts";
import { lifted, mayHaveRefused, refusalsOf } from "../refusals.ts";

const hasWords = reader("words");
const mask = maskOf(harassing);
/** Positions in `bases`. */
const underAlways = 0;
const underMessages = 1;

export const harassmentInColumns: ColumnRule = {
  rule,
  bases: [always, [...always, messages2012]],
  mayFind: (seen) =>
    seen.contacts >= occasions &&
    ((seen.signals & mask) !== 0 || mayHaveRefused(seen) || seen.mostADay >= unexplainedADay),
  look(columns) {
    return (rows, tell) => {
      const refusals = refusalsOf(columns, rows);
      const { persons } = rows;
      for (let person = 0; person < persons.count; person += 1) {
        const [first, end] = [persons.starts[person] as number, persons.starts[person + 1] as number];
        if (end - first < occasions) continue;
        const series = persons.rows.subarray(first, end);
        const refused = refusals?.get(rows.personAt(series[0] as number))?.[0];
        const abused = judgeWords(columns, series, tell);
        const pestered = refused !== undefined && judgePestering(columns, rows, series, refused, tell);
        if (!abused && !pestered) judgeNumber(columns, series, tell);
      }
    };
  },
};

const isWritten = (flags: number) => channelOf(flags) !== callChannel && channelOf(flags) !== visitChannel;

/** Contacts less than ten minutes after the one before are the same occasion. */
function occasionsOf({ start }: DatedColumns, rows: readonly number[]): number {
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    if ((start[row] as number) - last < oneOccasionMs) continue;
    count += 1;
    last = start[row] as number;
  }
  return count;
}

/** The act of 2012 speaks of messages sent, so it is cited only where enough of them were in writing. */
function under(columns: DatedColumns, rows: readonly number[], needed: number): number {
  const written = rows.filter((row) => isWritten(columns.flags[row] as number));
  return occasionsOf(columns, written) >= needed ? underMessages : underAlways;
}

function judgeWords(columns: DatedColumns, series: Int32Array, tell: Tell): boolean {
  const said: number[] = [];
  for (const row of series) if (((columns.signals[row] as number) & mask) !== 0) said.push(row);
  let told = false;
  for (let from = 0, to = 1; to <= said.length; to += 1) {
    const last = said[to - 1] as number;
    const next = said[to];
    if (next !== undefined && (columns.start[next] as number) - (columns.start[last] as number) <= longestPauseMs)
      continue;
    const run = said.slice(from, to);
    from = to;
    const count = occasionsOf(columns, run);
    if (count < occasions) continue;
    told = true;
    tell({ at: last, entries: run, count, under: under(columns, run, occasions) });
  }
  return told;
}

/** Windows of seven days with five contacts or more after this person refused; overlapping ones are told once. */
function judgePestering(
  columns: DatedColumns,
  rows: DebtorRows,
  series: Int32Array,
  refused: number,
  tell: Tell,
): boolean {
  const { flags, start } = columns;
  const bits = flags[series[0] as number] as number;
  if (roleOf(bits) !== "contact-person" || kindOf(bits) === spouseKind) return false;
  const after = [...series].filter(
    (row) => (start[row] as number) > (start[refused] as number) && !lifted(columns, rows, row, refused),
  );
  let toldTo = 0;
  const starts = after.map((row) => start[row] as Instant);
  for (const { from, to } of rollingWindows(starts, refusalSpanMs, afterRefusal - 1)) {
    if (from < toldTo) continue;
    toldTo = to;
    const window = after.slice(from, to);
    tell({
      at: window.at(-1) as number,
      entries: [...window, refused],
      count: window.length,
      under: under(columns, window, afterRefusal),
    });
  }
  return toldTo > 0;
}

/** Many calls a day whose words nobody recorded: asked about once per person, for the fullest day. */
function judgeNumber({ flags, day }: DatedColumns, series: Int32Array, tell: Tell): void {
  if (series.length < unexplainedADay) return;
  let fullest: readonly number[] = [];
  let today: number[] = [];
  const close = () => {
    if (today.length > fullest.length) fullest = today;
    today = [];
  };
  for (const row of series) {
    const bits = flags[row] as number;
    if (!isCall(bits) || hasWords(bits) === 1) continue;
    if (today[0] !== undefined && day[today[0]] !== day[row]) close();
    today.push(row);
  }
  close();
  const last = fullest.at(-1);
  if (last === undefined || fullest.length < unexplainedADay) return;
  tell({ at: last, missing: ["what-was-said"], entries: fullest, count: fullest.length });
}
