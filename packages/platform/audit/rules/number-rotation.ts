import rule, { manyNumbers, spanDays } from "@ringfence/law/rules/contact/number-rotation.ts";
import type { ColumnRule } from "../column-rule.ts";

export const rotationInColumns: ColumnRule = {
  rule,
  bases: [rule.basis],
  mayFind: ({ contacts }) => contacts >= manyNumbers,
  look({ caller, day }) {
    const seen = new Float64Array(manyNumbers);
    /** Most debtors, and most persons, are called from a handful of numbers: then nothing needs counting. */
    const fewNumbers = (first: number, end: number, rows?: Int32Array) => {
      let count = 0;
      for (let at = first; at < end; at += 1) {
        const shown = caller[rows === undefined ? at : (rows[at] as number)] as number;
        let one = 0;
        while (one < count && seen[one] !== shown) one += 1;
        if (one < count || shown === 0) continue;
        seen[count] = shown;
        count += 1;
        if (count === manyNumbers) return false;
      }
      return true;
    };
    /** How often each number stands in the seven days looked at. */
    const within = new Map<number, number>();
    return (rows, tell) => {
      if (fewNumbers(rows.from, rows.to)) return;
      const { persons } = rows;
      for (let person = 0; person < persons.count; person += 1) {
        const [first, end] = [persons.starts[person] as number, persons.starts[person + 1] as number];
        if (end - first < manyNumbers || fewNumbers(first, end, persons.rows)) continue;
        within.clear();
        let best = { from: 0, to: 0, numbers: 0 };
        let from = first;
        for (let to = first; to < end; to += 1) {
          const row = persons.rows[to] as number;
          const shown = caller[row] as number;
          if (shown === 0) continue;
          within.set(shown, (within.get(shown) ?? 0) + 1);
          for (; (day[row] as number) - (day[persons.rows[from] as number] as number) >= spanDays; from += 1) {
            const gone = caller[persons.rows[from] as number] as number;
            const left = (within.get(gone) ?? 0) - 1;
            if (left > 0) within.set(gone, left);
            else within.delete(gone);
          }
          if (within.size > best.numbers) best = { from, to: to + 1, numbers: within.size };
        }
        if (best.numbers < manyNumbers) continue;
        const window = [...persons.rows.subarray(best.from, best.to)].filter((row) => caller[row] !== 0);
        tell({ at: window.at(-1) as number, entries: window, count: best.numbers, limit: spanDays });
      }
    };
  },
};
