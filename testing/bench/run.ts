/** `npm run bench [-- name …]`: every `*.bench.ts` beside this file, one table at the end. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Bench, BenchRow } from "./row.ts";

const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".bench.ts"))
  .filter((name) => wanted.length === 0 || wanted.some((one) => name.startsWith(one)))
  .sort();
const rows: BenchRow[] = [];
for (const file of files) {
  console.error(`running ${file}…`);
  const { default: bench }: { default: Bench } = await import(join(import.meta.dirname, file));
  rows.push(...(await bench()));
}
const columns = ["row", "figure", "ours", "yardstick", "theirs", "ratio", "goal"] as const;
const widths = columns.map((name) => Math.max(name.length, ...rows.map((one) => one[name].length)));
const line = (cells: readonly string[]) =>
  `| ${cells.map((cell, at) => cell.padEnd(widths[at] as number)).join(" | ")} |`;
console.log(line(columns));
console.log(line(widths.map((width) => "-".repeat(width))));
for (const one of rows) console.log(line(columns.map((name) => one[name])));
