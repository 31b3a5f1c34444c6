import { browserFile } from "@ringfence/adapters/file-input-browser.ts";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import { instant } from "@ringfence/kernel";
import { prepareReport } from "./case-report.ts";
import { caseNow, doing, findCaseAnew, lockCase, showCase, vaultClient } from "./case-session.ts";

/** The example is a vault like any other, under a name of its own and a passphrase that nobody learns. */
const name = "example";

/** Little work suffices for a random passphrase of 244 bits. */
const cost = { memoryKiB: 1024, passes: 1 };

/** Whose case the example is: made up, as everything in it. */
const people: readonly EntryDraft[] = [
  { kind: "party-added", body: { id: "lender", kind: "lender", name: "示例消费金融", lenderKind: "consumer-finance" } },
  {
    kind: "loan-added",
    body: {
      id: "loan",
      name: "示例网贷",
      lender: "lender",
      product: "online-loan",
      principal: 2_000_000,
      formedOn: "2025-06-01",
      overdueSince: "2025-12-15",
    },
  },
  {
    kind: "party-added",
    body: { id: "contact-person:parent", kind: "contact-person", relation: "parent", name: "妈妈" },
  },
];

/** Makes the example case anew and opens it. False when this browser keeps nothing. */
export const openExampleCase = (): Promise<boolean> =>
  doing(async () => {
    await lockCase();
    prepareReport();
    const client = await vaultClient();
    await client.destroyVault(name);
    // The vault is made by a worker, so the files can be read beside it.
    const [made, drafts] = await Promise.all([
      client.createVault(name, `${crypto.randomUUID()}${crypto.randomUUID()}`, cost),
      importedDrafts(),
    ]);
    if (!made.ok) return made;
    const { vault } = made.value;
    const filled = await vault.append([...people, ...drafts]);
    if (filled.ok) await showCase(vault, true);
    return filled;
  });

async function importedDrafts(): Promise<readonly EntryDraft[]> {
  const [{ exampleFiles }, { importAll }, { caseFromEntries, importDrafts }, { browserImportPorts }] =
    await Promise.all([
      import("../example/example-files.ts"),
      import("@ringfence/journey/record/import-files.ts"),
      import("@ringfence/journey/record/case-log.ts"),
      import("@ringfence/adapters/import-ports-browser.ts"),
    ]);
  const drafts: EntryDraft[] = [];
  for (const { name: fileName, text, owner } of exampleFiles) {
    const input = browserFile(new Blob([text]), fileName);
    const owned = owner === "me" ? input : { ...input, owner: `contact-person:${owner}` };
    const { communications, accounts } = await importAll([owned], browserImportPorts);
    for (const account of accounts)
      drafts.push(...importDrafts(caseFromEntries([]), account, communications, instant(Date.now())));
  }
  return drafts;
}

/** Throws the example away; a case of one's own is found again. */
export async function endExample(): Promise<void> {
  const { state } = caseNow();
  if (state.kind === "open") await state.vault.close();
  await (await vaultClient()).destroyVault(name);
  await findCaseAnew();
}
