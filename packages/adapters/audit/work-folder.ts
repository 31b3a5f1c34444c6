import { existsSync } from "node:fs";
import { mkdir, open, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { MemberOf } from "@ringfence/platform/audit/statement.ts";

/**
 * Where an audit keeps what is done so far. Several workers, on one machine or several that see the same storage, take shards from
 * it: a claim is a file that can be made only once; whoever stops breathing loses it. A shard's result is put in place whole, and is
 * the same bytes whoever made it, so that two workers at one shard do no harm.
 */
export interface Plan {
  /** Digest of inputs, map and rule book: what is kept belongs to this audit or is thrown away. */
  readonly key: string;
  readonly shardBits: number;
  readonly memberOf: MemberOf;
  readonly files: readonly { readonly name: string; readonly rows: number }[];
  /** Records in all shards. */
  readonly records: number;
  /** Names of agencies and collectors; records have numbers for them. */
  readonly sides: readonly Side[];
}

export type Side = readonly [number: number, agency: string, collector: string];

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
  claim: (shard: number) => join(folder, "claims", `${shard}`),
  claims: join(folder, "claims"),
});

export async function freshFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const path of [pathsIn(folder).stage, pathsIn(folder).spill, pathsIn(folder).done, pathsIn(folder).claims])
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

export const isDone = (folder: string, shard: number): boolean => existsSync(pathsIn(folder).result(shard));

const breathMs = 2000;
/** A worker that has not breathed for so long is taken for dead; if it is not, both make the same file. */
const deadAfterMs = 15_000;

/** Tries to take a shard; undefined when another worker has it. Give it back with the function returned. */
export async function claim(folder: string, shard: number): Promise<(() => Promise<void>) | undefined> {
  const path = pathsIn(folder).claim(shard);
  if (!(await make(path))) {
    const about = await stat(path).catch(() => undefined);
    if (about !== undefined && Date.now() - about.mtimeMs < deadAfterMs) return undefined;
    await rm(path, { force: true });
    if (!(await make(path))) return undefined;
  }
  const breathing = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), breathMs);
  return async () => {
    clearInterval(breathing);
    await rm(path, { force: true });
  };
}

async function make(path: string): Promise<boolean> {
  try {
    await (await open(path, "wx")).close();
    return true;
  } catch {
    return false;
  }
}
