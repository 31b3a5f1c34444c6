/**
 * `node testing/gate/load.ts [minutes] [restate|sqlite] [clients] [calm]`: the gate under load from this process, with `kill -9` every
 * thirty seconds unless `calm`. Prints decisions a second, the time each took, errors, and what was lost or given twice.
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
      const asked = performance.now();
      await dial(agency, told, `r${ask}`).catch((error: unknown) => {
        errors += 1;
        console.error(error);
      });
      times.push(performance.now() - asked);
    }
  }
}

async function killNowAndThen(): Promise<number> {
  let kills = 0;
  while (!calm && performance.now() + killEveryMs < end) {
    await new Promise((resume) => setTimeout(resume, killEveryMs));
    await fleet.kill(fleet.parts[kills % fleet.parts.length] ?? "service");
    kills += 1;
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
const rate = Math.round(account.decisions / seconds);
const figures = { rate, p50: at(0.5), p99: at(0.99), errors, kills, repeats: agency.repeats() };
console.log(JSON.stringify({ engine, minutes, clients, ...figures, ...account }));
process.exit(account.lost + account.doubled + errors === 0 ? 0 : 1);
