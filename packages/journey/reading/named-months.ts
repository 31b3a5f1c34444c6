/** What is longer is no period of a bill. */
const longestPeriod = 36;

/** 2026-03-01至2026-03-31, 202603, 2026年3月: all months from the first to the last that is named, as year * 12 + month - 1. */
export function addNamedMonths(months: Set<number>, text: string): void {
  const named: number[] = [];
  for (const match of text.matchAll(/(?<!\d)((?:19|20)\d\d)(?:[-/.]|\s?年\s?)?(0[1-9]|1[0-2]|[1-9](?!\d))/g)) {
    named.push(Number(match[1]) * 12 + Number(match[2]) - 1);
  }
  if (named.length === 0) return;
  const [first, last] = [Math.min(...named), Math.max(...named)];
  if (last - first > longestPeriod) return;
  for (let month = first; month <= last; month++) months.add(month);
}
