import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verifyLog } from "@ringfence/casefile/log/verify-log.ts";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { readSlots } from "./key-slots.ts";
import { tickingClock, type VaultKind, vaultContract } from "./vault-contract.ts";
import { createVault, destroyVault, openVault, restoreVault } from "./vault-node.ts";

const folder = mkdtempSync(join(tmpdir(), "ringfence-vault-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The cheapest Argon2id there is: what is tested here is not how long it takes. */
const options = { now: tickingClock(), cost: { memoryKiB: 8, passes: 1 } };
const at = (name: string) => join(folder, `${name}.ringfence`);
const onNode: VaultKind = {
  create: (name, passphrase) => createVault(at(name), passphrase, options),
  open: (name, proof) => openVault(at(name), proof, options),
  restore: (backup, name) => restoreVault(backup, at(name)),
};

describe("the vault on Node", () => {
  it.each(Object.entries(vaultContract))("%s", (_, run) => run(onNode));

  it("leaves nothing readable on the disk", async () => {
    const made = await onNode.create("secret", "p");
    if (!made.ok) throw new Error(made.code);
    await made.value.vault.append([{ kind: "note", body: { text: "王小明欠款三万元" } }]);
    await made.value.vault.close();
    const bytes = readFileSync(at("secret"));
    expect(bytes.includes("王小明")).toBe(false);
    expect(bytes.includes("SQLite format")).toBe(false);
    expect(bytes.includes("entries")).toBe(false);
  });

  it("refuses a vault of a later release, and a file that is none", async () => {
    for (const [text, code] of [
      ['{"ringfence":"vault-keys","v":2,"slots":[]}', "newer-version"],
      ["{}", "not-a-vault"],
      ["", "not-a-vault"],
      ['{"ringfence":"vault-keys","v":1,"slots":[]}', "not-a-vault"],
    ] as const)
      expect(readSlots(text)).toMatchObject({ ok: false, code });
    const made = await onNode.create("later", "p");
    if (made.ok) await made.value.vault.close();
    writeFileSync(at("later"), "not a database at all, but long enough to be looked at ".repeat(100));
    expect(await onNode.open("later", { passphrase: "p" })).toMatchObject({ ok: false, code: "damaged" });
  });

  it("notices a changed byte wherever it is, or reads what was written", async () => {
    const made = await onNode.create("tampered", "p");
    if (!made.ok) throw new Error(made.code);
    const notes = Array.from({ length: 400 }, (_, n) => ({ kind: "note", body: { n, text: "x".repeat(300) } }));
    await made.value.vault.append(notes);
    const root = (await made.value.vault.head()).root;
    await made.value.vault.close();
    const whole = readFileSync(at("tampered"));
    let noticed = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (where, change) => {
        const bytes = new Uint8Array(whole);
        bytes[where] = (bytes[where] as number) ^ change;
        await destroyVault(at("copy"));
        writeFileSync(at("copy"), bytes);
        writeFileSync(`${at("copy")}.keys`, readFileSync(`${at("tampered")}.keys`));
        const opened = await onNode.open("copy", { passphrase: "p" });
        if (!opened.ok) {
          expect(opened.code).toBe("damaged");
          noticed++;
          return;
        }
        const read = await opened.value.entries().catch(() => undefined);
        if (read === undefined) noticed++;
        else {
          const verdict = verifyLog(read, await opened.value.checkpoint(), opened.value.publicKey);
          expect(verdict.ok && verdict.value.root).toEqual(root);
        }
        await opened.value.close();
      }),
      { seed: 20260106, numRuns: 120 },
    );
    // Pages of tables that are empty are not read, and there are few of them.
    expect(noticed).toBeGreaterThan(100);
  });
});
