/**
 * `node testing/gate/kills.ts [kills] [seed] [restate|sqlite]`: diallers ask and report while service and server are killed with
 * `kill -9` at random moments. At the end nothing that was answered may be lost and no place given twice.
 */
import { random } from "../random.ts";
import { dialler } from "./dialler.ts";
import { startFleet } from "./fleet.ts";
import { agreeToAnyHour, dial, newDebtor, settle, type Told } from "./ledger.ts";

const kills = Number(process.argv[2] ?? 10);
const seed = Number(process.argv[3] ?? 1);
const engine = process.argv[4] === "sqlite" ? "sqlite" : "restate";
const workers = 8;
/** A debtor is asked about by all workers at once, more often than there are places. */
const asksEach = 1;

const next = random(seed);
const fleet = await startFleet(engine);
const agency = dialler(fleet.url, fleet.agencyKey);
const all: Told[] = [];
let over = false;

async function dialOn(): Promise<void> {
  while (!over) {
    const told = newDebtor(`D-${seed}-${all.length}`);
    all.push(told);
    await agreeToAnyHour(agency, told);
    const asked = Array.from({ length: workers * asksEach }, (_, at) => dial(agency, told, `r${at}`));
    await Promise.all(asked);
  }
}

const dialling = [dialOn(), dialOn()];
for (let kill = 0; kill < kills; kill += 1) {
  await new Promise((resume) => setTimeout(resume, 200 + next() * 1500));
  const part = fleet.parts[Math.floor(next() * fleet.parts.length)] ?? "service";
  console.error(`kill ${kill + 1}/${kills}: ${part}, after ${all.length} debtors`);
  await fleet.kill(part);
}
over = true;
await Promise.all(dialling);
const account = await settle(dialler(fleet.url, fleet.institutionKey), all);
await fleet.end();
console.log(JSON.stringify({ engine, kills, seed, debtors: all.length, repeats: agency.repeats(), ...account }));
process.exit(account.lost + account.doubled === 0 ? 0 : 1);
