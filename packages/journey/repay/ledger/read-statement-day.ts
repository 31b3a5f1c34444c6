import { dateFromParts, type Instant, parseCivil, startOfDay } from "@ringfence/kernel";
import type { TimeProblem } from "../../reading/read-time.ts";

/** The day of an entry in QIF or OFX: 2026-03-05, 20260305120000[+8:CST], 3/25'26, 05/03/2026 where only one reading is a day. */
export function readStatementDay(text: string): Instant | TimeProblem {
  const plain = text.trim();
  if (plain === "") return "no-time";
  const compact = /^(\d{4})(\d\d)(\d\d)(?:\d{6}(?:\.\d+)?)?(?:\[.*\])?$/.exec(plain);
  if (compact !== null) {
    const date = dateFromParts(Number(compact[1]), Number(compact[2]), Number(compact[3]));
    return date === undefined ? "bad-time" : startOfDay(date);
  }
  const read = parseCivil(plain.replace(/['’]\s*(\d\d)$/, "/20$1").replace(/\s+/g, ""));
  if (read.ok) return read.value.instant;
  return read.code === "ambiguous" ? "ambiguous-time" : read.code === "out-of-range" ? "time-out-of-range" : "bad-time";
}
