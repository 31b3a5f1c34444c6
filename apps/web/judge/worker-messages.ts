import type { Answers } from "@ringfence/journey/record/answers.ts";
import type { Report } from "@ringfence/journey/record/report/report.ts";

/** A file with the name it goes by in the case: two phones can hold files of the same name. */
interface NamedFile {
  readonly name: string;
  readonly file: File;
}

export type ToWorker =
  | {
      readonly kind: "read";
      readonly files: readonly NamedFile[];
      readonly answers: Answers;
      readonly sheet: unknown;
      readonly unmasked: boolean;
    }
  /** Judge a case that is kept: its events, communications among them. */
  | { readonly kind: "case"; readonly events: readonly unknown[]; readonly unmasked: boolean }
  /** Make ready for what will be judged soon. */
  | { readonly kind: "prepare" }
  /** Judge what was read once more with other answers. */
  | { readonly kind: "again"; readonly answers: Answers; readonly unmasked: boolean };

export type FromWorker =
  | {
      readonly kind: "progress";
      readonly name: string;
      readonly phase: "hashing" | "reading";
      /** Share of all bytes of all files, hashing and reading together, 0 to 1. */
      readonly share: number;
    }
  | { readonly kind: "judging" }
  | { readonly kind: "report"; readonly report: Report; readonly unknownLists: readonly string[] }
  | { readonly kind: "failed"; readonly code: "not-a-case" | "crashed"; readonly detail: string };
