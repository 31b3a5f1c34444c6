import { addDays, civilDate } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { holidayYears } from "./holidays.ts";
import { addWorkingDays, isWorkingDay, latestWorkingDay } from "./working-days.ts";

const working = (day: string) => isWorkingDay(civilDate(day));

describe("working days by the State Council's notices", () => {
  it("knows weekends, holidays and the weekend days worked instead", () => {
    expect(working("2026-03-06")).toEqual({ ok: true, value: true });
    expect(working("2026-03-07")).toEqual({ ok: true, value: false });
    expect(working("2026-02-16")).toEqual({ ok: true, value: false });
    expect(working("2026-02-14")).toEqual({ ok: true, value: true });
    expect(working("2026-10-10")).toEqual({ ok: true, value: true });
    expect(working("2025-10-08")).toEqual({ ok: true, value: false });
  });

  it("every day worked instead is a weekend day, and each year has 248 to 250 working days", () => {
    for (const { year, worked } of holidayYears) {
      let count = 0;
      for (let day = civilDate(`${year}-01-01`); day.startsWith(`${year}`); day = addDays(day, 1)) {
        const is = isWorkingDay(day);
        if (is.ok && is.value) count += 1;
      }
      expect(count, `${year}`).toBeGreaterThanOrEqual(247);
      expect(count, `${year}`).toBeLessThanOrEqual(250);
      for (const day of worked) expect([0, 6]).toContain(new Date(`${day}T12:00:00Z`).getUTCDay());
    }
  });

  it("counts over the Spring Festival", () => {
    expect(addWorkingDays(civilDate("2026-02-13"), 7)).toEqual({ ok: true, value: "2026-03-02" });
  });

  it("says where its data ends instead of guessing", () => {
    expect(addWorkingDays(civilDate("2026-12-28"), 7)).toMatchObject({ ok: false, code: "beyond-calendar" });
    expect(working("2024-12-31")).toMatchObject({ ok: false });
  });

  it("gives a last possible day where the holidays are not published yet, never before the true one", () => {
    expect(latestWorkingDay(civilDate("2026-12-28"), 7)).toBe("2027-01-24");
    for (let day = civilDate("2025-01-01"); day < "2026-11-01"; day = addDays(day, 1)) {
      const exact = addWorkingDays(day, 7);
      expect(exact.ok && exact.value <= latestWorkingDay(day, 7)).toBe(true);
    }
  });
});
