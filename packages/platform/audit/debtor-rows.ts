import type { Role } from "@ringfence/law";
import type { TargetKind } from "../records/contact-record.ts";
import { agreedHoursOf, agreedPerDayOf, fields, reader } from "../records/packed.ts";
import type { RecordColumns } from "../records/record-columns.ts";
import { type DebtorSeen, lookAtDebtor, nothingSeen } from "./debtor-seen.ts";
import { type Groups, grouper } from "./groups.ts";

/** The records with day and minute at +08:00 worked out once; minute is -1 where the source gives the day alone. */
export interface DatedColumns extends RecordColumns {
  readonly day: Int32Array;
  readonly minute: Int16Array;
}

const zoneMs = 8 * 3_600_000;
const dayMs = 86_400_000;

export function dated(columns: RecordColumns): DatedColumns {
  const { days, date } = dating(columns);
  date();
  return days;
}

/** For columns that are used again: gives them a day and a minute, which `date` works out for the rows that they have now. */
export function dating<Columns extends RecordColumns>(columns: Columns) {
  const { start, flags } = columns;
  const day = new Int32Array(start.length);
  const minute = new Int16Array(start.length);
  return {
    days: Object.assign(columns, { day, minute }),
    date() {
      for (let row = 0; row < columns.length; row += 1) {
        const local = (start[row] as number) + zoneMs;
        const on = Math.floor(local / dayMs);
        day[row] = on;
        minute[row] = timeKnown(flags[row] as number) === 0 ? -1 : Math.floor((local - on * dayMs) / 60_000);
      }
    },
  };
}

const roles: Readonly<Record<TargetKind, Role>> = {
  debtor: "debtor",
  guarantor: "owes-too",
  "emergency-contact": "contact-person",
  spouse: "contact-person",
  workplace: "contact-person",
  "other-person": "contact-person",
  unknown: "unknown",
};
const roleByKind = fields.targetKind.codes.map((kind) => roles[kind]);
const kindIndex = (kind: TargetKind) => fields.targetKind.codes.indexOf(kind);

export const debtorKind = kindIndex("debtor");
export const spouseKind = kindIndex("spouse");
export const workplaceKind = kindIndex("workplace");
export const callChannel = fields.channel.codes.indexOf("call");
export const visitChannel = fields.channel.codes.indexOf("visit");
export const answered = fields.connected.codes.indexOf("yes");

export const kindOf = reader("targetKind");
export const channelOf = reader("channel");
export const answerOf = reader("connected");
const directionOf = reader("direction");
const timeKnown = reader("timeKnown");
export const roleOf = (flags: number): Role => roleByKind[kindOf(flags)] as Role;
export const isInbound = (flags: number): boolean => directionOf(flags) === 1;
/** Kinds of persons that a rule is about, as bits: see `DebtorSeen.kinds`. */
export const kindBits = (isOne: (role: Role) => boolean): number =>
  roleByKind.reduce((bits, role, kind) => (isOne(role) ? bits | (1 << kind) : bits), 0);
export const isCall = (flags: number): boolean => channelOf(flags) === callChannel;

/** The rows of one debtor, grouped as several rules need them. One object for all debtors: `move` goes on to the next. */
export interface DebtorRows {
  readonly columns: DatedColumns;
  readonly from: number;
  readonly to: number;
  readonly seen: DebtorSeen;
  /** Contacts that came from the lender, by person reached. Grouped when first asked for: of most debtors nobody asks. */
  readonly persons: Groups;
  /** The same by number dialled, whoever that belongs to. */
  readonly numbers: Groups;
  /** One number per person: 0 is the debtor, whatever number was dialled. */
  personAt(row: number): number;
  /** What this person agreed to for that day: the first such record of the day holds. */
  agreedHours(row: number): ReturnType<typeof agreedHoursOf>;
  agreedPerDay(row: number): number;
  /** Did the person agree to anything for that day? */
  hasAgreed(row: number): boolean;
}

/** `move` goes to the debtor whose rows begin at `from`, and gives where they end. */
export function debtorRows(columns: DatedColumns): { readonly rows: DebtorRows; move(from: number): number } {
  const { flags, target, agreed, day } = columns;
  const [byPerson, byNumber] = [grouper(), grouper()];
  let persons: Groups | undefined;
  let numbers: Groups | undefined;
  const personAt = (row: number): number => {
    const kind = kindOf(flags[row] as number);
    return kind === debtorKind ? 0 : (target[row] as number) * 8 + kind;
  };
  const inwardPerson = (row: number) => (isInbound(flags[row] as number) ? -1 : personAt(row));
  const inwardNumber = (row: number) => (isInbound(flags[row] as number) ? -1 : (target[row] as number));
  /** The first record of this person and day for which `found` is not 0. */
  const firstOfDay = (row: number, found: (packed: number) => boolean): number => {
    if (!rows.seen.anyAgreed) return 0;
    const person = personAt(row);
    let one = row;
    while (one > rows.from && day[one - 1] === day[row]) one -= 1;
    for (; one < rows.to && day[one] === day[row]; one += 1) {
      const packed = agreed[one] as number;
      if (packed !== 0 && found(packed) && personAt(one) === person) return packed;
    }
    return 0;
  };
  const rows = {
    columns,
    from: 0,
    to: 0,
    seen: nothingSeen(),
    get persons(): Groups {
      persons ??= byPerson(rows.from, rows.to, inwardPerson);
      return persons;
    },
    get numbers(): Groups {
      numbers ??= byNumber(rows.from, rows.to, inwardNumber);
      return numbers;
    },
    personAt,
    agreedHours: (row: number) => agreedHoursOf(firstOfDay(row, (packed) => agreedHoursOf(packed) !== undefined)),
    agreedPerDay: (row: number) => agreedPerDayOf(firstOfDay(row, (packed) => agreedPerDayOf(packed) > 0)),
    hasAgreed: (row: number) => firstOfDay(row, () => true) !== 0,
  };
  return {
    rows,
    move(from) {
      rows.from = from;
      rows.to = lookAtDebtor(columns, from, rows.seen);
      persons = numbers = undefined;
      return rows.to;
    },
  };
}
