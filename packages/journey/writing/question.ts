import type { CaseFile, Id } from "@ringfence/casefile";
import type { Bilingual, CivilDate } from "@ringfence/kernel";
import type { Facts } from "./facts.ts";

export interface WritingInput {
  readonly file: CaseFile;
  readonly today: CivilDate;
  /** The loan it is about; where the case has one only, that one. */
  readonly loan?: Id;
  /** What the person answered, as typed, by id of the question. */
  readonly answers: Readonly<Record<string, string>>;
}

/** How an answer is typed and read. */
type QuestionKind = "text" | "words" | "date" | "yuan" | "number" | "phone" | "choice" | "contacts";

/** What a text has to know. Answered by the case where it can be, else by the person. */
export interface Question {
  readonly id: string;
  readonly ask: Bilingual;
  readonly why: Bilingual;
  readonly kind: QuestionKind;
  readonly choices?: readonly { readonly id: string; readonly label: Bilingual }[];
  /** May be left open; the text then says nothing about it. */
  readonly optional?: boolean;
  /** What the case says, with the entries that show it. */
  readonly known?: (input: WritingInput) => KnownFact | undefined;
  /** Asked only then; always when left out. */
  readonly askedWhen?: (facts: Facts) => boolean;
}

export interface KnownFact {
  /** As an answer would be typed. */
  readonly text: string;
  readonly entries: readonly Id[];
}

/** An answer that could not be read, and why. */
export interface UnreadableAnswer {
  readonly question: string;
  readonly code:
    | "not-a-date"
    | "not-an-amount"
    | "not-a-number"
    | "not-a-phone"
    | "not-a-choice"
    | "too-long"
    | "unknown-entry";
}
