import fc from "fast-check";
import { expect, it } from "vitest";
import { numbering } from "./numbering.ts";
import { places, placesARow, sortedRecords } from "./record-rows.ts";

it("numbers keys in order of first sight, however alike they are", () => {
  const half = fc.oneof(fc.nat({ max: 3 }), fc.integer({ min: 0, max: 0xffffffff }));
  fc.assert(
    fc.property(fc.array(fc.tuple(half, half), { maxLength: 5000, size: "max" }), (keys) => {
      const numbers = numbering();
      const known = new Map<string, number>();
      for (const [low, high] of keys) {
        const name = `${low} ${high}`;
        if (!known.has(name)) known.set(name, known.size);
        expect(numbers.of(low, high)).toBe(known.get(name));
      }
      expect(numbers.count).toBe(known.size);
    }),
    { numRuns: 30 },
  );
});

const record = fc.record({
  debtor: fc.bigInt({ min: 0n, max: 40n }).map((one) => one * 0x1_0000_0001n),
  start: fc.nat({ max: 50 }),
  flags: fc.integer({ min: 0, max: 0xffffffff }),
  agreed: fc.integer({ min: 0, max: 0xffffffff }),
});

it("sorts by debtor, start and row, and loses nothing", () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 2000, size: "max" }), (records) => {
      const memory = new ArrayBuffer(records.length * placesARow * 8);
      const [numbers, halves, digests] = [
        new Float64Array(memory),
        new Uint32Array(memory),
        new BigUint64Array(memory),
      ];
      for (const [at, { debtor, start, flags, agreed }] of records.entries()) {
        const base = at * placesARow;
        digests[base + places.debtor] = debtor;
        numbers[base + places.start] = start;
        numbers[base + places.row] = at;
        numbers[base + places.side] = at * 2;
        halves[(base + places.flags) * 2] = flags;
        halves[(base + places.flags) * 2 + 1] = agreed;
      }
      const sorted = sortedRecords(
        memory,
        Int32Array.from(records, (_, at) => at * 3),
      );
      const debtors = [...new Set(records.map(({ debtor }) => debtor))];
      const wanted = records
        .map((one, at) => ({ ...one, row: at, debtor: debtors.indexOf(one.debtor) }))
        .sort((a, b) => a.debtor - b.debtor || a.start - b.start || a.row - b.row);
      const got = wanted.map((_, at) => ({
        debtor: sorted.debtor[at],
        start: sorted.start[at],
        flags: sorted.flags[at],
        agreed: sorted.agreed[at],
        row: sorted.row[at],
      }));
      expect(got).toEqual(wanted);
      expect([...sorted.side]).toEqual(wanted.map(({ row }) => row * 2));
      expect([...sorted.signals]).toEqual(wanted.map(({ row }) => row * 3));
      expect([...sorted.order]).toEqual(wanted.map(({ row }) => row));
    }),
    { numRuns: 40 },
  );
});
