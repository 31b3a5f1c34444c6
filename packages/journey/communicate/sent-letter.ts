import type { Id, LetterSent } from "@ringfence/casefile";
import type { EntryDraft, FileRef } from "@ringfence/casefile/log/entry.ts";
import { addDays, formatInstant, type Instant } from "@ringfence/kernel";
import type { Facts } from "../writing/facts.ts";
import { lenderOf } from "./filed-notice.ts";
import type { Letter } from "./letter.ts";

interface Sending {
  readonly at: Instant;
  readonly how: LetterSent["how"];
  readonly receipt?: string;
  /** The document as it was sent, kept in the vault. */
  readonly document?: FileRef;
  readonly newId: (kind: string) => Id;
}

/** Ours: fifteen days is what the complaint measures give an institution; an answer to a letter is expected within them. */
const answerDays = 15;

/** The entries of a letter that was sent: the sending, the document, and what it counts as (a notice). */
export function sentDrafts(letter: Letter, facts: Facts, sending: Sending): readonly EntryDraft[] {
  const { at, how, receipt, document, newId } = sending;
  const lender = letter.group === "lender" ? lenderOf(facts) : undefined;
  const sent: EntryDraft = {
    kind: "letter-sent",
    body: {
      id: newId("letter"),
      letter: letter.id,
      at: formatInstant(at),
      how,
      ...(lender === undefined ? {} : { to: lender.id }),
      ...(facts.loan === undefined ? {} : { loan: facts.loan.id }),
      ...(receipt === undefined || receipt.trim() === "" ? {} : { receipt: receipt.trim() }),
      ...(document === undefined ? {} : { sha256: document.sha256 }),
      ...(letter.group === "lender" ? { answerBy: addDays(facts.today, answerDays) } : {}),
    },
    ...(document === undefined ? {} : { files: [document] }),
  };
  return [sent, ...(letter.filed?.(facts, at, newId) ?? [])];
}
