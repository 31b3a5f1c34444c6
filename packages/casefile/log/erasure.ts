import type { Id } from "../model/identifiers.ts";
import type { EntryDraft, FileRef, StoredEntry } from "./entry.ts";

/** The log's own kind of entry for bytes that were removed; their digest stays where it was. */
const fileErased = "file-erased";

export function erasureDraft(file: Pick<FileRef, "sha256" | "size">, why: string): EntryDraft {
  return { kind: fileErased, body: { sha256: file.sha256, size: file.size, why } };
}

/** Digests of the files whose bytes were removed, with the reason given. */
export function erasedFiles(entries: readonly StoredEntry[]): ReadonlyMap<Id, string> {
  const erased = new Map<string, string>();
  for (const { entry } of entries) {
    const { sha256, why } = entry.body;
    if (entry.kind === fileErased && typeof sha256 === "string" && typeof why === "string") erased.set(sha256, why);
  }
  return erased;
}
