/**
 * Checks every citation of the rule book: the article or point is one we have read, and, where a folder with the statute texts
 * is given, the article stands in that text with at least the paragraph and item cited. Exit 1 on any that does not.
 * Usage: node scripts/check-citations.ts [folder of statute texts]
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Citation, citationLabel, citedVersion } from "../packages/law/engine/citation.ts";
import type { Instrument } from "../packages/law/engine/instrument.ts";
import { instruments } from "../packages/law/instruments.gen.ts";
import { type ArticleShape, readStatute } from "./statute-text.ts";

const registries = [
  "packages/law/rules.gen.ts",
  "packages/law/parameters.gen.ts",
  "packages/law/authorities.gen.ts",
  "packages/journey/prevent/review/clauses.gen.ts",
  "packages/journey/prevent/review/absent.gen.ts",
  "packages/journey/know/topics.gen.ts",
];
const folder = process.argv[2];
const texts = new Map<string, ReadonlyMap<string, ArticleShape> | undefined>();

function textNamed(name: string): ReadonlyMap<string, ArticleShape> | undefined {
  if (!texts.has(name)) {
    const file = join(folder ?? ".", `${name}.txt`);
    texts.set(name, existsSync(file) ? readStatute(readFileSync(file, "utf8")) : undefined);
  }
  return texts.get(name);
}

function isCitation(value: object): value is Citation {
  return "instrument" in value && "version" in value && "gist" in value;
}

/** Every citation anywhere inside the items of a registry, with the path of its owner for messages. */
function* citationsIn(value: unknown, owner: string): Iterable<{ citation: Citation; owner: string }> {
  if (typeof value !== "object" || value === null) return;
  if (isCitation(value)) yield { citation: value, owner };
  else for (const inner of Object.values(value)) yield* citationsIn(inner, owner);
}

async function collect() {
  const found: { citation: Citation; owner: string }[] = [];
  for (const registry of registries) {
    if (!existsSync(registry)) {
      console.log(`not there yet: ${registry}`);
      continue;
    }
    const module: Record<string, unknown> = await import(pathToFileURL(registry).href);
    for (const list of Object.values(module)) {
      if (!Array.isArray(list)) continue;
      for (const one of list) found.push(...citationsIn(one, `${registry.split("/").at(-1)} ${one.id}`));
    }
  }
  return found;
}

/** What is wrong with the article in the text, or undefined. */
function faultInText(shape: ArticleShape | undefined, { paragraph, item }: Citation): string | undefined {
  if (shape === undefined) return "article is not in the text";
  const { itemsOfParagraph } = shape;
  if (paragraph !== undefined && paragraph > itemsOfParagraph.length)
    return `text has ${itemsOfParagraph.length} paragraphs`;
  const items = paragraph === undefined ? Math.max(...itemsOfParagraph) : (itemsOfParagraph[paragraph - 1] ?? 0);
  return item !== undefined && item > items ? `text has ${items} items` : undefined;
}

/** Checks one citation: "text" when compared with its text, "no text" when there is none, else the fault. */
function check(citation: Citation): { ok: "text" | "no text" } | { fault: string } {
  const { version } = citedVersion(citation);
  if (citation.article === undefined) {
    if (citation.point === undefined) return { fault: "names neither article nor point" };
    return version.points?.[citation.point] ? { ok: "no text" } : { fault: `unknown point ${citation.point}` };
  }
  if (!version.articles?.includes(citation.article)) return { fault: "article was not read" };
  if (version.text === undefined || folder === undefined) return { ok: "no text" };
  const text = textNamed(version.text);
  if (text === undefined) return { fault: `no text ${version.text}` };
  const fault = faultInText(text.get(citation.article), citation);
  return fault === undefined ? { ok: "text" } : { fault };
}

/** Articles an instrument lists as read that are not in its text, and texts that are named but not there. */
function* faultsOfLists(): Iterable<string> {
  const every: readonly Instrument[] = instruments;
  for (const { id, versions } of every) {
    for (const version of versions) {
      if (version.text === undefined) continue;
      const text = textNamed(version.text);
      if (text === undefined) yield `${id}@${version.id}: no text ${version.text}`;
      else
        for (const article of version.articles ?? [])
          if (!text.has(article)) yield `${id}@${version.id}: article ${article} is not in the text`;
    }
  }
}

const faults: string[] = folder === undefined ? [] : [...faultsOfLists()];
const notCompared = new Map<string, number>();
let compared = 0;
const all = await collect();
for (const { citation, owner } of all) {
  const label = `${citationLabel(citation).zh}${citation.point === undefined ? "" : ` [${citation.point}]`}`;
  const result = check(citation);
  if ("fault" in result) faults.push(`${owner}: ${label}: ${result.fault}`);
  else if (result.ok === "text") compared += 1;
  else notCompared.set(label, (notCompared.get(label) ?? 0) + 1);
}
console.log(`${compared} citations checked against texts (of ${all.length})`);
if (notCompared.size > 0)
  console.log("Provisions whose text is not there (article or point only checked against the list of those read):");
for (const [label, count] of [...notCompared].sort()) console.log(`  ${label} × ${count}`);
for (const fault of faults) console.error(`WRONG ${fault}`);
process.exit(faults.length === 0 ? 0 : 1);
