/** Runs of so many characters are read, each run by so many filters. */
export const WIDTHS = [2, 3, 4, 5] as const;
export const FILTERS = 64;
/** So many places behind a text hold nothing, for runs that reach over its end. */
export const BEHIND = 4;

/** What reading a text comes to: one number a filter. */
export const POOLED = WIDTHS.length * FILTERS;

/** Where the slots of a width begin among those of a character, which has one for each filter and each of its places. */
export const slotsBefore: readonly number[] = WIDTHS.map((_, no) =>
  WIDTHS.slice(0, no).reduce((sum, width) => sum + width * FILTERS, 0),
);
export const SLOTS = WIDTHS.reduce((sum, width) => sum + width * FILTERS, 0);

const [ofTwo, ofThree, ofFour, ofFive] = slotsBefore as [number, number, number, number];

/**
 * For each filter what it comes to where it comes to most, and where that run begins. `rows` holds, by place in the text and {@link BEHIND} it, where
 * the slots of its character begin in `values`. Most of the time of reading is spent here, so each width is written out.
 */
export function poolMost(
  values: Float32Array | Int16Array,
  rows: Int32Array,
  count: number,
  most: Float32Array,
  where: Int32Array,
): void {
  most.fill(Number.NEGATIVE_INFINITY);
  for (let start = 0; start <= Math.max(0, count - 2); start++) {
    const one = (rows[start] as number) + ofTwo;
    const two = (rows[start + 1] as number) + ofTwo + FILTERS;
    for (let filter = 0; filter < FILTERS; filter++) {
      const sum = (values[one + filter] as number) + (values[two + filter] as number);
      if (sum <= (most[filter] as number)) continue;
      most[filter] = sum;
      where[filter] = start;
    }
  }
  for (let start = 0; start <= Math.max(0, count - 3); start++) {
    const one = (rows[start] as number) + ofThree;
    const two = (rows[start + 1] as number) + ofThree + FILTERS;
    const three = (rows[start + 2] as number) + ofThree + 2 * FILTERS;
    for (let filter = 0; filter < FILTERS; filter++) {
      const sum =
        (values[one + filter] as number) + (values[two + filter] as number) + (values[three + filter] as number);
      if (sum <= (most[FILTERS + filter] as number)) continue;
      most[FILTERS + filter] = sum;
      where[FILTERS + filter] = start;
    }
  }
  for (let start = 0; start <= Math.max(0, count - 4); start++) {
    const one = (rows[start] as number) + ofFour;
    const two = (rows[start + 1] as number) + ofFour + FILTERS;
    const three = (rows[start + 2] as number) + ofFour + 2 * FILTERS;
    const four = (rows[start + 3] as number) + ofFour + 3 * FILTERS;
    for (let filter = 0; filter < FILTERS; filter++) {
      const sum =
        (values[one + filter] as number) +
        (values[two + filter] as number) +
        (values[three + filter] as number) +
        (values[four + filter] as number);
      if (sum <= (most[2 * FILTERS + filter] as number)) continue;
      most[2 * FILTERS + filter] = sum;
      where[2 * FILTERS + filter] = start;
    }
  }
  for (let start = 0; start <= Math.max(0, count - 5); start++) {
    const one = (rows[start] as number) + ofFive;
    const two = (rows[start + 1] as number) + ofFive + FILTERS;
    const three = (rows[start + 2] as number) + ofFive + 2 * FILTERS;
    const four = (rows[start + 3] as number) + ofFive + 3 * FILTERS;
    const five = (rows[start + 4] as number) + ofFive + 4 * FILTERS;
    for (let filter = 0; filter < FILTERS; filter++) {
      const sum =
        (values[one + filter] as number) +
        (values[two + filter] as number) +
        (values[three + filter] as number) +
        (values[four + filter] as number) +
        (values[five + filter] as number);
      if (sum <= (most[3 * FILTERS + filter] as number)) continue;
      most[3 * FILTERS + filter] = sum;
      where[3 * FILTERS + filter] = start;
    }
  }
}
