/**
 * Files that are learned take a minute to make. Their second line holds the digests of all they were learned from and of what follows,
 * so that nothing is learned again while neither has changed.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** The sources that a script reaches by its imports, itself included; not what stands below `without`. Packages from elsewhere are held by the lock file. */
export function sourcesReachedFrom(root: string, entry: string, without: readonly string[]): string[] {
  const reached = new Set([entry]);
  for (const path of reached) {
    for (const [, name = ""] of readFileSync(join(root, path), "utf8").matchAll(
      /^(?:import|export|\}).* from "([^"]+)";$/gm,
    )) {
      const source = pathOf(root, path, name);
      if (source !== undefined && !without.some((path) => source.startsWith(path))) reached.add(source);
    }
  }
  return [...reached].sort();
}

function pathOf(root: string, importer: string, name: string): string | undefined {
  if (name.startsWith(".")) return relative(root, resolve(root, dirname(importer), name));
  const [scope, folder, ...rest] = name.split("/");
  if (scope !== "@ringfence") return undefined;
  return ["packages", folder, ...(rest.length === 0 ? ["index.ts"] : rest)].join("/");
}

export function digestOf(root: string, paths: readonly string[]): string {
  const digest = createHash("sha256");
  for (const path of paths) digest.update(`${sha256(readFileSync(join(root, path)))}  ${path}\n`);
  return digest.digest("hex");
}

function sha256(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The whole file: its first line says who wrote it. */
export function withDigests(first: string, inputs: string, body: string): string {
  return `${first}\n// Learned from ${inputs}, which gave ${sha256(body)}.\n${body}`;
}

/** Whether the file was learned from these inputs and nobody has changed it since. */
export function isFresh(path: string, inputs: string): boolean {
  if (!existsSync(path)) return false;
  const [first = "", second, ...body] = readFileSync(path, "utf8").split("\n");
  return withDigests(first, inputs, body.join("\n")).split("\n")[1] === second;
}
