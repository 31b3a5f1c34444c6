import { addDays, civilDate, inDailyWindow } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { citationLabel, citedVersion } from "./engine/citation.ts";
import { type Parameter, valueOn, valuesOn } from "./engine/parameter.ts";
import contactHours from "./parameters/contact-hours.ts";
import licensedLenderCostLine from "./parameters/licensed-lender-cost-line.ts";
import lprOneYear from "./parameters/lpr-one-year.ts";
import microloanCostLine from "./parameters/microloan-cost-line.ts";
import privateLendingMultiple from "./parameters/private-lending-multiple.ts";
import publicSecurityWindow from "./parameters/public-security-window-months.ts";
import { parameters } from "./parameters.gen.ts";

const every: readonly Parameter[] = parameters;
const on = <T>(parameter: Parameter<T>, day: string) => valueOn(parameter, civilDate(day))?.value;

/** Values that held before the version cited: LPR quotes, and the cap for which article 31 reaches back. */
const reachBack = new Set(["lpr-one-year", "private-lending-multiple"]);

describe.each(every.map((one) => [one.id, one] as const))("parameter %s", (id, parameter) => {
  it("has values in order of time, each with a provision that was read", () => {
    const starts = parameter.values.map((one) => one.from);
    expect(starts).toEqual([...starts].sort());
    for (const { from, until, basis } of parameter.values) {
      if (until !== undefined) expect(until > from).toBe(true);
      const { version } = citedVersion(basis);
      if (basis.article !== undefined) expect(version.articles ?? []).toContain(basis.article);
      else expect(Object.keys(version.points ?? {})).toContain(basis.point);
      if (!reachBack.has(id)) expect(from >= version.from).toBe(true);
      if (version.until !== undefined) expect(until).toBe(version.until);
      expect(citationLabel(basis).zh).toMatch(/^《.+》/);
      expect(basis.gist.zh).toMatch(/。$/);
      expect(basis.gist.en).toMatch(/\.$/);
    }
  });

  it("has no value before its first day", () => {
    const first = parameter.values[0].from;
    expect(valuesOn(parameter, addDays(first, -1))).toEqual([]);
    expect(valueOn(parameter, first)).toBeDefined();
  });
});

describe("contact hours", () => {
  it("run from 08:00 to just before 22:00 since the national standard", () => {
    expect(on(contactHours, "2025-02-27")).toBeUndefined();
    const hours = on(contactHours, "2025-02-28");
    if (hours === undefined) throw new Error("no hours");
    expect([479, 480, 1319, 1320].map((minute) => inDailyWindow(minute, hours))).toEqual([false, true, true, false]);
  });
  it("have the association's guideline as newest source from 2026-01-30", () => {
    expect(valueOn(contactHours, civilDate("2026-01-29"))?.basis.instrument).toBe("gbt-45251-2025");
    expect(valueOn(contactHours, civilDate("2026-01-30"))?.basis.instrument).toBe("cba-collection-guideline-2026");
    expect(valuesOn(contactHours, civilDate("2026-01-30"))).toHaveLength(2);
  });
});

describe("one-year LPR", () => {
  it.each([
    ["2019-08-20", 4.25],
    ["2019-09-20", 4.2],
    ["2019-11-20", 4.15],
    ["2020-02-20", 4.05],
    ["2020-04-20", 3.85],
    ["2021-12-20", 3.8],
    ["2022-01-20", 3.7],
    ["2022-08-22", 3.65],
    ["2023-06-20", 3.55],
    ["2023-08-21", 3.45],
    ["2024-07-22", 3.35],
    ["2024-10-21", 3.1],
    ["2025-05-20", 3],
  ])("changes on %s to %d", (day, percent) => {
    expect(on(lprOneYear, day)).toBe(percent);
    expect(on(lprOneYear, addDays(civilDate(day), -1))).not.toBe(percent);
  });

  it("is gapless from first to last day, then unknown", () => {
    expect(lprOneYear.values).toHaveLength(13);
    for (const [at, one] of lprOneYear.values.entries()) {
      const next = lprOneYear.values[at + 1];
      if (next !== undefined) expect(one.until).toBe(addDays(next.from, -1));
    }
    expect(on(lprOneYear, "2026-10-19")).toBe(3);
    expect(on(lprOneYear, "2026-10-20")).toBeUndefined();
  });

  it("gives a private lending cap of 15.4, 12.4 and 12 percent", () => {
    const cap = (day: string) => {
      const lpr = on(lprOneYear, day);
      const times = on(privateLendingMultiple, day);
      return lpr === undefined || times === undefined ? undefined : Math.round(lpr * times * 100) / 100;
    };
    expect(["2020-08-19", "2020-08-20", "2021-06-01", "2025-01-01", "2026-03-05", "2026-11-01"].map(cap)).toEqual([
      undefined,
      15.4,
      15.4,
      12.4,
      12,
      undefined,
    ]);
  });
});

describe("cost lines", () => {
  it("stop microloans above 24 percent at once and lead to four times the LPR after 2027", () => {
    expect(on(microloanCostLine, "2025-12-23")).toBeUndefined();
    expect(on(microloanCostLine, "2025-12-24")).toEqual({ kind: "percent", percent: 24, loans: "all" });
    expect(valuesOn(microloanCostLine, civilDate("2027-12-31"))).toHaveLength(1);
    expect(valuesOn(microloanCostLine, civilDate("2028-01-01")).map((one) => one.value.kind)).toEqual([
      "lpr-multiple",
      "percent",
    ]);
  });

  it("never say of licensed lenders more than that a court may reduce", () => {
    expect(licensedLenderCostLine.values.map(({ value }) => value.force)).toEqual(["court-may-reduce", "practice"]);
    for (const { value } of licensedLenderCostLine.values) expect(value.lenders).not.toContain("microloan");
  });
});

describe("public security window", () => {
  it("is cited by the numbering of the day", () => {
    const article = (day: string) => valueOn(publicSecurityWindow, civilDate(day))?.basis.article;
    expect(["2025-12-31", "2026-01-01"].map(article)).toEqual(["22", "25"]);
  });
});
