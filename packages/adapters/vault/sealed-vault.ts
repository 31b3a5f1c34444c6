import { newLogKey, signCheckpoint } from "@ringfence/casefile/log/checkpoint.ts";
import type { EntryDraft, FileRef, LogEntry, StoredEntry } from "@ringfence/casefile/log/entry.ts";
import { erasureDraft } from "@ringfence/casefile/log/erasure.ts";
import { saltLength, sealEntry } from "@ringfence/casefile/log/seal.ts";
import { grow, rootOf, type Tree, treeOf } from "@ringfence/casefile/log/tree.ts";
import type { LogHead, NewFile, Vault, VaultRefusal } from "@ringfence/casefile/log/vault.ts";
import { CanonicalJsonError, fail, type Instant, joinBytes, type Outcome, ok } from "@ringfence/kernel";
import { digestsOf } from "../digests.ts";
import { random } from "./key-slots.ts";
import { oneAfterTheOther } from "./one-after-the-other.ts";
import { migrate } from "./schema.ts";
import { type SqlDriver, SqlFault } from "./sql-driver.ts";

/** What differs between the places a vault can live in. */
export interface VaultPlace {
  readonly writable: boolean;
  /** Opens a slot for the new passphrase in place of the old one. */
  readonly changePassphrase: (before: string, after: string) => Promise<Outcome<undefined, VaultRefusal>>;
  /** Key slots and database as one file. */
  readonly backup: (database: Uint8Array) => Promise<Uint8Array>;
  readonly release: () => Promise<void>;
  readonly now: () => Instant;
}

/** Bytes of a file are kept in pieces of this size, so that a video does not have to fit in one value. */
const pieceSize = 1_048_576;
/** Most bytes of one file: what a phone can still hash, keep and hand over. */
const largestFile = 2 ** 31 - 1;

/** The vault over an open database, the same on Node and in the browser. One call is finished before the next begins. */
export async function sealedVault(driver: SqlDriver, place: VaultPlace): Promise<Outcome<Vault, VaultRefusal>> {
  const migrated = await migrate(driver);
  if (!migrated.ok) return migrated;
  const key = newLogKey(await seedOf(driver, place.writable));
  const rows = await driver.all("select seq, leaf from entries order by seq");
  if (rows.some((row, at) => row.seq !== at)) return fail("damaged", "a number is missing");
  const state: State = { driver, place, leaves: rows.map((row) => row.leaf as Uint8Array), tree: treeOf([]) };
  state.tree = treeOf(state.leaves);
  const queue = oneAfterTheOther();
  const write = <T>(work: () => Promise<Outcome<T, VaultRefusal>>) =>
    queue(async () => (place.writable ? await guarded(driver, work) : fail("read-only" as const)));
  const lengthen = (work: () => Promise<Outcome<Growth, VaultRefusal>>) =>
    queue(async () => {
      if (!place.writable) return fail("read-only" as const);
      const grown = await guarded(driver, work);
      return grown.ok ? ok(take(state, grown.value)) : grown;
    });
  return ok({
    origin: key.origin,
    publicKey: key.publicKey,
    writable: place.writable,
    head: async () => headOf(state),
    entries: (from, until) => queue(() => entries(driver, from, until)),
    leaves: async () => state.leaves.slice(),
    append: (drafts) => lengthen(() => append(state, drafts)),
    putFile: (file) => write(() => putFile(driver, file)),
    file: (sha256) => queue(() => fileBytes(driver, sha256)),
    eraseFile: (sha256, why) => lengthen(() => eraseFile(state, sha256, why)),
    checkpoint: async () => signCheckpoint(headOf(state), key),
    addTimestamp: ({ checkpoint, token }) =>
      write(async () => {
        await driver.run("insert into timestamps values (?, ?)", [checkpoint, token]);
        return ok(undefined);
      }),
    timestamps: () =>
      queue(async () => {
        const kept = await driver.all("select checkpoint, token from timestamps order by rowid");
        return kept.map((row) => ({ checkpoint: `${row.checkpoint}`, token: row.token as Uint8Array }));
      }),
    changePassphrase: (before, after) => queue(() => place.changePassphrase(before, after)),
    backup: () => queue(async () => place.backup(await driver.bytes())),
    close: () =>
      queue(async () => {
        await driver.close();
        await place.release();
      }),
  });
}

interface State {
  readonly driver: SqlDriver;
  readonly place: VaultPlace;
  readonly leaves: Uint8Array[];
  tree: Tree;
}

const headOf = ({ tree }: State): LogHead => ({ size: tree.size, root: rootOf(tree) });

/** The log's signing key, made when the vault is. */
async function seedOf(driver: SqlDriver, writable: boolean): Promise<Uint8Array> {
  const [row] = await driver.all("select value from meta where name = 'log-seed'");
  if (row?.value instanceof Uint8Array) return row.value;
  if (!writable) throw new SqlFault("damaged", "no key of the log");
  const seed = random(32);
  await driver.run("insert into meta values ('log-seed', ?)", [seed]);
  return seed;
}

/** Does the work in one transaction; on any refusal or fault nothing of it stays. */
async function guarded<T>(
  driver: SqlDriver,
  work: () => Promise<Outcome<T, VaultRefusal>>,
): Promise<Outcome<T, VaultRefusal>> {
  try {
    await driver.run("begin immediate");
    const done = await work();
    await driver.run(done.ok ? "commit" : "rollback");
    return done;
  } catch (error) {
    await driver.run("rollback").catch(() => undefined);
    if (error instanceof SqlFault) return fail(error.fault, error.message);
    if (error instanceof CanonicalJsonError) return fail("not-recordable", error.message);
    throw error;
  }
}

/** What an append adds, once it is committed. */
interface Growth {
  readonly tree: Tree;
  readonly leaves: readonly Uint8Array[];
}

async function append(
  { driver, place, tree: before }: State,
  drafts: readonly EntryDraft[],
): Promise<Outcome<Growth, VaultRefusal>> {
  let tree = before;
  const leaves: Uint8Array[] = [];
  for (const draft of drafts) {
    const salt = random(saltLength);
    const { json, leaf } = sealEntry(draft, tree.size, place.now(), salt);
    await driver.run("insert into entries values (?, ?, ?, ?)", [tree.size, json, salt, leaf]);
    tree = grow(tree, leaf);
    leaves.push(leaf);
  }
  return ok({ tree, leaves });
}

function take(state: State, { tree, leaves }: Growth): LogHead {
  for (const leaf of leaves) state.leaves.push(leaf);
  state.tree = tree;
  return headOf(state);
}

/** Pages are authenticated by the cipher, so what is read is what was written; `verifyLog` checks the rest. */
async function entries(driver: SqlDriver, from = 0, until = Number.MAX_SAFE_INTEGER): Promise<StoredEntry[]> {
  const rows = await driver.all("select json, salt from entries where seq >= ? and seq < ? order by seq", [
    from,
    until,
  ]);
  return rows.map(({ json, salt }) => ({ entry: JSON.parse(`${json}`) as LogEntry, salt: salt as Uint8Array }));
}

async function putFile(driver: SqlDriver, file: NewFile): Promise<Outcome<FileRef, VaultRefusal>> {
  const hashing = await digestsOf();
  await driver.run("insert into files (name, mime) values (?, ?)", [file.name, file.mime]);
  const [{ id }] = (await driver.all("select last_insert_rowid() as id")) as [{ id: number }];
  let size = 0;
  let at = 0;
  for await (const piece of inPieces(file.chunks())) {
    hashing.update(piece);
    size += piece.length;
    if (size > largestFile) return fail("not-recordable", "too large");
    await driver.run("insert into pieces values (?, ?, ?)", [id, at++, piece]);
  }
  const ref: FileRef = { ...hashing.digests(), size, mime: file.mime, name: file.name };
  const [known] = await driver.all("select id from files where sha256 = ?", [ref.sha256]);
  if (known === undefined) {
    await driver.run("update files set sha256 = ?, sm3 = ?, size = ? where id = ?", [ref.sha256, ref.sm3, size, id]);
  } else {
    await driver.run("delete from pieces where file = ?", [id]);
    await driver.run("delete from files where id = ?", [id]);
  }
  return ok(ref);
}

async function* inPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.slice(at, at + pieceSize - length);
      held.push(part);
      length += part.length;
      at += part.length;
      if (length < pieceSize) continue;
      yield joinBytes(...held);
      held = [];
      length = 0;
    }
  }
  if (length > 0) yield joinBytes(...held);
}

async function fileBytes(driver: SqlDriver, sha256: string): Promise<Outcome<Uint8Array, VaultRefusal>> {
  const [file] = await driver.all("select id from files where sha256 = ?", [sha256]);
  if (file === undefined) return fail("no-such-file", sha256);
  const rows = await driver.all("select bytes from pieces where file = ? order by at", [file.id as number]);
  return ok(joinBytes(...rows.map((row) => row.bytes as Uint8Array)));
}

async function eraseFile(state: State, sha256: string, why: string): Promise<Outcome<Growth, VaultRefusal>> {
  const { driver } = state;
  const [file] = await driver.all("select id, size from files where sha256 = ?", [sha256]);
  if (file === undefined) return fail("no-such-file", sha256);
  await driver.run("delete from pieces where file = ?", [file.id as number]);
  await driver.run("delete from files where id = ?", [file.id as number]);
  return append(state, [erasureDraft({ sha256, size: Number(file.size) }, why)]);
}
