import type { CaseFile } from "@ringfence/casefile/case-file.ts";
import type { StoredEntry } from "@ringfence/casefile/log/entry.ts";
import type { Vault } from "@ringfence/casefile/log/vault.ts";
import { caseFromEntries } from "@ringfence/journey/record/case-log.ts";
import { type CivilDate, dateOf, parseCivilDate } from "@ringfence/kernel";
import { now } from "../../open-case.ts";

export interface OpenedCase {
  readonly file: CaseFile;
  readonly entries: readonly StoredEntry[];
  /** Number in the log of the entry that carries this id. */
  readonly numberOf: (id: string) => number | undefined;
}

export async function readCase(vault: Vault): Promise<OpenedCase> {
  const entries = await vault.entries();
  const numbers = new Map<unknown, number>(entries.map(({ entry }) => [entry.body.id, entry.seq]));
  return { file: caseFromEntries(entries), entries, numberOf: (id) => numbers.get(id) };
}

/** The day asked for, else today; undefined when it cannot be read. */
export function dayAsked(text: string | undefined): CivilDate | undefined {
  if (text === undefined) return dateOf(now());
  const read = parseCivilDate(text);
  return read.ok ? read.value : undefined;
}

/** `--answer id=text`, several times. */
export const collectAnswer = (text: string, before: Record<string, string> = {}): Record<string, string> => {
  const at = text.indexOf("=");
  return at < 1 ? { ...before, [text]: "" } : { ...before, [text.slice(0, at)]: text.slice(at + 1) };
};
