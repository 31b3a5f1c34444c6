/**
 * Writes packages/law/signals/weighing/reading/network-reading.gen.ts: the loops of network/assembly/network-reading.ts, compiled by AssemblyScript, which is
 * fetched from the package registry only when they changed. `--check` as in the others.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { learnAnew } from "./learn-anew.ts";
import type { Learned } from "./weight-inputs.ts";

const COMPILER = "assemblyscript@0.28.20";
const folder = "scripts/network/assembly";

const networkReading: Learned = {
  weights: "packages/law/signals/weighing/reading/network-reading.gen.ts",
  learner: "scripts/generate-network-reading.ts",
  command: "npm run generate",
  examples: [folder],
  without: [],
};

function compile(): Buffer {
  const out = mkdtempSync(join(tmpdir(), "assembly-"));
  try {
    const wasm = join(out, "network-reading.wasm");
    const source = join(import.meta.dirname, "..", folder, "network-reading.ts");
    const options = ["--enable", "simd", "-O3", "--noAssert", "--runtime", "stub", "--importMemory", "-o", wasm];
    execFileSync("npx", ["--yes", `--package=${COMPILER}`, "asc", source, ...options], { stdio: "inherit" });
    return readFileSync(wasm);
  } finally {
    rmSync(out, { recursive: true });
  }
}

await learnAnew(
  networkReading,
  () => `/** WebAssembly as Base64. */\nexport const code =\n  "${compile().toString("base64")}";\n`,
);
