import type { BillLine, CaseFile } from "@ringfence/casefile";
import type { Vault } from "@ringfence/casefile/log/vault.ts";
import { type Booked, bookBills } from "@ringfence/journey/repay/ledger/booked.ts";
import { correctionsOf, ledgerBills, readLines } from "@ringfence/journey/repay/ledger/kept-bills.ts";
import { useEffect, useMemo, useState } from "react";

type Lines = ReadonlyMap<string, readonly BillLine[]>;

/** Lines that were read out of the open case before, by their digest. */
const known = new Map<string, readonly BillLine[]>();

async function linesOf(vault: Vault, file: CaseFile): Promise<Lines> {
  for (const { lines } of file.ledger.bills) {
    if (known.has(lines)) continue;
    const kept = await vault.file(lines);
    const read = kept.ok ? readLines(new TextDecoder().decode(kept.value)) : undefined;
    if (read?.ok === true) known.set(lines, read.value);
  }
  return new Map(
    file.ledger.bills.flatMap(({ lines }) => {
      const read = known.get(lines);
      return read === undefined ? [] : [[lines, read] as const];
    }),
  );
}

/** Every line of money of the open case, each counted once; undefined while it is read. */
export function useBooked(vault: Vault, file: CaseFile): readonly Booked[] | undefined {
  const [lines, setLines] = useState<Lines>();
  useEffect(() => {
    let left = false;
    linesOf(vault, file).then((read) => {
      if (!left) setLines(read);
    });
    return () => {
      left = true;
    };
  }, [vault, file]);
  return useMemo(
    () => (lines === undefined ? undefined : bookBills(ledgerBills(file, lines), correctionsOf(file))),
    [file, lines],
  );
}
