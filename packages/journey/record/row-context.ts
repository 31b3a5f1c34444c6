import type { Communication } from "@ringfence/casefile";
import type { ImportInput } from "./importer.ts";

/** What is the same for all rows of a file. */
export interface RowContext {
  readonly idPrefix: string;
  readonly fileName: string;
  readonly sha256: string | undefined;
  readonly importer: string;
  readonly owner: string | undefined;
}

/** File names are cut so that an id stays within 200 characters. */
const longestPrefix = 120;

export function rowContext(input: ImportInput, importer: string): RowContext {
  return {
    // The same file read again gives the same ids, whatever it is called.
    idPrefix: input.sha256 === undefined ? input.fileName.slice(0, longestPrefix) : input.sha256.slice(0, 16),
    fileName: input.fileName,
    sha256: input.sha256,
    importer,
    owner: input.owner,
  };
}

/** The parts of a communication that say where it comes from. */
export function provenance(
  context: RowContext,
  row: number,
): Pick<Communication, "id" | "source"> & { readonly owner?: string } {
  const { idPrefix, fileName, sha256, importer, owner } = context;
  return {
    id: `${idPrefix}:${row}`,
    ...(owner === undefined ? {} : { owner }),
    source: { kind: "file", file: fileName, ...(sha256 === undefined ? {} : { sha256 }), row, importer },
  };
}
