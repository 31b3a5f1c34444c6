import { type CivilDate, type Fen, fen, type Instant, parseCivil, parseCivilDate } from "@ringfence/kernel";
import { z } from "zod";

/** Civil date `YYYY-MM-DD` at +08:00. */
export const civilDateSchema = z.string().transform((text, context): CivilDate => {
  const parsed = parseCivilDate(text);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: "custom", message: `not a civil date: ${text}` });
  return z.NEVER;
});

/** A moment, in any written form the kernel reads; held as epoch milliseconds. */
export const instantSchema = z.union([z.string(), z.number()]).transform((value, context): Instant => {
  const parsed = parseCivil(String(value));
  if (parsed.ok) return parsed.value.instant;
  context.addIssue({ code: "custom", message: `not a time: ${value}` });
  return z.NEVER;
});

/** Integer fen (1/100 yuan). */
export const fenSchema = z.int().transform((value): Fen => fen(value));

/** Minute of the civil day written `HH:MM`; `24:00` is the end of the day. */
const minuteSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));

export const dailyWindowSchema = z
  .strictObject({ from: minuteSchema, to: minuteSchema })
  .transform(({ from, to }) => ({ fromMinute: from, toMinute: to }));
