/** All months from the first to the last named. */
export function monthsBetween(named: readonly string[]): readonly string[] {
  const numbers = named.map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1);
  const first = Math.min(...numbers);
  const length = named.length === 0 ? 0 : Math.max(...numbers) - first + 1;
  return Array.from({ length }, (_, at) => {
    const one = first + at;
    return `${Math.floor(one / 12)}-${String((one % 12) + 1).padStart(2, "0")}`;
  });
}
