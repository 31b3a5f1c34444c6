import { readApp } from "@ringfence/adapters/apk/read-app.ts";
import { digestsOf } from "@ringfence/adapters/digests.ts";
import { browserFile } from "@ringfence/adapters/file-input-browser.ts";
import type { AppFacts, AppRefusal } from "@ringfence/journey/prevent/app/app-facts.ts";
import { codeWanted } from "@ringfence/journey/prevent/app/traces.ts";
import type { Outcome } from "@ringfence/kernel";

export type AppAnswer = Outcome<{ readonly facts: AppFacts; readonly sha256: string }, AppRefusal>;

/** Unpacks and looks through an app away from the page: the largest have hundreds of megabytes of code. */
self.addEventListener("message", ({ data: file }: MessageEvent<File>) => {
  look(file).then(postMessage, (error: unknown) =>
    postMessage({ ok: false, code: "damaged-archive", detail: `${error}` }),
  );
});

async function look(file: File): Promise<AppAnswer> {
  const read = await readApp(file, codeWanted);
  if (!read.ok) return read;
  const { update, digests } = await digestsOf();
  for await (const piece of browserFile(file, file.name).chunks()) update(piece);
  return { ok: true, value: { facts: read.value, sha256: digests().sha256 } };
}
