import type { TextAnswer } from "./text-worker.ts";

/** Kinds of files that a chooser offers. */
export const accepted = ".pdf,.docx,.txt,.text,.html,.htm,.mhtml,.mht,text/*,application/pdf";

/** The words of a file, read in a worker of its own that ends with it. */
export function textOfFile(file: File): Promise<TextAnswer["documentText"]> {
  const worker = new Worker(new URL("./text-worker.ts", import.meta.url), { type: "module" });
  const answer = new Promise<TextAnswer["documentText"]>((done) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Partial<TextAnswer>>) => {
      if (data.documentText !== undefined) done(data.documentText);
    });
    worker.addEventListener("error", ({ message }) =>
      done({ ok: false, code: "unreadable-document", detail: message }),
    );
    worker.postMessage(file);
  });
  return answer.finally(() => worker.terminate());
}
