import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verifyLog } from "@ringfence/casefile/log/verify-log.ts";
import { caseFromEntries } from "@ringfence/journey/record/case-log.ts";
import { hex } from "@ringfence/kernel";
import { afterAll, describe, expect, it } from "vitest";
import { tickingClock } from "./vault-contract.ts";
import { openVault, restoreVault } from "./vault-node.ts";

const kept = join(import.meta.dirname, "../../../testing/fixtures/vault");
const folder = mkdtempSync(join(tmpdir(), "ringfence-old-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const options = { now: tickingClock(), cost: { memoryKiB: 8, passes: 1 } };
const names = readdirSync(kept).flatMap((file) => (file.endsWith(".rfb") ? [file.slice(0, -4)] : []));

describe.each(names)("a vault of %s", (name) => {
  const { passphrase, recoveryKey, root, sha256 } = JSON.parse(readFileSync(join(kept, `${name}.json`), "utf8"));

  it("opens by passphrase and recovery key, verifies, gives its file and takes more", async () => {
    const path = join(folder, `${name}.ringfence`);
    expect(await restoreVault(new Uint8Array(readFileSync(join(kept, `${name}.rfb`))), path)).toMatchObject({
      ok: true,
    });
    for (const proof of [{ passphrase }, { recoveryKey }]) {
      const opened = await openVault(path, proof, options);
      if (!opened.ok) throw new Error(opened.code);
      const vault = opened.value;
      const entries = await vault.entries();
      expect(verifyLog(entries, await vault.checkpoint(), vault.publicKey)).toMatchObject({ ok: true });
      expect(hex((await vault.head()).root) === root).toBe("passphrase" in proof);
      expect(caseFromEntries(entries)).toMatchObject({ parties: [{ name: "王秀英" }], communications: [{ id: "c1" }] });
      expect((await vault.file(sha256)).ok).toBe(true);
      expect((await vault.append([{ kind: "note", body: { text: "后来的" } }])).ok).toBe(true);
      await vault.close();
    }
  });
});

it("there is one for each schema", () => {
  expect(names).toContain("schema-1");
});
