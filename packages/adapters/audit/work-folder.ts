import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { MemberOf } from "@ringfence/platform/audit/statement.ts";

/**
 * Where an audit keeps what is done so far. Workers, on one machine or several that see the same storage, are told which shard to do. A
 * shard's result is put in place whole, and is the same bytes whoever made it, so that two workers at one shard do no harm.
 */
export interface Plan {
  /** Digest of inputs, map and rule book: what is kept belongs to this audit or is thrown away. */
  readonly key: string;
  /** Another one for each time that records were divided. */
  readonly run: string;
  readonly shardBits: number;
  readonly memberOf: MemberOf;
  readonly files: readonly { readonly name: string; readonly rows: number }[];
  /** Do the records say which calls were recorded? */
  readonly sayRecorded: boolean;
  /** Records in all shards. */
  readonly records: number;
  /** Agencies and collectors; records have their places in this list. */
  readonly sides: readonly Side[];
}

export type Side = readonly [agency: string, collector: string];

export const pathsIn = (folder: string) => ({
  plan: join(folder, "plan.json"),
  stage: join(folder, "stage"),
  spill: join(folder, "spill"),
  rows: (shard: number) => join(folder, "stage", `${shard}.rows`),
  words: (shard: number) => join(folder, "stage", `${shard}.words`),
  /** A line for every row that is no record. */
  problems: join(folder, "problems.ndjson"),
  findings: (shard: number) => join(folder, "done", `${shard}.findings.csv`),
  result: (shard: number) => join(folder, "done", `${shard}.json`),
  done: join(folder, "done"),
});

export async function freshFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const path of [pathsIn(folder).stage, pathsIn(folder).spill, pathsIn(folder).done])
    await mkdir(path, { recursive: true });
}

/** The plan is written last: without one, dividing the records was not finished. */
export async function readPlan(folder: string): Promise<Plan | undefined> {
  try {
    return JSON.parse(await readFile(pathsIn(folder).plan, "utf8"));
  } catch {
    return undefined;
  }
}

export async function writePlan(folder: string, plan: Plan): Promise<void> {
  await inPlace(pathsIn(folder).plan, (path) => writeFile(path, JSON.stringify(plan)));
}

/** Writes beside and moves: a reader sees the whole file or none. */
export async function inPlace(path: string, write: (path: string) => Promise<void>): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  await write(beside);
  await rename(beside, path);
}

const isDone = (folder: string, shard: number): boolean => existsSync(pathsIn(folder).result(shard));

/** Shards of which nobody has put a result in place. */
export const shardsLeft = (folder: string, { shardBits }: Plan): number[] =>
  Array.from({ length: 1 << shardBits }, (_, shard) => shard).filter((shard) => !isDone(folder, shard));
