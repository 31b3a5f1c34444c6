import fc from "fast-check";
import { expect, it } from "vitest";
import { numbering } from "./numbering.ts";
import { places, placesARow, recordsIn, sortedParts } from "./record-rows.ts";

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
  debtor: fc.bigInt({ min: 0n, max: 40n }).map((one) => one * 0x2000_0001_8000_0001n),
  start: fc.nat({ max: 50 }),
  flags: fc.integer({ min: 0, max: 0xffffffff }),
  agreed: fc.integer({ min: 0, max: 0xffffffff }),
});

const readable = (_: string, value: unknown) => (typeof value === "bigint" ? `${value}` : value);

it.each([2000, 10_000])("sorts by debtor, start and row, and loses nothing: up to %i records", (maxLength) => {
  fc.assert(
    fc.property(fc.array(record, { maxLength, minLength: maxLength / 2, size: "max" }), (records) => {
      const bytes = new Uint8Array(records.length * placesARow * 8);
      const { numbers, halves } = recordsIn(bytes);
      const digests = new BigUint64Array(bytes.buffer);
      for (const [at, { debtor, start, flags, agreed }] of records.entries()) {
        const base = at * placesARow;
        digests[base + places.debtor] = BigInt.asUintN(64, debtor);
        numbers[base + places.start] = start;
        numbers[base + places.row] = at;
        numbers[base + places.target] = at * 3;
        numbers[base + places.caller] = at * 5;
        numbers[base + places.side] = at * 2;
        halves[(base + places.flags) * 2] = flags;
        halves[(base + places.flags) * 2 + 1] = agreed;
      }
      const signals = Int32Array.from(records, (_, at) => at * 7);
      const { part, next } = sortedParts(recordsIn(bytes), signals);
      const got: unknown[][] = [];
      const told = new Set<bigint>();
      while (next()) {
        const debtors = new Set<bigint>();
        for (let at = 0; at < part.length; at += 1) {
          const place = part.order[at] as number;
          const { debtor } = records[place] as (typeof records)[number];
          const isNew = at === 0 || part.debtor[at] !== part.debtor[at - 1];
          // Whole debtors, each in one piece.
          if (debtors.has(debtor) === isNew || told.has(debtor)) throw new Error("a debtor in pieces");
          debtors.add(debtor);
          got.push([
            debtor,
            ...[part.start[at], part.row[at], part.target[at], part.caller[at], part.side[at]],
            ...[part.flags[at], part.agreed[at], part.signals[at], place],
          ]);
        }
        for (const one of debtors) told.add(one);
      }
      const order = new Map([...new Set(got.map(([debtor]) => debtor as bigint))].map((one, at) => [one, at]));
      const wanted = records
        .map((one, at) => ({ ...one, at }))
        .sort((a, b) => (order.get(a.debtor) ?? -1) - (order.get(b.debtor) ?? -1) || a.start - b.start || a.at - b.at)
        .map(({ debtor, start, flags, agreed, at }) => [
          ...[debtor, start, at, at * 3, at * 5, at * 2, flags, agreed, at * 7, at],
        ]);
      expect(JSON.stringify(got, readable)).toBe(JSON.stringify(wanted, readable));
    }),
    { numRuns: Math.ceil(30_000 / maxLength), seed: 20261129, endOnFailure: true },
  );
});
