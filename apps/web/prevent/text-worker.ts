import { readDocumentText } from "@ringfence/adapters/document-text/read-document-text.ts";
import type { DocumentRefusal, DocumentText } from "@ringfence/journey/prevent/review/document-text.ts";
import { fail, type Outcome } from "@ringfence/kernel";

/** Under a name of its own: the PDF reader takes any worker for its own and greets the page by messages too. */
export interface TextAnswer {
  readonly documentText: Outcome<DocumentText, DocumentRefusal>;
}

/** Reads one file away from the page, so that a large one does not freeze it. */
self.addEventListener("message", async ({ data: file }: MessageEvent<unknown>) => {
  if (!(file instanceof File)) return;
  const documentText = await read(file).catch((error: unknown) => fail("unreadable-document" as const, `${error}`));
  postMessage({ documentText } satisfies TextAnswer);
});

const read = async (file: File) => readDocumentText(new Uint8Array(await file.arrayBuffer()));
