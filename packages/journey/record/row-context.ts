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

/** The parts of a communication that every importer fills the same way. */
export type Core = Pick<Communication, "channel" | "direction" | "start" | "precision" | "from" | "to">;

/** A communication with its id and where it comes from; optional parts are added by the caller. */
export function communicationOf(context: RowContext, row: number, core: Core): Communication {
  // Written out rather than spread: this runs for every row of files with hundreds of thousands.
  const communication: Communication = {
    id: `${context.idPrefix}:${row}`,
    channel: core.channel,
    direction: core.direction,
    start: core.start,
    precision: core.precision,
    from: core.from,
    to: core.to,
    source: { kind: "file", file: context.fileName, row, importer: context.importer },
  };
  if (context.owner !== undefined) communication.owner = context.owner;
  if (context.sha256 !== undefined && communication.source?.kind === "file")
    communication.source.sha256 = context.sha256;
  return communication;
}
