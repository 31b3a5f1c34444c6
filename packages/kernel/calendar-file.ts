import { addDays, type CivilDate } from "./civil-time.ts";
import { utf8 } from "./digest.ts";

/** A whole-day entry of a calendar file. */
export interface CalendarDay {
  /** Stays the same when the file is made again, so that a calendar replaces it. */
  readonly id: string;
  readonly on: CivilDate;
  readonly title: string;
  readonly note?: string;
  /** Days before at which the calendar reminds. */
  readonly remindDaysBefore?: number;
}

const escapeText = (text: string): string =>
  text.replaceAll("\\", "\\\\").replaceAll(";", "\\;").replaceAll(",", "\\,").replaceAll(/\r?\n/g, "\\n");

const octets = (text: string): number => utf8(text).length;

/** Lines of at most 75 octets, continued by a space; no character is cut (RFC 5545 section 3.1). */
function fold(line: string): string {
  const parts: string[] = [];
  let part = "";
  for (const char of line) {
    if (octets(part + char) > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = "";
    }
    part += char;
  }
  return [...parts, part].join("\r\n ");
}

/** An iCalendar file (RFC 5545) of whole days. The neutral name keeps a shared screen from telling what it is about. */
export function calendarFile(days: readonly CalendarDay[], made: CivilDate): string {
  const compact = (day: CivilDate) => day.replaceAll("-", "");
  const events = days.flatMap(({ id, on, title, note, remindDaysBefore }) => [
    "BEGIN:VEVENT",
    `UID:${escapeText(id)}@ringfence.local`,
    `DTSTAMP:${compact(made)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    ...(note === undefined ? [] : [`DESCRIPTION:${escapeText(note)}`]),
    ...(remindDaysBefore === undefined
      ? []
      : [
          "BEGIN:VALARM",
          "ACTION:DISPLAY",
          `DESCRIPTION:${escapeText(title)}`,
          `TRIGGER:-P${remindDaysBefore}D`,
          "END:VALARM",
        ]),
    "END:VEVENT",
  ]);
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Ringfence//Reminders//ZH", ...events, "END:VCALENDAR"];
  return `${lines.map(fold).join("\r\n")}\r\n`;
}
