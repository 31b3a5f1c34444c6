/** `npm test`: installs what is missing, then runs the unit, property and corpus tests and the journeys in a real browser. */
import { ensureInstalled, run, tryRun } from "./ensure-installed.mjs";
import { ensureBrowser } from "./find-browser.mjs";

ensureInstalled();
run("node", ["scripts/generate.mjs"]);
const unit = tryRun("vitest", ["run", ...process.argv.slice(2)]);
run("node", ["scripts/build.ts"]);
const browser = ensureBrowser();
if (browser === undefined) {
  console.error("No Chromium, Chrome or Edge found: install one, or set CHROMIUM_PATH, to run the browser tests.");
  process.exit(1);
}
const e2e = tryRun("vitest", ["run", "--config", "testing/e2e/vitest.config.ts"], { env: { CHROMIUM_PATH: browser } });
process.exit(unit === 0 ? e2e : unit);
