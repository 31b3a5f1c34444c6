/** Type-checks each pure package in its own bare world (no DOM, no Node), then everything together. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const projects = ["kernel", "casefile", "law", "journey", "platform", "adapters"].map(
  (name) => `packages/${name}/tsconfig.json`,
);
let failed = 0;
for (const project of [...projects.filter(existsSync), "tsconfig.json"]) {
  const { status } = spawnSync("tsc", ["-p", project], { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
