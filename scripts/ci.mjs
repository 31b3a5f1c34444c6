/** The gates of .ci/run: each counts as one, each test counts as one; prints the sums as its last line. */
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { installDebianPackages } from "./debian-packages.mjs";
import { ensureInstalled, run, tryRun } from "./ensure-installed.mjs";
import { ensureBrowser } from "./find-browser.mjs";

const lawTexts = process.argv[2];
let passed = 0;
let failed = 0;

function gate(name, command, args) {
  const status = tryRun(command, args);
  console.log(`${status === 0 ? "ok  " : "FAIL"} ${name}`);
  if (status === 0) passed += 1;
  else failed += 1;
}

function tests(name, config, env = {}) {
  const out = `testing/output/${name}.json`;
  const status = tryRun(
    "vitest",
    ["run", ...config, "--reporter=default", "--reporter=json", `--outputFile.json=${out}`],
    { env },
  );
  const result = existsSync(out) ? JSON.parse(readFileSync(out, "utf8")) : { numPassedTests: 0, numFailedTests: 0 };
  passed += result.numPassedTests;
  // A run that ended badly without a failed test (a file that does not load, a crash) still counts as one failure.
  failed += Math.max(result.numFailedTests, status === 0 ? 0 : 1);
  console.log(
    `${status === 0 ? "ok  " : "FAIL"} ${name}: ${result.numPassedTests} passed, ${result.numFailedTests} failed`,
  );
}

ensureInstalled();
mkdirSync("testing/output", { recursive: true });
gate("generated files are fresh", "node", ["scripts/generate.mjs", "--check"]);
gate("the weights of the clauses are fresh", "node", ["testing/corpora/weigh-clauses.ts", "--check"]);
gate("format and lint", "biome", ["check", "."]);
gate("types", "node", ["scripts/check-types.ts"]);
gate("nothing unused", "knip", []);
if (lawTexts && existsSync(lawTexts))
  gate("every cited article stands in the statute texts", "node", ["scripts/check-citations.ts", lawTexts]);
else console.log("no statute texts beside the checkout: citations not compared");
if (!existsSync("/usr/bin/aapt")) installDebianPackages(["aapt"]);
if (existsSync("/usr/bin/aapt")) gate("apps are read as aapt reads them", "node", ["testing/apk/compare-with-aapt.ts"]);
else console.log("no aapt and no way to install it: reading of apps not compared");
tests("unit", []);
run("node", ["scripts/build.ts"]);
const browser = ensureBrowser();
if (browser === undefined) {
  console.log("FAIL no browser for the end-to-end tests");
  failed += 1;
} else tests("e2e", ["--config", "testing/e2e/vitest.config.ts"], { CHROMIUM_PATH: browser });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
