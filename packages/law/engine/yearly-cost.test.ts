import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Flow } from "./flows.ts";
import { yearlyCost } from "./yearly-cost.ts";

const seed = 20260101;
const out = (day: number, yuan: number): Flow => ({ day, fen: Math.round(yuan * 100) });
const paid = (day: number, yuan: number): Flow => ({ day, fen: -Math.round(yuan * 100) });

function cost(flows: readonly Flow[]) {
  const found = yearlyCost(flows);
  if (!found.ok) throw new Error(`${found.code} ${found.detail}`);
  return found.value;
}
function refusal(flows: readonly Flow[]) {
  const found = yearlyCost(flows);
  return found.ok ? found.value : found.code;
}

describe("yearly cost", () => {
  it("agrees with a year at ten percent", () => {
    const { simple, compound } = cost([out(0, 10_000), paid(365, 11_000)]);
    expect(simple).toBeCloseTo(10, 9);
    expect(compound).toBeCloseTo(10, 9);
  });

  it("finds a monthly instalment loan of 1 % a month: 12 % simple by the month, 12.68 % compound", () => {
    const instalment = (10_000 * 0.01) / (1 - 1.01 ** -12);
    const month = 365 / 12;
    const flows = [out(0, 10_000), ...Array.from({ length: 12 }, (_, at) => paid((at + 1) * month, instalment))];
    const { simple, compound } = cost(flows);
    expect(simple).toBeCloseTo(12, 2);
    expect(compound).toBeCloseTo(12.68, 1);
  });

  it("sees through equal fees on the full principal: 0.7 % a month is not 8.4 % a year", () => {
    const flows = [
      out(0, 12_000),
      ...Array.from({ length: 12 }, (_, at) => paid(Math.round(((at + 1) * 365) / 12), 1000 + 84)),
    ];
    expect(cost(flows).simple).toBeGreaterThan(15);
    expect(cost(flows).compound).toBeLessThan(17);
  });

  it("measures a seven-day loan with three tenths kept back", () => {
    const { simple, compound } = cost([out(0, 1400), paid(7, 2000)]);
    expect(simple).toBeCloseTo((600 / 1400) * (365 / 7) * 100, 6);
    expect(compound).toBeCloseTo(((2000 / 1400) ** (365 / 7) - 1) * 100, -6);
  });

  it("measures a loan of one day at double the sum", () => {
    expect(cost([out(0, 1), paid(1, 2)]).simple).toBeCloseTo(36_500, 3);
  });

  it("counts a fee paid before the payout as kept back from it", () => {
    expect(cost([paid(-3, 100), out(0, 1000), paid(365, 990)])).toEqual(cost([out(0, 900), paid(365, 990)]));
  });

  it("nets flows of one day and does not care for their order", () => {
    const once = cost([out(0, 800), paid(90, 900)]);
    expect(cost([paid(90, 400), out(0, 1000), paid(90, 500), paid(0, 200)])).toEqual(once);
  });

  it("says why there is no cost", () => {
    expect(refusal([])).toBe("nothing-received");
    expect(refusal([paid(0, 5)])).toBe("nothing-received");
    expect(refusal([out(0, 5)])).toBe("nothing-paid");
    expect(refusal([out(0, 5), paid(0, 1)])).toBe("no-time");
    expect(refusal([out(0, 5), paid(9, 4)])).toBe("not-repaid");
    expect(refusal([out(0, 5), paid(9, 5)])).toEqual({ simple: 0, compound: 0 });
  });

  it("picks none of several internal rates of return", () => {
    // 1000 - 2300 / (1 + r) + 1320 / (1 + r)² has the roots 10 % and 20 %, but the borrower got more than was paid back.
    const flows = [out(0, 1000), paid(365, 2300), out(730, 1320)];
    expect(refusal(flows)).toBe("not-repaid");
    const three = [out(0, 1000), paid(365, 3600), out(730, 4310), paid(1095, 1716)];
    const found = yearlyCost(three);
    expect(found.ok ? found.value : [found.code, found.detail]).toEqual(["several-rates", "10.00, 20.00, 30.00"]);
  });

  it("keeps one rate where flows change direction but only one solves", () => {
    const flows = [out(0, 1000), paid(100, 300), out(200, 500), paid(400, 1500)];
    const { compound } = cost(flows);
    const worth = flows.reduce((sum, { day, fen }) => sum + fen / (1 + compound / 100) ** (day / 365), 0);
    expect(Math.abs(worth)).toBeLessThan(0.01);
  });

  it("finds the rate a loan was made with", () => {
    const loan = fc.record({
      principal: fc.integer({ min: 1000_00, max: 500_000_00 }),
      rate: fc.double({ min: 0.01, max: 5, noNaN: true }),
      gaps: fc.array(fc.integer({ min: 5, max: 90 }), { minLength: 1, maxLength: 36 }),
    });
    fc.assert(
      fc.property(loan, ({ principal, rate, gaps }) => {
        // Interest of each gap is paid at its end, the principal with the last: simple rate as made, to the rounding of a fen.
        let day = 0;
        const flows: Flow[] = [{ day: 0, fen: principal }];
        for (const [at, gap] of gaps.entries()) {
          day += gap;
          const interest = Math.round((principal * rate * gap) / 365);
          flows.push({ day, fen: -(interest + (at === gaps.length - 1 ? principal : 0)) });
        }
        const { simple, compound } = cost(flows);
        expect(Math.abs(simple - rate * 100)).toBeLessThan(0.05 + rate);
        const worth = flows.reduce((sum, one) => sum + one.fen * (1 + compound / 100) ** (-one.day / 365), 0);
        expect(Math.abs(worth)).toBeLessThan(1);
      }),
      { seed, numRuns: 300 },
    );
  });

  it("never gets cheaper when somebody must pay more", () => {
    const payments = fc.array(fc.tuple(fc.integer({ min: 1, max: 700 }), fc.integer({ min: 100_00, max: 2000_00 })), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(payments, fc.integer({ min: 1, max: 500_00 }), (list, more) => {
        const flows = list.map(([day, fen]) => ({ day, fen: -fen }));
        const received = { day: 0, fen: -flows.reduce((sum, one) => sum + one.fen, 0) - 1_00 };
        const last = flows.reduce((a, b) => (a.day >= b.day ? a : b));
        const less = cost([received, ...flows]);
        const dearer = cost([received, ...flows, { day: last.day, fen: -more }]);
        expect(dearer.simple).toBeGreaterThanOrEqual(less.simple);
        expect(dearer.compound).toBeGreaterThanOrEqual(less.compound);
      }),
      { seed, numRuns: 300 },
    );
  });
});
