/** `node testing/corpora/write-floors.ts`: sets the floors of `floors.json` to what the test half measures now, rounded down. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { measure, precisionOf, readUtterances, recallOf } from "./measure-signals.ts";

const down = (share: number) => Math.floor(share * 1000) / 1000;
const { bySignal, ordinary, ordinaryFlagged } = measure(readUtterances("test"));
const signals = Object.fromEntries(
  [...bySignal].map(([id, counts]) => [id, { precision: down(precisionOf(counts)), recall: down(recallOf(counts)) }]),
);
const floors = { ordinaryFlagged: Math.ceil((ordinaryFlagged / ordinary) * 1000) / 1000, signals };
writeFileSync(join(import.meta.dirname, "floors.json"), `${JSON.stringify(floors, null, 2)}\n`);
