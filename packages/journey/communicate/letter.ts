import type { Id } from "@ringfence/casefile";
import type { DocumentModel } from "@ringfence/casefile/document/document.ts";
import type { GateFault } from "@ringfence/casefile/document/truth-gate.ts";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import type { Bilingual, Instant } from "@ringfence/kernel";
import type { Facts } from "../writing/facts.ts";
import type { Question, UnreadableAnswer, WritingInput } from "../writing/question.ts";

/** Something to know before sending. `stop`: this letter should not be sent. */
export interface Advice {
  readonly severity: "stop" | "care";
  readonly reason: Bilingual;
}

export interface Letter {
  /** Equal to the file name. */
  readonly id: string;
  readonly order: number;
  readonly group: "lender" | "people" | "record";
  readonly title: Bilingual;
  /** When it helps. */
  readonly when: Bilingual;
  readonly questions: readonly Question[];
  readonly advice?: (facts: Facts) => readonly Advice[];
  readonly write: (facts: Facts) => DocumentModel;
  /** What having sent it means for the case: a refusal, a notice. Rules count from it. */
  readonly filed?: (facts: Facts, at: Instant, newId: (kind: string) => Id) => readonly EntryDraft[];
  /** Complete facts: the suite writes the letter from them. */
  readonly sample: WritingInput;
}

export function defineLetter(letter: Letter): Letter {
  return letter;
}

export type Written =
  | {
      readonly kind: "written";
      readonly document: DocumentModel;
      readonly advice: readonly Advice[];
      readonly facts: Facts;
    }
  | { readonly kind: "asks"; readonly missing: readonly Question[]; readonly unreadable: readonly UnreadableAnswer[] }
  | { readonly kind: "not-advised"; readonly advice: readonly Advice[] }
  | { readonly kind: "refused"; readonly faults: readonly GateFault[] };
