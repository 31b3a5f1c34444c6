import type { ComplaintFiled, Id } from "@ringfence/casefile";
import type { EntryDraft, FileRef } from "@ringfence/casefile/log/entry.ts";
import { type CivilDate, formatInstant, type Instant } from "@ringfence/kernel";
import type { Facts } from "../writing/facts.ts";
import type { ComplaintInput } from "./complaint.ts";
import { entriesOf, rulesOf } from "./matter.ts";

interface Filing {
  readonly id: Id;
  readonly at: Instant;
  readonly how: ComplaintFiled["how"];
  readonly receipt?: string;
  readonly answerBy?: CivilDate;
  /** The paper as it was handed in, kept in the vault. */
  readonly document?: FileRef;
}

/** The entry of a complaint that was filed: what it was about, where, and until when an answer is due. */
export function filedDraft({ matter, door }: ComplaintInput, facts: Facts, filing: Filing): EntryDraft {
  const { id, at, how, receipt, answerBy, document } = filing;
  return {
    kind: "complaint-filed",
    body: {
      id,
      door,
      at: formatInstant(at),
      how,
      about: [...entriesOf(matter)],
      rules: [...rulesOf(matter)],
      text: facts.text("account"),
      ...(matter.against === undefined ? {} : { against: matter.against.id }),
      ...(receipt === undefined || receipt.trim() === "" ? {} : { receipt: receipt.trim() }),
      ...(answerBy === undefined ? {} : { answerBy }),
    },
    ...(document === undefined ? {} : { files: [document] }),
  };
}
