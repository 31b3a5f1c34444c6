/** A vault with a small case in it, and the bundle made of it: what the bundle tests change and check. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBundle } from "@ringfence/adapters/bundle/write-bundle.ts";
import { renderDocx } from "@ringfence/adapters/documents/render-docx.ts";
import { renderPdf } from "@ringfence/adapters/documents/render-pdf-node.ts";
import { tickingClock } from "@ringfence/adapters/vault/vault-contract.ts";
import { createVault } from "@ringfence/adapters/vault/vault-node.ts";
import { reduceCase } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import type { Vault } from "@ringfence/casefile/log/vault.ts";

export const motherNumber = "13912345678";

const call = (n: number, more: object = {}): EntryDraft => ({
  kind: "communication-recorded",
  body: {
    id: `c${n}`,
    channel: n % 2 === 0 ? "call" : "sms",
    direction: "in",
    start: `2026-03-0${1 + (n % 9)} 22:1${n % 10}`,
    from: { number: "057188001234" },
    ...(n % 2 === 0 ? {} : { text: `王秀英你好，你儿子欠钱不还，再不还就打 139-1234-5678 <b>${n}</b>` }),
    ...more,
  },
});

/** Opens a fresh vault with `count` communications, a mother and a screenshot; the caller closes. */
export async function sampleVault(count = 6): Promise<{ readonly vault: Vault; readonly remove: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "ringfence-bundle-"));
  const made = await createVault(join(folder, "case.ringfence"), "p", {
    now: tickingClock(),
    cost: { memoryKiB: 8, passes: 1 },
  });
  if (!made.ok) throw new Error(made.code);
  const { vault } = made.value;
  const picture = await vault.putFile({
    name: "截图 1.png",
    mime: "image/png",
    chunks: async function* () {
      yield Uint8Array.from({ length: 5000 }, (_, at) => (at * at) & 255);
    },
  });
  if (!picture.ok) throw new Error(picture.code);
  const mother = {
    id: "mother",
    kind: "contact-person",
    name: "王秀英",
    relation: "parent",
    numbers: [{ number: motherNumber }],
  };
  const appended = await vault.append([
    { kind: "party-added", body: mother },
    { ...call(0, { to: [{ number: motherNumber, party: "mother" }] }), files: [picture.value] },
    ...Array.from({ length: count - 2 }, (_, n) => call(n + 1)),
  ]);
  if (!appended.ok) throw new Error(appended.code);
  const remove = async () => {
    await vault.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { vault, remove };
}

export async function bundleOf(vault: Vault, chosen: readonly number[], unmasked: readonly string[] = []) {
  const entries = await vault.entries();
  const file = reduceCase(entries.map(({ entry }) => ({ v: 1, kind: entry.kind, body: entry.body })));
  const made = await writeBundle(
    vault,
    { chosen, file, unmasked: new Set(unmasked), recipient: "张律师" },
    { pdf: renderPdf, docx: renderDocx },
  );
  if (!made.ok) throw new Error(made.code);
  return made.value;
}
