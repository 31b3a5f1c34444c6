import type { BillLine, CaseFile } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import type { Vault, VaultRefusal } from "@ringfence/casefile/log/vault.ts";
import { type Booked, bookBills } from "@ringfence/journey/repay/ledger/booked.ts";
import type { ImportedBill } from "@ringfence/journey/repay/ledger/import-bill.ts";
import {
  billDraft,
  correctionsOf,
  ledgerBills,
  linesFile,
  linesText,
  readLines,
} from "@ringfence/journey/repay/ledger/kept-bills.ts";
import type { Outcome } from "@ringfence/kernel";
import { now } from "../../open-case.ts";

/** Every line of money the case holds, each counted once. */
export async function bookedOfCase(vault: Vault, file: CaseFile): Promise<readonly Booked[]> {
  const lines = new Map<string, readonly BillLine[]>();
  for (const { lines: digest } of file.ledger.bills) {
    const kept = await vault.file(digest);
    const read = kept.ok ? readLines(new TextDecoder().decode(kept.value)) : undefined;
    if (read?.ok === true) lines.set(digest, read.value);
  }
  return bookBills(ledgerBills(file, lines), correctionsOf(file));
}

/** Keeps the lines of a bill beside the entry that says it was read. */
export async function keepBill(vault: Vault, bill: ImportedBill): Promise<Outcome<EntryDraft, VaultRefusal>> {
  const bytes = new TextEncoder().encode(linesText(bill.lines));
  const kept = await vault.putFile({
    ...linesFile,
    async *chunks() {
      yield bytes;
    },
  });
  if (!kept.ok) return kept;
  return { ok: true, value: billDraft(bill, kept.value, `bill:${crypto.randomUUID()}`, now()) };
}
