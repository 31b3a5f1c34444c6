import { browserFile } from "@ringfence/adapters/file-input-browser.ts";
import { browserImportPorts } from "@ringfence/adapters/import-ports-browser.ts";
import {
  answerAgain,
  type ImportedCase,
  importCase,
  keptCase,
  reportOn,
} from "@ringfence/journey/record/judge-files.ts";
import { dateOf, instant } from "@ringfence/kernel";
import { prepareSignals } from "@ringfence/law";
import type { FromWorker, ToWorker } from "./worker-messages.ts";

/** Reads, judges and reports away from the page, so that it stays quick and can end this at any moment. */
let read: ImportedCase | undefined;

const tell = (message: FromWorker): void => postMessage(message);
const today = () => dateOf(instant(Date.now()));

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  answer(data).catch((error: unknown) => tell({ kind: "failed", code: "crashed", detail: `${error}` }));
});

async function answer(message: ToWorker): Promise<void> {
  if (message.kind === "prepare") return prepareSignals();
  if (message.kind === "read") {
    const imported = await readFiles(message);
    if (imported === undefined) return;
    read = imported;
  } else if (message.kind === "case") read = keptCase(message.events);
  else if (read !== undefined) read = answerAgain(read, message.answers);
  if (read === undefined) return;
  tell({ kind: "judging" });
  const report = reportOn(read, today(), message.unmasked);
  tell({ kind: "report", report, unknownLists: read.unknownLists });
}

async function readFiles(message: Extract<ToWorker, { kind: "read" }>): Promise<ImportedCase | undefined> {
  const { files, answers, sheet } = message;
  const sizes = files.map(({ file }) => file.size);
  const all = Math.max(
    1,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  const outcome = await importCase(
    {
      files: files.map(({ name, file }) => browserFile(file, name)),
      answers,
      ...(sheet === undefined ? {} : { sheet }),
    },
    browserImportPorts,
    {
      progress: ({ file, phase, bytes }, name) => {
        const before = sizes.slice(0, file).reduce((sum, size) => sum + size, 0);
        // Each file is gone through twice: once for its digest, once to be read.
        const here = (phase === "hashing" ? bytes : (sizes[file] as number) + bytes) / 2;
        tell({ kind: "progress", name, phase, share: Math.min(1, (before + here) / all) });
      },
    },
  );
  if (outcome.ok) return outcome.value;
  tell({ kind: "failed", code: outcome.code, detail: `${outcome.detail}` });
  return undefined;
}
