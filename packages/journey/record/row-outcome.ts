import type { Communication } from "@ringfence/casefile";
import { type ImportItem, longestRaw, type ProblemCode, type RemarkCode, type SkipReason } from "./importer.ts";

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

/** The items of one row; `raw` is its beginning as the file has it, for when it is set aside. */
export function itemsOf(outcome: RowOutcome, row: number, raw: string, line?: number): readonly ImportItem[] {
  if (outcome.kind === "skipped") return [{ kind: "skipped", row, reason: outcome.reason }];
  if (outcome.kind === "problem") {
    const problem = { kind: "problem", row, code: outcome.code, raw: raw.slice(0, longestRaw) } as const;
    return [line === undefined ? problem : { ...problem, line }];
  }
  const { communication, remark } = outcome;
  const record: ImportItem = { kind: "record", row, communication };
  return remark === undefined ? [record] : [record, { kind: "remark", row, code: remark }];
}
