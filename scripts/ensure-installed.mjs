/**
 * Installs the locked dependencies when they are missing or older than package-lock.json. Runs on any Node that npm supports;
 * everything after it runs on the Node 24 that the repository carries as a dependency.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stamp = join(root, "node_modules", ".installed-lock");

/** Path of the carried Node binary. */
export const carriedNode = join(root, "node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");

export function ensureInstalled() {
  const wanted = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted && existsSync(carriedNode)) return;
  console.error("Installing dependencies (once)…");
  // Not "npm ci": it refuses a lock that lacks optional packages of other platforms, which some registries do not carry.
  // No script of a dependency runs but the one that puts Node there, from the registry: with a lock file npm would otherwise compile
  // SQLite although the package carries it built, which takes a compiler and headers from elsewhere.
  run("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", "--ignore-scripts"]);
  run("npm", ["rebuild", "node", "--loglevel=error"]);
  writeFileSync(stamp, wanted);
}

/** Runs a command in the repository with the carried Node first on the PATH; ends this process when it fails. */
export function run(command, args, options = {}) {
  const status = tryRun(command, args, options);
  if (status !== 0) process.exit(status);
}

export function tryRun(command, args, options = {}) {
  const bin = join(root, "node_modules", ".bin");
  const separator = process.platform === "win32" ? ";" : ":";
  const result = spawnSync(command, args, {
    cwd: options.cwd ?? root,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, PATH: `${bin}${separator}${process.env.PATH}`, ...options.env },
  });
  if (result.error) console.error(`${command}: ${result.error.message}`);
  return result.status ?? 1;
}
