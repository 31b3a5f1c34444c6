import { readDocumentText } from "@ringfence/adapters/document-text/read-document-text.ts";
import type { DocumentRefusal, DocumentText } from "@ringfence/journey/prevent/review/document-text.ts";
import type { Outcome } from "@ringfence/kernel";

export type TextAnswer = Outcome<DocumentText, DocumentRefusal>;

/** Reads one file away from the page, so that a large one does not freeze it. */
self.addEventListener("message", async ({ data: file }: MessageEvent<File>) => {
  postMessage((await readDocumentText(new Uint8Array(await file.arrayBuffer()))) satisfies TextAnswer);
});
