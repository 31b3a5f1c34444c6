/** The least whole number from `low` to `high` for which it holds, where it holds for all above the least that does. */
export function smallest(low: number, high: number, does: (value: number) => boolean): number | undefined {
  if (!does(high)) return undefined;
  let [from, to] = [low, high];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (does(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
