import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The sealed parts were each written by a hand that saw neither patterns nor figures, and are counted before and after a session of tuning. */
export type Half = "tune" | "test" | "sealed" | "sealed-2" | "sealed-3";

export interface LabelledClause {
  readonly batch: string;
  readonly kind: string;
  readonly labels: readonly string[];
  readonly near: readonly string[];
  readonly text: string;
}

export const clauseKinds = ["lending", "payment", "shopping", "social", "tools"];

/** The ids of `clauses/GUIDELINE.md`. */
export const clauseLabels = [
  "collects-address-book",
  "reads-other-records",
  "emergency-contact-collection",
  "third-person-consent-presumed",
  "publicity-photo-or-id",
  "shares-with-unnamed",
  "separate-consent-missing",
  "blanket-consent",
  "no-limit",
  "debt-transfer-with-data",
  "default-publication",
  "refusal-no-service",
  "no-exit",
  "unilateral-change",
  "waiver",
  "far-court",
  "electronic-service",
  "auto-debit",
  "upfront-deduction",
  "extra-fees",
  "late-charge",
  "good-debtor-only",
  "good-no-address-book",
  "good-named-recipients",
  "good-withdrawal",
];

const idsOf = (field: string) => (field === "-" ? [] : field.split(","));

export function readClauses(half: Half): LabelledClause[] {
  const folder = join(import.meta.dirname, "clauses", half);
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => {
          const [kind = "", labels = "-", near = "-", text = ""] = line.split("\t");
          return { batch: file.replace(".tsv", ""), kind, labels: idsOf(labels), near: idsOf(near), text };
        }),
    );
}
