/**
 * `node testing/gate/load.ts [minutes] [restate|sqlite] [clients] [calm]`: the gate under load from this process, ten minutes unless
 * said otherwise, with `kill -9` every thirty seconds of service and server by turns unless `calm`. The last line says decisions a
 * second, how long they took, errors, and what was lost or given twice; anything of the last three fails the run.
 */
import { dialler } from "./dialler.ts";
import { startFleet } from "./fleet.ts";
import { agreeToAnyHour, dial, newDebtor, settle, type Told } from "./ledger.ts";

const minutes = Number(process.argv[2] ?? 10);
const engine = process.argv[3] === "sqlite" ? "sqlite" : "restate";
const clients = Number(process.argv[4] ?? 16);
const calm = process.argv[5] === "calm";
const asksPerDebtor = 5;
const killEveryMs = 30_000;

const fleet = await startFleet(engine);
const agency = dialler(fleet.url, fleet.agencyKey);
const all: Told[] = [];
const times: number[] = [];
let errors = 0;
const start = performance.now();
const end = start + minutes * 60_000;

async function client(): Promise<void> {
  while (performance.now() < end) {
    const told = newDebtor(`D-${all.length}`);
    all.push(told);
    await agreeToAnyHour(agency, told);
    for (let ask = 0; ask < asksPerDebtor; ask += 1) {
      try {
        times.push(await dial(agency, told, `r${ask}`));
      } catch (error) {
        errors += 1;
        console.error(error);
      }
    }
  }
}

async function killNowAndThen(): Promise<number> {
  let kills = 0;
  while (!calm && performance.now() + killEveryMs < end) {
    await new Promise((resume) => setTimeout(resume, killEveryMs));
    const part = fleet.parts[kills % fleet.parts.length] ?? "service";
    await fleet.kill(part);
    kills += 1;
    console.error(`kill ${kills}: ${part}, after ${times.length} decisions`);
  }
  return kills;
}

const killing = killNowAndThen();
await Promise.all(Array.from({ length: clients }, client));
const seconds = (performance.now() - start) / 1000;
const kills = await killing;
times.sort((a, b) => a - b);
const at = (part: number) => Number((times[Math.floor(times.length * part)] ?? Number.NaN).toFixed(1));
const account = await settle(dialler(fleet.url, fleet.institutionKey), all);
await fleet.end();
console.log(
  [
    `gate on ${engine}: ${minutes} minutes, ${clients} clients, ${kills} kills`,
    `${account.decisions} decisions, ${Math.round(account.decisions / seconds)}/s, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`,
    `sent again ${agency.repeats()}, errors ${errors}, lost ${account.lost}, doubled ${account.doubled}`,
  ].join("; "),
);
process.exit(account.lost + account.doubled + errors === 0 ? 0 : 1);
