import { browserFile } from "@ringfence/adapters/file-input-browser.ts";
import { browserImportPorts } from "@ringfence/adapters/import-ports-browser.ts";
import type { Communication } from "@ringfence/casefile";
import type { FileAccount } from "@ringfence/journey/record/file-account.ts";
import { importFiles } from "@ringfence/journey/record/import-files.ts";
import type { Person } from "@ringfence/journey/record/people/person.ts";

export interface ImportedFile {
  readonly account: FileAccount;
  readonly communications: readonly Communication[];
  readonly people: readonly Person[];
}

export type FromImportWorker =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly imported: ImportedFile }
  | { readonly kind: "failed"; readonly detail: string };

/** Reads one file away from the page, so that a large one does not freeze it and can be given up at any moment. */
self.addEventListener("message", ({ data: { file, owner } }: MessageEvent<{ file: File; owner?: string }>) => {
  read(file, owner).catch((error: unknown) => tell({ kind: "failed", detail: `${error}` }));
});

const tell = (message: FromImportWorker): void => postMessage(message);

async function read(file: File, owner: string | undefined): Promise<void> {
  const input = browserFile(file, file.name);
  const communications: Communication[] = [];
  const people: Person[] = [];
  for await (const event of importFiles([owner === undefined ? input : { ...input, owner }], browserImportPorts)) {
    // Each byte is gone through twice: for the digest, then to be read.
    if (event.kind === "progress")
      tell({
        kind: "progress",
        share: (event.bytes + (event.phase === "reading" ? file.size : 0)) / (2 * file.size + 1),
      });
    else if (event.kind === "records") for (const one of event.communications) communications.push(one);
    else if (event.kind === "people") people.push(...event.people);
    else if (event.kind === "account")
      tell({ kind: "done", imported: { account: event.account, communications, people } });
  }
}
