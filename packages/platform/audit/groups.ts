/** Rows of one debtor grouped by some key, each group in order of time. Buffers are kept from debtor to debtor. */
export interface Groups {
  readonly count: number;
  /** Rows of group g: `rows[starts[g]]` up to, not with, `rows[starts[g + 1]]`. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

/** Few keys are found faster by looking through them than by hashing. */
const fewKeys = 12;

/** Groups rows `from` to `to` by `keyOf`; a negative key leaves a row out. */
export function grouper(): (from: number, to: number, keyOf: (row: number) => number) => Groups {
  let keys: number[] = [];
  let group = new Int32Array(64);
  let rows = new Int32Array(64);
  let starts = new Int32Array(65);
  let index: Map<number, number> | undefined;

  const groupOf = (key: number): number => {
    const known = index === undefined ? keys.indexOf(key) : (index.get(key) ?? -1);
    if (known >= 0) return known;
    keys.push(key);
    index?.set(key, keys.length - 1);
    if (keys.length > fewKeys) index ??= new Map(keys.map((one, at) => [one, at]));
    return keys.length - 1;
  };

  return (from, to, keyOf) => {
    const length = to - from;
    if (group.length < length) {
      group = new Int32Array(length * 2);
      rows = new Int32Array(length * 2);
      starts = new Int32Array(length * 2 + 1);
    }
    keys = [];
    index = undefined;
    starts.fill(0, 0, length + 1);
    for (let row = from; row < to; row += 1) {
      const key = keyOf(row);
      const at = key < 0 ? -1 : groupOf(key);
      group[row - from] = at;
      if (at >= 0) starts[at + 1] = (starts[at + 1] as number) + 1;
    }
    for (let at = 0; at < keys.length; at += 1) starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number);
    // Each group's start moves to its end while rows are laid down, then back by one place.
    for (let row = from; row < to; row += 1) {
      const at = group[row - from] as number;
      if (at < 0) continue;
      const place = starts[at] as number;
      rows[place] = row;
      starts[at] = place + 1;
    }
    for (let at = keys.length; at > 0; at -= 1) starts[at] = starts[at - 1] as number;
    starts[0] = 0;
    return { count: keys.length, starts, rows };
  };
}
