export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;

/** Median milliseconds of each. They take turns, so that a busy minute of the machine falls on all of them; a first round warms up. */
export async function inTurns(runs: number, works: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const times = works.map((): number[] => []);
  for (let run = -1; run < runs; run += 1)
    for (const [at, work] of works.entries()) {
      const start = performance.now();
      await work();
      if (run >= 0) times[at]?.push(performance.now() - start);
    }
  return times.map(median);
}
