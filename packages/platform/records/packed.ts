import { channels, lenderKinds, products } from "@ringfence/casefile";
import type { DailyWindow } from "@ringfence/kernel";
import { targetKinds } from "./contact-record.ts";

/** What a record says in closed codes, in one 32-bit number: position and width of each field. Written by readers, read by rules. */
export const fields = {
  targetKind: { shift: 0, mask: 7, codes: targetKinds },
  channel: { shift: 3, mask: 7, codes: channels },
  callKind: { shift: 6, mask: 3, codes: ["", "notice", "interactive"] },
  connected: { shift: 8, mask: 3, codes: ["", "yes", "no"] },
  direction: { shift: 10, mask: 1, codes: ["outbound", "inbound"] },
  timeKnown: { shift: 11, mask: 1, codes: ["no", "yes"] },
  lenderKind: { shift: 12, mask: 7, codes: lenderKinds },
  product: { shift: 15, mask: 7, codes: products },
  words: { shift: 18, mask: 1, codes: ["no", "yes"] },
  refused: { shift: 19, mask: 1, codes: ["no", "yes"] },
  offeredToPay: { shift: 20, mask: 1, codes: ["no", "yes"] },
  complained: { shift: 21, mask: 1, codes: ["no", "yes"] },
  askedIdentity: { shift: 22, mask: 1, codes: ["no", "yes"] },
  askedTerms: { shift: 23, mask: 1, codes: ["no", "yes"] },
  effective: { shift: 24, mask: 3, codes: ["", "yes", "no"] },
  recorded: { shift: 26, mask: 1, codes: ["no", "yes"] },
} as const;
export type Field = keyof typeof fields;

/** Reads one field out of the flags: the code's index. */
export function reader(field: Field): (flags: number) => number {
  const { shift, mask } = fields[field];
  return (flags) => (flags >>> shift) & mask;
}

/** The bits of one code. @throws RangeError on a code the field does not have: a reader must have checked it. */
export function bitsOf(field: Field, code: string): number {
  const { codes, shift } = fields[field];
  const index = (codes as readonly string[]).indexOf(code);
  if (index < 0) throw new RangeError(`no such ${field}: ${code}`);
  return index << shift;
}

/**
 * Agreed hours and number a day in one 32-bit number, 0 = nothing agreed: minute from (11 bits), minute to (11 bits), number a day
 * (8 bits, 0 = none), and whether hours were agreed.
 */
export const agreedLayout = { to: 11, perDay: 22, hasHours: 30, maxPerDay: 255 } as const;

export function packAgreed(hours: DailyWindow | undefined, perDay: number | undefined): number {
  const { to, perDay: count, hasHours, maxPerDay } = agreedLayout;
  const window = hours === undefined ? 0 : hours.fromMinute | (hours.toMinute << to) | (1 << hasHours);
  return window | (Math.min(perDay ?? 0, maxPerDay) << count);
}

export const agreedHoursOf = (packed: number): DailyWindow | undefined =>
  packed >>> agreedLayout.hasHours === 0
    ? undefined
    : { fromMinute: packed & 2047, toMinute: (packed >>> agreedLayout.to) & 2047 };

/** Number of contacts a day agreed to; 0 = none agreed. */
export const agreedPerDayOf = (packed: number): number => (packed >>> agreedLayout.perDay) & agreedLayout.maxPerDay;
