import { fail, type Outcome, ok } from "@ringfence/kernel";
import type { SqlDriver } from "./sql-driver.ts";

/**
 * Each step takes a vault from the version of its position to the next; a step that was released is never changed. Version 0
 * is the empty file.
 */
const steps: readonly (readonly string[])[] = [
  [
    "create table meta (name text primary key, value blob not null)",
    "create table entries (seq integer primary key, json text not null, salt blob not null, leaf blob not null)",
    "create table files (id integer primary key, sha256 text unique, sm3 text, size integer, mime text, name text)",
    "create table pieces (file integer not null, at integer not null, bytes blob not null, primary key (file, at))",
    "create table timestamps (checkpoint text not null, token blob not null)",
  ],
];

const schemaVersion = steps.length;

/** Brings the file to the newest version in one transaction. Error: `newer-version` when a later release made it. */
export async function migrate(driver: SqlDriver): Promise<Outcome<undefined, "newer-version">> {
  const [row] = await driver.all("pragma user_version");
  const version = Number(row?.user_version);
  if (version > schemaVersion) return fail("newer-version", `${version}`);
  if (version === schemaVersion) return ok(undefined);
  await driver.run("begin immediate");
  for (const step of steps.slice(version)) for (const sql of step) await driver.run(sql);
  await driver.run(`pragma user_version = ${schemaVersion}`);
  await driver.run("commit");
  return ok(undefined);
}
