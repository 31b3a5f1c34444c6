import type { CaseEvent, CaseFile, Id } from "@ringfence/casefile";
import type { DocumentModel } from "@ringfence/casefile/document/document.ts";
import type { GateFault } from "@ringfence/casefile/document/truth-gate.ts";
import type { Bilingual, CivilDate, Instant } from "@ringfence/kernel";
import type { Facts } from "./facts.ts";

export interface LetterInput {
  readonly file: CaseFile;
  readonly today: CivilDate;
  /** The loan it is about; where the case has one only, that one. */
  readonly loan?: Id;
  /** What the person answered, as typed, by id of the question. */
  readonly answers: Readonly<Record<string, string>>;
}

/** How an answer is typed and read. */
export type QuestionKind = "text" | "words" | "date" | "yuan" | "number" | "choice" | "contacts";

/** What a letter has to know. Answered by the case where it can be, else by the person. */
export interface Question {
  readonly id: string;
  readonly ask: Bilingual;
  readonly why: Bilingual;
  readonly kind: QuestionKind;
  readonly choices?: readonly { readonly id: string; readonly label: Bilingual }[];
  /** May be left open; the letter then says nothing about it. */
  readonly optional?: boolean;
  /** What the case says, with the entries that show it. */
  readonly known?: (input: LetterInput) => KnownFact | undefined;
  /** Asked only then; always when left out. */
  readonly askedWhen?: (facts: Facts) => boolean;
}

export interface KnownFact {
  /** As an answer would be typed. */
  readonly text: string;
  readonly entries: readonly Id[];
}

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
  readonly filed?: (facts: Facts, at: Instant, newId: (kind: string) => Id) => readonly CaseEvent[];
  /** Complete facts: the suite writes the letter from them. */
  readonly sample: LetterInput;
}

export function defineLetter(letter: Letter): Letter {
  return letter;
}

/** An answer that could not be read, and why. */
export interface UnreadableAnswer {
  readonly question: string;
  readonly code: "not-a-date" | "not-an-amount" | "not-a-number" | "not-a-choice" | "too-long" | "unknown-entry";
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
