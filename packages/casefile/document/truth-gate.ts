import { phoneKey } from "@ringfence/kernel";
import type { Block, DocumentModel, Run } from "./document.ts";
import { forbiddenWords } from "./forbidden-words.ts";
import { plainText } from "./plain-text.ts";

/** Why a document must not leave the house. */
export interface GateFault {
  readonly code: "no-source" | "unknown-entry" | "left-blank" | "forbidden-words" | "number-shown";
  /** The words that it is about. */
  readonly words: string;
}

export interface GateInput {
  /** Does this entry stand in the case? */
  readonly knows: (entry: string) => boolean;
  /** Comparable keys of the numbers that may stand in it: the writer's own and those of whoever collects. Any other mobile number may not. */
  readonly mayShow: ReadonlySet<string>;
  /** Numbers of third persons, mobile or not: they may appear masked only. */
  readonly thirdPersons: ReadonlySet<string>;
}

const mobile = /^1[3-9]\d{9}$/;

/** What is left where a value was missing: no sentence of ours contains it on purpose. */
const blanks = /undefined|NaN|\[object|\(\s*\)|（\s*）|【\s*】|\[\s*\]|《\s*》|“\s*”|：\s*。|_{3,}/u;

/**
 * The truth gate: every document made of a case passes it before anybody sees it. Each sentence names the entries it rests on, is
 * marked as the writer's own statement, or states no fact; nothing is left blank; no forbidden phrase and no third person's number
 * is in it. Returns every fault; an empty list opens the gate.
 */
export function gateFaults(document: DocumentModel, { knows, mayShow, thirdPersons }: GateInput): readonly GateFault[] {
  const faults: GateFault[] = [];
  for (const run of document.blocks.flatMap(runsOf)) {
    if (!hasSource(run)) faults.push({ code: "no-source", words: run.text });
  }
  for (const entry of document.blocks.flatMap(entriesOf)) {
    if (!knows(entry)) faults.push({ code: "unknown-entry", words: entry });
  }
  const text = plainText(document);
  const blank = blanks.exec(text);
  if (blank !== null) faults.push({ code: "left-blank", words: around(text, blank.index) });
  // What the other side said stands in the record and may be quoted; the writer's own words may not say it.
  const own = document.blocks
    .flatMap(runsOf)
    .flatMap((run) => (run.ownStatement === true || run.says !== undefined ? [run.text] : []));
  for (const { words } of forbiddenWords(own.join("\n"))) faults.push({ code: "forbidden-words", words });
  for (const [digits] of text.matchAll(/\+?[\d][\d\s-]{5,18}\d/g)) {
    const key = phoneKey(digits);
    if (thirdPersons.has(key) || (mobile.test(key) && !mayShow.has(key)))
      faults.push({ code: "number-shown", words: digits });
  }
  return faults;
}

const hasSource = ({ text, entries, ownStatement, says }: Run): boolean =>
  text.trim() === "" || ownStatement === true || says !== undefined || (entries !== undefined && entries.length > 0);

function runsOf(block: Block): readonly Run[] {
  if (block.kind === "paragraph") return block.runs;
  if (block.kind === "list") return block.items.flat();
  return block.kind === "table"
    ? block.rows.map((cells, at) => ({ text: cells.join(" "), entries: block.entries?.[at] ?? [] }))
    : [];
}

const entriesOf = (block: Block): readonly string[] => runsOf(block).flatMap(({ entries }) => entries ?? []);

const around = (text: string, at: number): string => text.slice(Math.max(0, at - 12), at + 12);
