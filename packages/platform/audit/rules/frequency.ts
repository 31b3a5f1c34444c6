import type { FactId } from "@ringfence/law";
import type { Frequency, Rule } from "@ringfence/law/engine/rule.ts";
import dialAttemptLimit from "@ringfence/law/rules/contact/dial-attempt-limit.ts";
import interactiveCallLimit from "@ringfence/law/rules/contact/interactive-call-limit.ts";
import noticeCallLimit from "@ringfence/law/rules/contact/notice-call-limit.ts";
import { fields, reader } from "../../records/packed.ts";
import { byDay, type ColumnRule, type Tell } from "../column-rule.ts";
import { answerOf, channelOf, type DatedColumns, type DebtorRows, roleOf } from "../debtor-rows.ts";
import type { Groups } from "../groups.ts";

const dayMs = 86_400_000;

/** Does a contact with these flags count against the limit? A fact where that is open; undefined when it does not. */
type Counts = (flags: number) => "yes" | FactId | undefined;

const kindOfCall = reader("callKind");

/** The fields it depends on are the lowest of the flags, so that every answer is worked out once. */
function countsOf(declared: Frequency): Counts {
  const width = fields.connected.shift + 2;
  const known = Array.from({ length: 1 << width }, (_, flags) => countsTowards(declared)(flags));
  const mask = known.length - 1;
  return (flags) => known[flags & mask];
}

function countsTowards({ counts: { channels, connected, callKind, targets } }: Frequency): Counts {
  const wantedKind = callKind === undefined ? undefined : fields.callKind.codes.indexOf(callKind);
  const wantedAnswer = connected === undefined ? undefined : fields.connected.codes.indexOf(connected ? "yes" : "no");
  const channelBits = channels.reduce((bits, one) => bits | (1 << fields.channel.codes.indexOf(one)), 0);
  return (flags) => {
    if ((channelBits & (1 << channelOf(flags))) === 0 || !targets.includes(roleOf(flags))) return undefined;
    const answer = answerOf(flags);
    if (wantedAnswer !== undefined && answer !== 0 && answer !== wantedAnswer) return undefined;
    const kind = kindOfCall(flags);
    if (wantedKind !== undefined && kind !== 0 && kind !== wantedKind) return undefined;
    if (wantedAnswer !== undefined && answer === 0) return "call-connected";
    return wantedKind !== undefined && kind === 0 ? "call-kind" : "yes";
  };
}

/** Any limit that is declared as data (`Frequency`): the same declaration, over columns. */
function frequencyInColumns(rule: Rule): ColumnRule {
  const declared = rule.looksAt;
  if (declared.each !== "count") throw new RangeError(`${rule.id} declares no frequency`);
  const counts = countsOf(declared);
  const limitOn = byDay(declared.limit);
  const least = Math.min(...declared.limit.values.map(({ value }) => value));
  return {
    rule,
    bases: [rule.basis],
    // Without an agreement no window of so few can be too many.
    mayFind: (seen) => seen.anyAgreed || ("civilDays" in declared.window ? seen.mostADay : seen.contacts) > least,
    look(columns) {
      return (rows, tell) => {
        const groups = declared.per === "campaign-and-person" ? rows.persons : rows.numbers;
        for (let group = 0; group < groups.count; group += 1) {
          const [first, end] = [groups.starts[group] as number, groups.starts[group + 1] as number];
          if (end - first <= least && !rows.seen.anyAgreed) continue;
          if (!rows.seen.anyAgreed && !isCrowded(declared, counts, columns, groups, group, least)) continue;
          const counted: number[] = [];
          for (let at = first; at < end; at += 1) {
            const row = groups.rows[at] as number;
            if (counts(columns.flags[row] as number) !== undefined) counted.push(row);
          }
          eachWindow(declared, columns, counted, (from, to) =>
            judgeWindow(declared, counts, columns, rows, limitOn, counted, from, to, tell),
          );
        }
      };
    },
  };
}

/** Could any window be too full? Told without allocating anything: nearly every debtor ends here. */
function isCrowded(
  { window }: Frequency,
  counts: Counts,
  { flags, day }: DatedColumns,
  { starts, rows }: Groups,
  group: number,
  least: number,
): boolean {
  const oneDay = "civilDays" in window;
  let inWindow = 0;
  let today = Number.NaN;
  for (let at = starts[group] as number; at < (starts[group + 1] as number); at += 1) {
    const row = rows[at] as number;
    if (counts(flags[row] as number) === undefined) continue;
    if (oneDay && day[row] !== today) {
      today = day[row] as number;
      inWindow = 0;
    }
    inWindow += 1;
    if (inWindow > least) return true;
  }
  return false;
}

/** Civil days, or runs of contacts within the rolling period that cannot be made longer. */
function eachWindow(
  { window }: Frequency,
  { start, day }: DatedColumns,
  counted: readonly number[],
  take: (from: number, to: number) => void,
): void {
  const rollingMs = "rollingDays" in window ? window.rollingDays * dayMs : undefined;
  const startOf = (at: number) => start[counted[at] as number] as number;
  const dayOf = (at: number) => day[counted[at] as number] as number;
  let from = 0;
  for (let to = 1; to <= counted.length; to += 1) {
    const more = to < counted.length;
    const fits =
      more && (rollingMs === undefined ? dayOf(to) === dayOf(from) : startOf(to) - startOf(from) < rollingMs);
    if (fits) continue;
    take(from, to);
    if (!more) return;
    if (rollingMs === undefined) from = to;
    else while (from < to && startOf(to) - startOf(from) >= rollingMs) from += 1;
  }
}

function judgeWindow(
  { agreementCounts }: Frequency,
  counts: Counts,
  { flags, day }: DatedColumns,
  rows: DebtorRows,
  limitOn: (day: number) => number | undefined,
  counted: readonly number[],
  from: number,
  to: number,
  tell: Tell,
): void {
  const first = counted[from] as number;
  const standing = limitOn(day[first] as number);
  if (standing === undefined) return;
  const limit = (agreementCounts && rows.seen.anyAgreed && rows.agreedPerDay(first)) || standing;
  if (to - from <= limit) return;
  const window = counted.slice(from, to);
  const sure = window.filter((row) => counts(flags[row] as number) === "yes");
  const above = sure[limit];
  if (above !== undefined) {
    tell({ at: above, entries: sure, count: sure.length, limit });
    return;
  }
  const missing = new Set<FactId>();
  for (const row of window) {
    const open = counts(flags[row] as number);
    if (open !== undefined && open !== "yes") missing.add(open);
  }
  tell({ at: window[limit] as number, missing: [...missing], entries: window, count: window.length, limit });
}

export const limitsInColumns: readonly ColumnRule[] = [noticeCallLimit, interactiveCallLimit, dialAttemptLimit].map(
  frequencyInColumns,
);
