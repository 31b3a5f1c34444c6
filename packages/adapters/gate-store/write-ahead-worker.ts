/**
 * Brings what was written ahead into the database, on a thread of its own: every page is deciphered and enciphered on the way, which
 * takes a busy gate a tenth of a second and more. Commits go on meanwhile.
 */
import { parentPort, workerData } from "node:worker_threads";
import { openSqlite } from "../sqlite.ts";

/** A page that is written again and again is brought over once, and the disk is asked to keep it once. */
const everyMs = 1000;
/** From so many pages on (64 MiB) the file is to begin anew, for which nothing may be left in it. */
const longPages = 16_384;
/** So few are left to the one who commits, who alone can bring over the last. */
const fewPages = 128;
/** Each leaves what was written while it ran; faster than this it will not become. */
const passesAtMost = 8;

const { path, key } = workerData as { readonly path: string; readonly key: Uint8Array };
const database = openSqlite(path, key);
database.pragma("synchronous=NORMAL");

let pagesBefore = 0;
/** Pages in the file, and how many of them were brought over just now. */
function bringOver(): { readonly pages: number; readonly brought: number } {
  const [{ log, checkpointed }] = database.pragma("wal_checkpoint(passive)") as [{ log: number; checkpointed: number }];
  const brought = checkpointed < pagesBefore ? checkpointed : checkpointed - pagesBefore;
  pagesBefore = checkpointed;
  return { pages: log, brought };
}

function bringAllOver(): void {
  for (let pass = 0; pass < passesAtMost; pass += 1) {
    const { pages, brought } = bringOver();
    if (pages < longPages) return;
    if (brought < fewPages) break;
  }
  parentPort?.postMessage("nearly");
}

const timer = setInterval(bringAllOver, everyMs);
parentPort?.once("message", () => {
  clearInterval(timer);
  database.close();
});
