/** Debian's package manager, where it can be used without asking anybody. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** A mirror that hangs must not hold up the gates for ever. */
const longest = 600_000;

/** Installs packages; whether that worked is for the caller to see. */
export function installDebianPackages(names) {
  const apt = aptCommand();
  if (!apt) return;
  const quiet = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    timeout: longest,
  };
  spawnSync(apt[0], [...apt.slice(1), "update", "-qq"], quiet);
  spawnSync(apt[0], [...apt.slice(1), "install", "-y", "-qq", ...names], quiet);
}

function aptCommand() {
  if (!existsSync("/usr/bin/apt-get")) return undefined;
  if (process.getuid?.() === 0) return ["apt-get"];
  return spawnSync("sudo", ["-n", "true"]).status === 0 ? ["sudo", "-n", "apt-get"] : undefined;
}
