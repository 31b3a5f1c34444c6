import type { Vault, VaultRefusal } from "@ringfence/casefile/log/vault.ts";
import { verifyLog } from "@ringfence/casefile/log/verify-log.ts";
import { hex, instant, type Outcome, sha256Hex } from "@ringfence/kernel";
import type { Unlock } from "./key-slots.ts";

/** What a kind of vault must offer to be put through the contract; every kind passes the same. */
export interface VaultKind {
  create(name: string, passphrase: string): Promise<Outcome<{ vault: Vault; recoveryKey: string }, VaultRefusal>>;
  open(name: string, proof: Unlock): Promise<Outcome<Vault, VaultRefusal>>;
  restore(backup: Uint8Array, name: string): Promise<Outcome<undefined, VaultRefusal>>;
}

/** Clock of the contract: each look is a second later. */
export function tickingClock() {
  let ms = Date.UTC(2026, 2, 5, 14, 10);
  return () => {
    ms += 1000;
    return instant(ms);
  };
}

const call = (n: number) => ({
  kind: "communication-recorded",
  body: { id: `c${n}`, channel: "call", text: `第${n}次` },
});
const chunks = (...parts: readonly Uint8Array[]) =>
  async function* () {
    yield* parts;
  };

function got<T>(outcome: Outcome<T, string>): T {
  if (!outcome.ok) throw new Error(`${outcome.code} ${outcome.detail}`);
  return outcome.value;
}
const codeOf = (outcome: Outcome<unknown, string>) => (outcome.ok ? "ok" : outcome.code);
const same = (what: string, found: unknown, wanted: unknown) => {
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    throw new Error(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
};

/** Each case of the contract throws what is wrong; it runs in any place, with any test runner or none. */
export const vaultContract: Readonly<Record<string, (kind: VaultKind) => Promise<void>>> = {
  "keeps entries in order, sealed, over closing and opening": async (kind) => {
    const { vault } = got(await kind.create("kept", "春眠不觉晓"));
    got(await vault.append([call(0), call(1)]));
    const head = got(await vault.append([call(2)]));
    await vault.close();
    const again = got(await kind.open("kept", { passphrase: "春眠不觉晓" }));
    const entries = await again.entries();
    same(
      "entries",
      entries.map(({ entry }) => [entry.seq, entry.body.id]),
      [
        [0, "c0"],
        [1, "c1"],
        [2, "c2"],
      ],
    );
    same("root", hex((await again.head()).root), hex(head.root));
    same("verifies", got(verifyLog(entries, await again.checkpoint(), again.publicKey)).size, 3);
    same(
      "some",
      (await again.entries(1, 2)).map(({ entry }) => entry.seq),
      [1],
    );
    same("leaves", (await again.leaves()).length, 3);
    await again.close();
  },
  "refuses a wrong passphrase and destroys nothing": async (kind) => {
    const { vault, recoveryKey } = got(await kind.create("guarded", "right"));
    got(await vault.append([call(0)]));
    await vault.close();
    same("wrong", codeOf(await kind.open("guarded", { passphrase: "wrong" })), "wrong-passphrase");
    same("wrong key", codeOf(await kind.open("guarded", { recoveryKey: "0000-1111" })), "wrong-passphrase");
    for (const proof of [{ passphrase: "right" }, { recoveryKey: recoveryKey.toLowerCase().replaceAll("-", " ") }]) {
      const opened = got(await kind.open("guarded", proof));
      same("size", (await opened.head()).size, 1);
      await opened.close();
    }
    same("missing", codeOf(await kind.open("nowhere", { passphrase: "x" })), "no-such-vault");
    same("twice", codeOf(await kind.create("guarded", "x")), "exists-already");
  },
  "changes the passphrase; the old one no longer opens, the recovery key does": async (kind) => {
    const { vault, recoveryKey } = got(await kind.create("changed", "old"));
    same("wrong old", codeOf(await vault.changePassphrase("x", "new")), "wrong-passphrase");
    got(await vault.changePassphrase("old", "new"));
    await vault.close();
    same("old", codeOf(await kind.open("changed", { passphrase: "old" })), "wrong-passphrase");
    for (const proof of [{ passphrase: "new" }, { recoveryKey }]) await got(await kind.open("changed", proof)).close();
  },
  "keeps files byte for byte, the same bytes once": async (kind) => {
    const { vault } = got(await kind.create("files", "p"));
    const big = Uint8Array.from({ length: 2_500_000 }, (_, at) => (at * 7) & 255);
    const file = (name: string) => ({
      name,
      mime: "audio/amr",
      chunks: chunks(big.subarray(0, 999_999), big.subarray(999_999)),
    });
    const ref = got(await vault.putFile(file("录音.amr")));
    same("ref", [ref.size, ref.sha256, ref.name], [big.length, sha256Hex(big), "录音.amr"]);
    same("again", got(await vault.putFile(file("副本.amr"))).sha256, ref.sha256);
    same("bytes", sha256Hex(got(await vault.file(ref.sha256))), ref.sha256);
    same("empty", got(await vault.putFile({ name: "e", mime: "text/plain", chunks: chunks() })).size, 0);
    same("unknown", codeOf(await vault.file("0".repeat(64))), "no-such-file");
    // SM3 of the empty message, GB/T 32905-2016.
    const empty = got(await vault.putFile({ name: "e", mime: "", chunks: chunks() }));
    same("sm3", empty.sm3, "1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b");
    await vault.close();
  },
  "erases bytes and keeps their digest in the log": async (kind) => {
    const { vault } = got(await kind.create("erased", "p"));
    const ref = got(await vault.putFile({ name: "a", mime: "text/plain", chunks: chunks(Uint8Array.of(1, 2, 3)) }));
    got(await vault.append([{ ...call(0), files: [ref] }]));
    got(await vault.eraseFile(ref.sha256, "不想留"));
    same("gone", codeOf(await vault.file(ref.sha256)), "no-such-file");
    const entries = await vault.entries();
    same("entry", entries[1]?.entry.body, { sha256: ref.sha256, size: 3, why: "不想留" });
    same("digest", entries[0]?.entry.files[0]?.sha256, ref.sha256);
    same("verifies", verifyLog(entries, await vault.checkpoint(), vault.publicKey).ok, true);
    same("twice", codeOf(await vault.eraseFile(ref.sha256, "")), "no-such-file");
    await vault.close();
  },
  "takes all of an append or nothing": async (kind) => {
    const { vault } = got(await kind.create("whole", "p"));
    got(await vault.append([call(0)]));
    const bad = { kind: "x", body: { id: "\ud800" } };
    same("refused", codeOf(await vault.append([call(1), bad])), "not-recordable");
    same("size", (await vault.head()).size, 1);
    got(await vault.append([call(1)]));
    same("verifies", verifyLog(await vault.entries(), await vault.checkpoint(), vault.publicKey).ok, true);
    await vault.close();
  },
  "lets one write and others read": async (kind) => {
    const { vault } = got(await kind.create("shared", "p"));
    got(await vault.append([call(0)]));
    const second = got(await kind.open("shared", { passphrase: "p" }));
    same("second", second.writable, false);
    same("refused", codeOf(await second.append([call(1)])), "read-only");
    same("reads", (await second.entries()).length, 1);
    await second.close();
    await vault.close();
    const third = got(await kind.open("shared", { passphrase: "p" }));
    same("third", third.writable, true);
    await third.close();
  },
  "keeps the order of calls made at once": async (kind) => {
    const { vault } = got(await kind.create("busy", "p"));
    await Promise.all(Array.from({ length: 30 }, (_, n) => vault.append([call(n)])));
    same(
      "order",
      (await vault.entries()).map(({ entry }) => entry.body.id),
      Array.from({ length: 30 }, (_, n) => `c${n}`),
    );
    same("verifies", verifyLog(await vault.entries(), await vault.checkpoint(), vault.publicKey).ok, true);
    await vault.close();
  },
  "restores a backup elsewhere with the same root": async (kind) => {
    const { vault } = got(await kind.create("moved", "p"));
    const ref = got(await vault.putFile({ name: "a", mime: "text/plain", chunks: chunks(Uint8Array.of(9)) }));
    got(await vault.append([{ ...call(0), files: [ref] }]));
    got(await vault.addTimestamp({ checkpoint: await vault.checkpoint(), token: Uint8Array.of(1, 2) }));
    const [backup, root] = [await vault.backup(), hex((await vault.head()).root)];
    await vault.close();
    got(await kind.restore(backup, "moved-here"));
    const moved = got(await kind.open("moved-here", { passphrase: "p" }));
    same("root", hex((await moved.head()).root), root);
    same("file", [...got(await moved.file(ref.sha256))], [9]);
    same(
      "stamp",
      (await moved.timestamps()).map(({ token }) => [...token]),
      [[1, 2]],
    );
    got(await moved.append([call(1)]));
    await moved.close();
    same("no backup", codeOf(await kind.restore(Uint8Array.of(1, 2, 3), "other")), "not-a-vault");
    same("there already", codeOf(await kind.restore(backup, "moved-here")), "exists-already");
  },
};
