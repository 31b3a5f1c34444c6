import { civilDate, dayNumber } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { yearlyCost } from "./yearly-cost.ts";

/** Money at a time in unit periods: positive = received, negative = paid. */
type Dated = readonly [periods: number, amount: number];

const dayOf = (day: string) => dayNumber(civilDate(day));
const cost = (flows: readonly Dated[], perYear = 365) => {
  const found = yearlyCost(flows.map(([at, amount]) => ({ day: (at * 365) / perYear, fen: Math.round(amount * 100) })));
  if (!found.ok) throw new Error(found.code);
  return found.value;
};
/** Unit-period rate times unit periods in a year, as Regulation Z defines its rate. */
const nominal = (perYear: number, flows: readonly Dated[]) =>
  perYear * ((1 + cost(flows, perYear).compound / 100) ** (1 / perYear) - 1) * 100;
const paid = (count: number, amount: number, first: number): readonly Dated[] =>
  Array.from({ length: count }, (_, no) => [first + no, -amount] as const);

/**
 * Example of appendix J (c), unit periods in a year, flows, rate published. Odd days are written as the fraction of a unit period that the
 * appendix makes of them: 30 days a month, 90 a quarter, 60 two months.
 */
const regulationZ: readonly (readonly [example: string, perYear: number, flows: readonly Dated[], rate: number])[] = [
  ["(1)(i)", 12, [[0, 5000], ...paid(24, 230, 1)], 9.69],
  ["(1)(ii)", 12, [[0, 6000], ...paid(36, 200, 1 + 19 / 30)], 11.82],
  ["(1)(iii)", 24, [[0, 5000], ...paid(24, 219.17, 6 / 15)], 10.34],
  ["(1)(iv)", 4, [[0, 10_000], ...paid(40, 385, 1 + 39 / 90)], 8.97],
  ["(1)(v)", 52, [[0, 500], ...paid(30, 17.6, 4 + 4 / 7)], 14.96],
  ["(2)(i)", 12, [[0, 5000], [1, -250], ...paid(23, 230, 2)], 10.08],
  ["(2)(ii)", 13, [[0, 400], [1 + 5 / 28, -39.5], ...paid(11, 38.31, 2 + 5 / 28)], 28.5],
  ["(3)(i)", 12, [[0, 5000], ...paid(23, 230, 1), [24, -280]], 10.5],
  ["(3)(ii)", 26, [[0, 200], ...paid(19, 9.5, 8 / 14), [19 + 8 / 14, -30]], 12.22],
  ["(4)(i)", 12, [[0, 5000], [1, -250], ...paid(22, 230, 2), [24, -280]], 10.9],
  ["(4)(ii)", 6, [[0, 8000], [52 / 60, -449.36], ...paid(18, 465, 1 + 52 / 60), [19 + 52 / 60, -200]], 7.3],
];

describe("published examples, typed in by hand", () => {
  it.each(regulationZ)("Regulation Z (12 CFR 1026), appendix J %s", (_, perYear, flows, rate) => {
    // The regulation counts odd days without interest on interest: hence a hundredth where there are some, else its rounding.
    const odd = flows.some(([at]) => !Number.isInteger(at));
    expect(Math.abs(nominal(perYear, flows) - rate)).toBeLessThan(odd ? 0.01 : 0.005);
  });

  it("Regulation Z, appendix J (5)(i): one payment of 1,080 for 1,000 after 255 days is 11.45 %, simple", () => {
    const { simple } = cost([
      [0, 1000],
      [dayOf("1978-09-15") - dayOf("1978-01-03"), -1080],
    ]);
    expect(Math.abs(simple - 11.45)).toBeLessThan(0.005);
  });

  it("Directive 98/7/EC, annex III: by the calendar (546 days) 12.96 %, and by equal months", () => {
    const calendar: readonly Dated[] = [
      [dayOf("1994-01-01"), 1000],
      [dayOf("1995-07-01"), -1200],
    ];
    expect(cost(calendar).compound).toBeCloseTo(12.96, 2);
    const byMonths: readonly (readonly [readonly Dated[], number])[] = [
      [
        [
          [0, 1000],
          [18, -1200],
        ],
        12.92,
      ],
      [
        [
          [0, 950],
          [18, -1200],
        ],
        16.85,
      ],
      [
        [
          [0, 1000],
          [12, -600],
          [24, -600],
        ],
        13.07,
      ],
      [
        [
          [0, 1000],
          [3, -272],
          [6, -272],
          [12, -544],
        ],
        13.19,
      ],
    ];
    for (const [flows, rate] of byMonths) expect(cost(flows, 12).compound).toBeCloseTo(rate, 2);
  });

  it("Microsoft's example of XIRR: 37.3362535 %", () => {
    const flows: readonly Dated[] = [
      [dayOf("2008-01-01"), 10_000],
      [dayOf("2008-03-01"), -2750],
      [dayOf("2008-10-30"), -4250],
      [dayOf("2009-02-15"), -3250],
      [dayOf("2009-04-01"), -2750],
    ];
    expect(cost(flows).compound).toBeCloseTo(37.336_253_5, 5);
  });
});
