import type { DocumentModel } from "@ringfence/casefile/document/document.ts";
import type { PdfAnswer, PdfRequest } from "./pdf-worker.ts";

let worker: Worker | undefined;
let asked = 0;
const waiting = new Map<number, (answer: PdfAnswer) => void>();

export interface RenderedPdf {
  readonly pdf: Uint8Array;
  /** Characters that no font here can draw, such as rare ones of a name. */
  readonly missing: readonly string[];
}

/** A PDF, typeset in a worker. Undefined when the typesetter could not be fetched or failed; DOCX and text do without it. */
export async function renderPdf(model: DocumentModel): Promise<RenderedPdf | undefined> {
  worker ??= startWorker();
  asked += 1;
  const id = asked;
  const answer = await new Promise<PdfAnswer>((done) => {
    waiting.set(id, done);
    worker?.postMessage({ id, model } satisfies PdfRequest);
  });
  return answer.pdf === undefined ? undefined : { pdf: answer.pdf, missing: answer.missing ?? [] };
}

function startWorker(): Worker {
  const started = new Worker(new URL("./pdf-worker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<PdfAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  started.addEventListener("error", ({ message }) => {
    for (const [id, done] of waiting) done({ id, failed: message });
    waiting.clear();
    worker = undefined;
  });
  return started;
}
