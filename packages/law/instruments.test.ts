import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { addDays, civilDate } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { type Standing, standingOn } from "./engine/citation.ts";
import type { Instrument, InstrumentVersion } from "./engine/instrument.ts";
import { ranks } from "./engine/rank.ts";
import { instruments } from "./instruments.gen.ts";

const every: readonly Instrument[] = instruments;
const folder = join(import.meta.dirname, "instruments");

function standing(id: string, version: string, day: string): Standing {
  const found = every.find((one) => one.id === id)?.versions.find((one) => one.id === version);
  if (found === undefined) throw new Error(`${id}@${version}`);
  return standingOn(found, civilDate(day));
}

/** A version nobody could cite would be dead data. */
function provisionsOf(version: InstrumentVersion): readonly string[] {
  return [...(version.articles ?? []), ...Object.keys(version.points ?? {})];
}

describe.each(every.map((one) => [one.id, one] as const))("instrument %s", (id, instrument) => {
  it("is named after its file, titled in both languages, ranked", () => {
    expect(existsSync(join(folder, `${id}.ts`))).toBe(true);
    for (const { zh, en } of [instrument.title, instrument.short, instrument.issuer]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[\p{Script=Latin}\p{P}\p{N}\s/]+$/u);
    }
    expect(ranks).toContain(instrument.rank);
  });

  it("has versions in order that do not overlap", () => {
    expect(new Set(instrument.versions.map((one) => one.id)).size).toBe(instrument.versions.length);
    for (const [at, version] of instrument.versions.entries()) {
      if (version.until !== undefined) expect(version.until > version.from).toBe(true);
      const next = instrument.versions[at + 1];
      if (next === undefined) continue;
      expect(version.until).toBeDefined();
      expect(next.from).toBe(addDays(version.until ?? next.from, 1));
    }
  });

  it("has dates that are real days, and doubt that ends after it begins and is explained", () => {
    for (const { from, until, doubtUntil, remark } of instrument.versions) {
      for (const day of [from, until, doubtUntil]) if (day !== undefined) expect(civilDate(day)).toBe(day);
      if (doubtUntil === undefined) continue;
      expect(doubtUntil > from).toBe(true);
      expect(remark?.zh).toMatch(/日期|处理/);
    }
  });

  it("can be cited: articles in order without repeats, points with both languages", () => {
    for (const version of instrument.versions) {
      expect(provisionsOf(version).length).toBeGreaterThan(0);
      const articles = version.articles ?? [];
      for (const article of articles) expect(article).toMatch(/^[1-9]\d{0,3}(-[1-9]\d?)?$/);
      const order = articles.map((one) => one.split("-").map(Number)).map(([main = 0, sub = 0]) => main * 100 + sub);
      expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
      for (const [point, { zh, en }] of Object.entries(version.points ?? {})) {
        expect(point).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(zh).toMatch(/\p{Script=Han}.*。$/u);
        expect(en).toMatch(/^[\p{Script=Latin}\p{P}\p{N}\s%]+\.$/u);
      }
    }
  });

  it("says where it is not law: soft norms and secondary sources carry a remark", () => {
    const soft = instrument.rank === "self-regulation" || instrument.rank === "recommended-standard";
    for (const version of instrument.versions) {
      if (soft) expect(version.remark).toBeDefined();
      if (version.verification === "VS" && version.articles === undefined) expect(version.points).toBeDefined();
    }
  });
});

describe("all instruments", () => {
  it("are all the files of the folder", () => {
    const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
    expect(files.map((file) => file.replace(/\.ts$/, "")).sort()).toEqual(every.map((one) => one.id).sort());
    expect(new Set(every.map((one) => one.title.zh)).size).toBe(every.length);
  });

  it("change numbering at the turn of 2026", () => {
    for (const [id, old] of [
      ["public-security-penalties", "2012"],
      ["cybersecurity-law", "2016"],
    ] as const) {
      expect([standing(id, old, "2025-12-31"), standing(id, "2025", "2025-12-31")]).toEqual([
        "in-force",
        "not-in-force",
      ]);
      expect([standing(id, old, "2026-01-01"), standing(id, "2025", "2026-01-01")]).toEqual([
        "not-in-force",
        "in-force",
      ]);
    }
  });

  it("know the crime of collecting unlawful debts only since amendment XI", () => {
    const criminal = every.find((one) => one.id === "criminal-law");
    const knows = criminal?.versions.map((one) => [one.id, one.articles?.includes("293-1")]);
    expect(knows).toEqual([
      ["2015", false],
      ["2020", true],
      ["2023", true],
    ]);
  });

  it("are in doubt only up to the day named", () => {
    expect(standing("microloan-measures-2025", "2025", "2025-01-16")).toBe("not-in-force");
    expect(standing("microloan-measures-2025", "2025", "2026-01-16")).toBe("in-doubt");
    expect(standing("microloan-measures-2025", "2025", "2026-01-17")).toBe("in-force");
    expect(standing("pcac-card-guideline-2024", "2024", "2024-07-06")).toBe("in-doubt");
    expect(standing("pcac-card-guideline-2024", "2024", "2024-07-07")).toBe("in-force");
    expect(standing("gbt-45251-2025", "2025", "2025-02-28")).toBe("in-force");
    expect(standing("cba-collection-guideline-2026", "2026", "2026-01-29")).toBe("not-in-force");
    expect(standing("all-in-cost-disclosure-2026", "2026", "2026-07-31")).toBe("not-in-force");
    expect(standing("all-in-cost-disclosure-2026", "2026", "2026-08-01")).toBe("in-force");
  });
});
