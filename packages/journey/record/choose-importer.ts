import { archiveName } from "../reading/file-kind.ts";
import type { Importer, RemarkCode } from "./importer.ts";

export type Choice =
  | { readonly ok: true; readonly importer: Importer }
  | { readonly ok: false; readonly code: RemarkCode; readonly detail?: string };

/** Below this no importer knows the format. */
const knows = 0.2;
/** Two importers closer than this to each other are equally sure. */
const tie = 0.01;

/** The importer that is surest of a file, or why none is. `wanted` is the id of one chosen by the person. */
export function chooseImporter(
  importers: readonly Importer[],
  head: Uint8Array,
  fileName: string,
  wanted?: string,
): Choice {
  if (wanted !== undefined) {
    const importer = importers.find(({ id }) => id === wanted);
    return importer === undefined ? { ok: false, code: "unknown-format", detail: wanted } : { ok: true, importer };
  }
  if (head.length === 0) return { ok: false, code: "empty-file" };
  const sure = importers
    .map((importer) => ({ importer, by: importer.sniff(head, fileName) }))
    .sort((a, b) => b.by - a.by || (a.importer.id < b.importer.id ? -1 : 1));
  const [first, second] = sure;
  if (first === undefined || first.by < knows) {
    const archive = archiveName(head);
    if (archive !== undefined) return { ok: false, code: "compressed-archive", detail: archive };
    return { ok: false, code: "unknown-format" };
  }
  if (second !== undefined && first.by - second.by < tie) {
    return { ok: false, code: "ambiguous-format", detail: `${first.importer.id}, ${second.importer.id}` };
  }
  return { ok: true, importer: first.importer };
}
