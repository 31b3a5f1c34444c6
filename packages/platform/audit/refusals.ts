import { signalBit } from "@ringfence/law";
import { reader } from "../records/packed.ts";
import { type DatedColumns, type DebtorRows, isInbound } from "./debtor-rows.ts";
import type { DebtorSeen } from "./debtor-seen.ts";

const refused = reader("refused");
const refusalBit = signalBit("refusal-by-recipient");

/** A person's refusal: marked by the lender, or said in the person's own words. */
interface Refusal {
  readonly row: number;
  readonly read: boolean;
}

/** Could anybody have refused, by a mark or in words? */
export const mayHaveRefused = ({ flags, signals }: DebtorSeen): boolean =>
  refused(flags) === 1 || (signals & refusalBit) !== 0;

/**
 * Refusals of one debtor's circle by person, in order of time; marked ones before read ones of the same moment, as the borrower's
 * judge has them. Undefined when nobody refused, which is the ordinary case.
 */
export function refusalsOf(
  { flags, signals, start }: DatedColumns,
  rows: DebtorRows,
): ReadonlyMap<number, readonly number[]> | undefined {
  let found: Map<number, Refusal[]> | undefined;
  const add = (row: number, read: boolean) => {
    found ??= new Map();
    const list = found.get(rows.personAt(row));
    if (list === undefined) found.set(rows.personAt(row), [{ row, read }]);
    else list.push({ row, read });
  };
  for (let row = rows.from; row < rows.to; row += 1) {
    const bits = flags[row] as number;
    if (refused(bits) === 1) add(row, false);
    if (isInbound(bits) && ((signals[row] as number) & refusalBit) !== 0) add(row, true);
  }
  if (found === undefined) return undefined;
  const at = ({ row }: Refusal) => start[row] as number;
  const inOrder = [...found].map(
    ([person, list]) =>
      [
        person,
        list.sort((a, b) => at(a) - at(b) || Number(a.read) - Number(b.read) || a.row - b.row).map(({ row }) => row),
      ] as const,
  );
  return new Map(inOrder);
}

/** Did this person agree again on a later day? Called for contacts after the refusal. */
export const lifted = ({ day }: DatedColumns, rows: DebtorRows, contact: number, refusal: number): boolean =>
  rows.seen.anyAgreed && (day[contact] as number) > (day[refusal] as number) && rows.hasAgreed(contact);
