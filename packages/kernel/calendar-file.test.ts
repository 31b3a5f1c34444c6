import { describe, expect, it } from "vitest";
import { calendarFile } from "./calendar-file.ts";
import { civilDate } from "./civil-time.ts";
import { utf8 } from "./digest.ts";

describe("a calendar file", () => {
  const text = calendarFile(
    [
      {
        id: "c1",
        on: civilDate("2026-12-31"),
        title: "等答复；逾期找下一家，带上材料",
        note: "第一行\n第二行".repeat(12),
        remindDaysBefore: 1,
      },
    ],
    civilDate("2026-11-27"),
  );

  it("has whole days that end the day after, over the year's end too", () => {
    expect(text).toContain("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n");
    expect(text).toContain("TRIGGER:-P1D");
  });

  it("folds lines at 75 octets without cutting a character, and unfolds to the same text", () => {
    for (const line of text.split("\r\n")) expect(utf8(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll("\r\n ", "")).toContain(`DESCRIPTION:${"第一行\\n第二行".repeat(12)}\r\n`);
  });

  it("escapes what the format gives a meaning to", () => {
    expect(
      calendarFile([{ id: "x", on: civilDate("2026-01-01"), title: "a,b;c\\d" }], civilDate("2026-01-01")),
    ).toContain("SUMMARY:a\\,b\\;c\\\\d\r\n");
  });
});
