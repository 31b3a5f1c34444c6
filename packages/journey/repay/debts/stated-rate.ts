import type { StatedOf } from "@ringfence/casefile";

export type StatedRate = Pick<StatedOf<"rate">, "billionths" | "per">;

const timesAYear = { year: 1, month: 12, day: 365 } as const;
const unitWords = { year: "年化", month: "月息", day: "日息" } as const;

/** Billionths a year, simply added up; undefined where it is not said for how long the rate is. */
export const annualised = ({ billionths, per }: StatedRate): number | undefined =>
  per === undefined ? undefined : billionths * timesAYear[per];

/** As a person would type it: 年化18%, 月息1.5%, 日息0.05%; a bare percentage where no unit is said, so that the form asks. */
export const rateText = ({ billionths, per }: StatedRate): string =>
  `${per === undefined ? "" : unitWords[per]}${Number((billionths / 1e7).toFixed(7))}%`;
