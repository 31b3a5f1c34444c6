import type { Id, LetterSent } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import { addDays, dateOf, formatInstant, type Instant } from "@ringfence/kernel";
import type { RequestKind } from "./terms-request.ts";

interface Sending {
  readonly at: Instant;
  readonly how: LetterSent["how"];
  readonly receipt: string;
  readonly newId: () => Id;
}

/** Ours, as for other letters: fifteen days is what the complaint measures give an institution. */
const answerDays = 15;

/** The entry of a request about terms that was sent. */
export function sentRequest(kind: RequestKind, { at, how, receipt, newId }: Sending): EntryDraft {
  return {
    kind: "letter-sent",
    body: {
      id: newId(),
      letter: `terms-${kind}`,
      at: formatInstant(at),
      how,
      ...(receipt.trim() === "" ? {} : { receipt: receipt.trim() }),
      answerBy: addDays(dateOf(at), answerDays),
    },
  };
}
