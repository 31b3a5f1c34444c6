/** One line of the table that `npm run bench` prints. */
export interface BenchRow {
  /** Row of the list of what is measured: "1", "2", "7". */
  readonly row: string;
  readonly figure: string;
  readonly ours: string;
  readonly yardstick: string;
  readonly theirs: string;
  readonly ratio: string;
  readonly goal: string;
}

export type Bench = () => Promise<readonly BenchRow[]>;

/** Milliseconds of each of `runs` runs after one that is not counted, median first. */
export async function measure(work: () => unknown | Promise<unknown>, runs = 5): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] as number;
}
