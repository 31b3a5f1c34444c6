import type { CivilDate } from "@ringfence/kernel";

/** 2026年3月7日. */
export const formatDay = (on: CivilDate): string =>
  `${Number(on.slice(0, 4))}年${Number(on.slice(5, 7))}月${Number(on.slice(8))}日`;
