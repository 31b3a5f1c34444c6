import { emptyCaseFile, reduceCase } from "@ringfence/casefile";
import { civilDate } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { emptyPlanForm, planFormOf, readPlanForm } from "./read-plan-form.ts";

const start = civilDate("2026-12-01");
const form = { ...emptyPlanForm, income: "8000", floor: "3,500" };
const read = (more: object) => readPlanForm({ ...form, ...more }, start);

describe("what a person types about their means", () => {
  it("is read, with months of another income", () => {
    expect(read({ otherMonths: "2027-02 1.2万\n2027年1月 6000\n", low: "5000" })).toEqual({
      ok: true,
      value: { income: [800_000, 600_000, 1_200_000, 800_000], floor: [350_000], savings: 0, low: 500_000 },
    });
    expect(read({ savings: "600" })).toMatchObject({ value: { income: [800_000], savings: 60_000 } });
  });

  it("begins with the budget kept from bills", () => {
    const budget = (at: string, typicalFen: number, lowestFen: number) => ({
      v: 1,
      kind: "budget-kept",
      body: { id: at, at: `${at}T10:00:00+08:00`, months: [], floorFen: 350_050, income: { typicalFen, lowestFen } },
    });
    const file = reduceCase([budget("2026-10-01", 1, 1), budget("2026-11-01", 800_000, 620_000)]);
    expect(file.setAside).toEqual([]);
    expect(planFormOf(file)).toEqual({ ...emptyPlanForm, income: "8000", low: "6200", floor: "3500.5" });
    expect(planFormOf(emptyCaseFile)).toBe(emptyPlanForm);
  });

  it("is refused where it cannot be read, with the lines", () => {
    expect(read({ income: "很多" })).toMatchObject({ code: "unread-amount" });
    expect(read({ low: "少" })).toMatchObject({ code: "unread-amount" });
    expect(read({ otherMonths: "明年二月 8000\n2027-13 5000；2026-11 5000\n2026-12 6000" })).toMatchObject({
      code: "unread-months",
      detail: "明年二月 8000；2027-13 5000；2026-11 5000",
    });
  });
});
