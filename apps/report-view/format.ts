import type { Language } from "./language.ts";
import type { Messages } from "./messages/zh-CN.ts";

const englishMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** "2026-03-05" as people read it: 2026年3月5日 / 5 Mar 2026. Any other text stays as it is. */
export function formatDay(day: string, language: Language): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(day);
  if (match === null) return day;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return language === "en" ? `${date} ${englishMonths[month - 1]} ${year}` : `${year}年${month}月${date}日`;
}

/** Month and day only, for a table where the year is plain: 3月5日 / 5 Mar. */
export function formatShortDay(day: string, language: Language): string {
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  return language === "en" ? `${date} ${englishMonths[month - 1]}` : `${month}月${date}日`;
}

/** "2026-03-05T22:10:00+08:00" as 2026年3月5日 22:10; a day without a time as the day. */
export function formatMoment(at: string, language: Language): string {
  const clock = /T(\d\d:\d\d)/.exec(at)?.[1];
  const day = formatDay(at, language);
  return clock === undefined ? day : language === "en" ? `${day}, ${clock}` : `${day} ${clock}`;
}

/** 12,345: the same marks in both languages. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

export function formatDuration(seconds: number, messages: Messages): string {
  const whole = Math.round(seconds);
  const { duration } = messages.entry;
  return whole < 60 ? duration.seconds(whole) : duration.minutes(Math.floor(whole / 60), whole % 60);
}

/** 1.2 MB, in units of 1,000. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
