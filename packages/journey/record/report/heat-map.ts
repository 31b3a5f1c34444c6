import { dateFromDay } from "@ringfence/kernel";
import type { CaseView } from "@ringfence/law";
import type { HeatMap } from "./report.ts";

const nightEnds = 8 * 60;
const nightBegins = 22 * 60;

/** Counts inward collection contacts (also those not confirmed yet) by civil day and hour. */
export function drawHeatMap(view: CaseView): HeatMap {
  const days = new Map<number, number[]>();
  const byHour = new Array<number>(24).fill(0);
  let withoutTime = 0;
  let atNight = 0;
  for (const { inward, collecting, minute, day } of view.contacts) {
    if (!inward || collecting === "no") continue;
    if (minute < 0) {
      withoutTime += 1;
      continue;
    }
    const hour = Math.floor(minute / 60);
    const hours = days.get(day) ?? new Array<number>(24).fill(0);
    hours[hour] = (hours[hour] as number) + 1;
    byHour[hour] = (byHour[hour] as number) + 1;
    days.set(day, hours);
    if (minute < nightEnds || minute >= nightBegins) atNight += 1;
  }
  const rows = [...days].sort(([a], [b]) => a - b).map(([day, hours]) => ({ on: dateFromDay(day), hours }));
  return { days: rows, byHour, withoutTime, atNight };
}
