import { type CivilDate, civilDate } from "@ringfence/kernel";

/** Public holidays of one year as the State Council's yearly notice sets them. */
interface HolidayYear {
  readonly year: number;
  /** Issued on; the notice of General Office of the State Council. */
  readonly noticeOf: CivilDate;
  /** First and last day off of each holiday, weekends inside included. */
  readonly off: readonly (readonly [string, string])[];
  /** Weekend days that are worked instead. */
  readonly worked: readonly string[];
}

/**
 * 国务院办公厅关于2025年、2026年部分节假日安排的通知, read in several copies of the notice (VS). A year is added when its notice is out;
 * beyond the last year nothing is guessed.
 */
export const holidayYears: readonly HolidayYear[] = [
  {
    year: 2025,
    noticeOf: civilDate("2024-11-12"),
    off: [
      ["2025-01-01", "2025-01-01"],
      ["2025-01-28", "2025-02-04"],
      ["2025-04-04", "2025-04-06"],
      ["2025-05-01", "2025-05-05"],
      ["2025-05-31", "2025-06-02"],
      ["2025-10-01", "2025-10-08"],
    ],
    worked: ["2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"],
  },
  {
    year: 2026,
    noticeOf: civilDate("2025-11-04"),
    off: [
      ["2026-01-01", "2026-01-03"],
      ["2026-02-15", "2026-02-23"],
      ["2026-04-04", "2026-04-06"],
      ["2026-05-01", "2026-05-05"],
      ["2026-06-19", "2026-06-21"],
      ["2026-09-25", "2026-09-27"],
      ["2026-10-01", "2026-10-07"],
    ],
    worked: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"],
  },
];
