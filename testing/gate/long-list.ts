/**
 * `node testing/gate/long-list.ts [rows] [known] [restate|sqlite]`: a dial list of so many rows, a million unless said otherwise, in
 * which so many debtors are known to the gate (10,000), each with three calls allowed; the list is marked by
 * `ringfence platform screen` (`npm run build` before). The last line says how long that took. Fails when the number of rows marked is
 * another, or a known debtor could be called a fourth time.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { dialler } from "./dialler.ts";
import { startFleet } from "./fleet.ts";
import { agreeToAnyHour, newDebtor } from "./ledger.ts";

const rows = Number(process.argv[2] ?? 1_000_000);
const known = Math.min(rows, Number(process.argv[3] ?? 10_000));
const engine = process.argv[4] === "sqlite" ? "sqlite" : "restate";
const atOnce = 32;

const fleet = await startFleet(engine);
const agency = dialler(fleet.url, fleet.agencyKey);
const folder = mkdtempSync(join(tmpdir(), "ringfence-list-"));
const [list, marked] = [join(folder, "list.csv"), join(folder, "marked.csv")];

/** Known debtors stand all over the list. */
const every = Math.floor(rows / known);
const target = (row: number) => ({ number: `139${`${row}`.padStart(8, "0")}`, who: "debtor" });
let next = 0;
async function makeKnown(): Promise<void> {
  while (next < known) {
    const row = every * next;
    next += 1;
    await agreeToAnyHour(agency, newDebtor(`D-${row}`));
    for (const requestId of ["a", "b", "c"])
      await agency.post("/permits", {
        requestId,
        debtor: `D-${row}`,
        target: target(row),
        channel: "call",
        callKind: "interactive",
      });
  }
}
await Promise.all(Array.from({ length: atOnce }, makeKnown));

const written = createWriteStream(list);
written.write("debtor,number,who,callKind\n");
for (let row = 0; row < rows; row += 1)
  if (!written.write(`D-${row},${target(row).number},debtor,interactive\n`)) await once(written, "drain");
written.end();
await once(written, "close");

const program = join(import.meta.dirname, "../../apps/cli/dist/ringfence.mjs");
const env = { ...process.env, GATE_AGENCY_KEY: fleet.agencyKey };
const start = performance.now();
const args = [program, "platform", "screen", list, "--out", marked, "--gate", fleet.url, "--lang", "en"];
const [code] = await once(spawn(process.execPath, args, { env, stdio: ["ignore", "inherit", "inherit"] }), "exit");
const seconds = (performance.now() - start) / 1000;
await fleet.end();

let [lines, wrong] = [-1, 0];
for await (const line of createInterface({ input: createReadStream(marked) })) {
  if (lines >= 0) {
    const isKnown = lines % every === 0 && lines / every < known;
    if (!line.startsWith(`D-${lines},`) || (isKnown && !line.includes("Too many collection calls"))) wrong += 1;
  }
  lines += 1;
}
rmSync(folder, { recursive: true });
console.log(`${engine}: ${lines} rows, ${known} known debtors, ${Math.round(seconds)} s, ${wrong} wrong`);
process.exit(code === 0 && lines === rows && wrong === 0 ? 0 : 1);
