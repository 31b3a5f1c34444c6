import { get } from "../records/packed.ts";
import type { DatedColumns, DebtorRows } from "./debtor-rows.ts";

/** Had this person offered to pay by the time of this contact? Then the data needed for paying may be given. */
export function promisedToPay({ flags, start }: DatedColumns, rows: DebtorRows, contact: number): boolean {
  if (!rows.anyOffered) return false;
  const person = rows.personAt(contact);
  for (let row = rows.from; row < rows.to && (start[row] as number) <= (start[contact] as number); row += 1)
    if (get(flags[row] as number, "offeredToPay") === 1 && rows.personAt(row) === person) return true;
  return false;
}
