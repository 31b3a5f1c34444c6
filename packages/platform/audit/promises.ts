import { reader } from "../records/packed.ts";
import type { DatedColumns, DebtorRows } from "./debtor-rows.ts";

const offered = reader("offeredToPay");

/** Had this person offered to pay by the time of this contact? Then the data needed for paying may be given. */
export function promisedToPay({ flags, start }: DatedColumns, rows: DebtorRows, contact: number): boolean {
  if (offered(rows.seen.flags) === 0) return false;
  const person = rows.personAt(contact);
  for (let row = rows.from; row < rows.to && (start[row] as number) <= (start[contact] as number); row += 1)
    if (offered(flags[row] as number) === 1 && rows.personAt(row) === person) return true;
  return false;
}
