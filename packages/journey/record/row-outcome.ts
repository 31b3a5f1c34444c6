import type { Communication } from "@ringfence/casefile";
import type { ProblemCode, RemarkCode, SkipReason } from "./importer.ts";

/** What becomes of one row: taken (perhaps with a remark), left out on purpose, or set aside. */
export type RowOutcome =
  | { readonly kind: "record"; readonly communication: Communication; readonly remark?: RemarkCode }
  | { readonly kind: "skipped"; readonly reason: SkipReason }
  | { readonly kind: "problem"; readonly code: ProblemCode };

export function taken(communication: Communication, remark?: RemarkCode): RowOutcome {
  return remark === undefined ? { kind: "record", communication } : { kind: "record", communication, remark };
}

export function skipped(reason: SkipReason): RowOutcome {
  return { kind: "skipped", reason };
}

export function setAside(code: ProblemCode): RowOutcome {
  return { kind: "problem", code };
}
