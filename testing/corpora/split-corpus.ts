/**
 * Moves newly written lines from `utterances/pool/` and `clauses/pool/` into the two halves: `tune/` may be read while patterns are
 * written, `test/` is only ever counted. The half is decided by the text's own digest, so nobody chooses and a line never changes sides.
 */
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export function halfOf(text: string): "tune" | "test" {
  const first = createHash("sha256").update(text).digest()[0] ?? 0;
  return first % 2 === 0 ? "tune" : "test";
}

function linesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n")).filter((line) => line !== "");
}

/** The text is the last column. */
const textOf = (line: string) => line.split("\t").at(-1) ?? "";

function emptyPool(corpus: string): void {
  const home = join(import.meta.dirname, corpus);
  const pool = join(home, "pool");
  const seen = new Set([...linesOf(join(home, "tune")), ...linesOf(join(home, "test"))].map(textOf));
  for (const half of ["tune", "test"]) mkdirSync(join(home, half), { recursive: true });
  for (const file of existsSync(pool) ? readdirSync(pool).sort() : []) {
    for (const line of readFileSync(join(pool, file), "utf8").split("\n")) {
      const text = textOf(line);
      if (!line.includes("\t") || line.startsWith("by\tkind") || seen.has(text)) continue;
      seen.add(text);
      appendFileSync(join(home, halfOf(text), file), `${line}\n`);
    }
  }
  rmSync(pool, { recursive: true, force: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  emptyPool("utterances");
  emptyPool("clauses");
}
