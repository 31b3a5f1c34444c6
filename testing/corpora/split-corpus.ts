/**
 * Moves newly written utterances from `utterances/pool/` into the two halves: `tune/` may be read while signals are written,
 * `test/` is only ever counted. The half is decided by the text's own digest, so nobody chooses and a line never changes sides.
 */
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const home = join(import.meta.dirname, "utterances");
const pool = join(home, "pool");

function halfOf(text: string): "tune" | "test" {
  const first = createHash("sha256").update(text).digest()[0] ?? 0;
  return first % 2 === 0 ? "tune" : "test";
}

function linesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n")).filter((line) => line !== "");
}

const textOf = (line: string) => line.split("\t")[4];
const seen = new Set([...linesOf(join(home, "tune")), ...linesOf(join(home, "test"))].map(textOf));
for (const half of ["tune", "test"]) mkdirSync(join(home, half), { recursive: true });
for (const file of existsSync(pool) ? readdirSync(pool).sort() : []) {
  for (const line of readFileSync(join(pool, file), "utf8").split("\n")) {
    const text = textOf(line);
    if (line === "" || line.startsWith("by\tkind") || text === undefined || seen.has(text)) continue;
    seen.add(text);
    appendFileSync(join(home, halfOf(text), file), `${line}\n`);
  }
}
rmSync(pool, { recursive: true, force: true });
