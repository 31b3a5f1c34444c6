import {
  type ImportItem,
  type ImportProblem,
  longestRaw,
  type ProblemCode,
  type RemarkCode,
  type SkipReason,
} from "./importer.ts";

/** How many of something, by code, and the first of them in full. */
interface Listed<Code extends string, Item> {
  readonly total: number;
  readonly byCode: Readonly<Partial<Record<Code, number>>>;
  readonly first: readonly Item[];
}

export interface ProblemEntry {
  readonly row: number;
  readonly line?: number;
  readonly code: ProblemCode;
  readonly raw: string;
}

interface RemarkEntry {
  readonly row?: number;
  readonly code: RemarkCode;
  readonly count?: number;
  readonly detail?: string;
}

/** What became of one file, row by row: rows = records + people + all skipped + problems.total. Plain JSON, nothing undefined. */
export interface FileAccount {
  readonly name: string;
  /** Of the whole file; "" when it could not be read to its end. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Id of the importer, null when none took the file; `remarks` says why. */
  readonly importer: string | null;
  readonly rows: number;
  readonly records: number;
  /** People of an address book; left out where there are none. */
  readonly people?: number;
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  readonly problems: Listed<ProblemCode, ProblemEntry>;
  readonly remarks: Listed<RemarkCode, RemarkEntry>;
  /** Rows the file itself claims to have, where it does. */
  readonly declared?: number;
  /** Everything up to the format's own end was read. */
  readonly complete: boolean;
}

/** How many problems and remarks of one file are listed in full; all are counted. */
const listed = 200;

/** An account being kept. */
export interface Tally {
  records: number;
  people: number;
  readonly skipped: Map<SkipReason, number>;
  readonly problems: Map<ProblemCode, number>;
  readonly firstProblems: ProblemEntry[];
  readonly remarks: Map<RemarkCode, number>;
  readonly firstRemarks: RemarkEntry[];
  declared: number | undefined;
  complete: boolean;
}

export function openTally(): Tally {
  return {
    records: 0,
    people: 0,
    skipped: new Map(),
    problems: new Map(),
    firstProblems: [],
    remarks: new Map(),
    firstRemarks: [],
    declared: undefined,
    complete: false,
  };
}

/** Counts an item that is no record. */
export function count(tally: Tally, item: ImportItem): void {
  switch (item.kind) {
    case "person":
      tally.people += 1;
      return;
    case "skipped":
      increase(tally.skipped, item.reason);
      return;
    case "problem":
      increase(tally.problems, item.code);
      if (tally.firstProblems.length < listed) tally.firstProblems.push(problemEntry(item));
      return;
    case "remark": {
      increase(tally.remarks, item.code);
      const { kind: _, ...entry } = item;
      if (tally.firstRemarks.length < listed) tally.firstRemarks.push(entry);
      return;
    }
    case "end":
      tally.declared = item.declared;
      tally.complete = item.complete;
      return;
    default:
  }
}

export function closeTally(
  tally: Tally,
  file: Pick<FileAccount, "name" | "sha256" | "size" | "importer">,
): FileAccount {
  const problems = sum(tally.problems);
  return {
    ...file,
    rows: tally.records + tally.people + sum(tally.skipped) + problems,
    records: tally.records,
    ...(tally.people === 0 ? {} : { people: tally.people }),
    skipped: byCode(tally.skipped),
    problems: { total: problems, byCode: byCode(tally.problems), first: tally.firstProblems },
    remarks: { total: sum(tally.remarks), byCode: byCode(tally.remarks), first: tally.firstRemarks },
    ...(tally.declared === undefined ? {} : { declared: tally.declared }),
    complete: tally.complete,
  };
}

function problemEntry({ row, line, code, raw }: ImportProblem): ProblemEntry {
  const entry = { row, code, raw: raw.slice(0, longestRaw) };
  return line === undefined ? entry : { ...entry, line };
}

function increase<Code>(counts: Map<Code, number>, code: Code): void {
  const before = counts.get(code);
  counts.set(code, before === undefined ? 1 : before + 1);
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const one of counts.values()) total += one;
  return total;
}

function byCode<Code extends string>(counts: ReadonlyMap<Code, number>): Partial<Record<Code, number>> {
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted) as Partial<Record<Code, number>>;
}
