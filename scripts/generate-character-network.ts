/**
 * Writes packages/law/signals/weighing/character-network.gen.ts, the networks that read characters and words, learned from the tuning half of the
 * labelled utterances and from what words are said beside each other. Takes more than an hour and what network/*.py name. `--check` as in the others.
 */
import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { foldPiece } from "../packages/law/signals/engine/read.ts";
import { syllableOf, syllables } from "../packages/law/signals/engine/syllables.ts";
import { undodge } from "../packages/law/signals/engine/undodge.ts";
import { createUtterance, PIECE } from "../packages/law/signals/engine/utterance.ts";
import { COLUMNS } from "../packages/law/signals/weighing/learned.ts";
import {
  CHARACTER_FILTERS,
  CHARACTER_RUNS,
  DIMENSIONS,
  isCharacter,
  LONGEST_READ,
  NETWORK_UNITS,
  STATES,
  WORD_DIMENSIONS,
  WORD_FILTERS,
  WORD_KINDS,
  WORD_PART,
  WORD_RUNS,
} from "../packages/law/signals/weighing/network-shape.ts";
import { createPlainText, readPlainText } from "../packages/law/signals/weighing/pieces.ts";
import { buildWords, Division } from "../packages/law/signals/weighing/words.ts";
import { readUtterances, type Utterance } from "../testing/corpora/read-utterances.ts";
import { dodgedCopies } from "./dodged-copies.ts";
import { joinedPairs } from "./joined-pairs.ts";
import { learnAnew } from "./learn-anew.ts";
import { questionsAsked } from "./questions-asked.ts";
import {
  convolutionOf,
  type RowsOfConvolution,
  type RowsOfRecurrence,
  recurrenceOf,
  renderNetworks,
} from "./render-character-network.ts";
import { networkWeights } from "./weight-inputs.ts";

/** What each network begins with. */
const CONVOLUTION_SEED = 1;
const RECURRENCE_SEEDS = [3, 4];
/** A character of fewer utterances is not known. */
const LEAST = 3;

const utterance = createUtterance(0, 0);
const plain = createPlainText(PIECE);

function unitsOf({ text }: Utterance): Uint16Array {
  utterance.text = text;
  foldPiece(utterance, 0);
  undodge(utterance);
  readPlainText(utterance, plain);
  return plain.units.slice(0, Math.min(plain.count, LONGEST_READ));
}

/** In the order of their numbers. */
function knownCharacters(texts: readonly Uint16Array[]): string {
  const counts = new Map<number, number>();
  for (const text of texts) for (const unit of new Set(text)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const known = [...counts].filter(([unit, count]) => count >= LEAST && isCharacter(unit)).map(([unit]) => unit);
  return known
    .sort((a, b) => a - b)
    .map((unit) => String.fromCharCode(unit))
    .join("");
}

/** For each text, for each of its characters, the row of the word that it is part of, and which word of the text that is. */
function wordsOf(texts: readonly Uint16Array[], list: readonly string[]): { rows: number[][]; numbers: number[][] } {
  const words = buildWords(list);
  const division = new Division(LONGEST_READ);
  const into = new Int32Array(LONGEST_READ);
  const rows: number[][] = [];
  const numbers: number[][] = [];
  for (const text of texts) {
    division.divide(words, text, 0, text.length, into);
    rows.push(Array.from(into.subarray(0, text.length)));
    const numbered: number[] = [];
    for (let no = 0; numbered.length < text.length; no++)
      numbered.push(...Array<number>(division.lengths[numbered.length] as number).fill(no));
    numbers.push(numbered);
  }
  return { rows, numbers };
}

/** Debian's own Python, which has the libraries that Debian packages. */
const PYTHON = "/usr/bin/python3";
const scriptOf = (name: string) => join(import.meta.dirname, "network", name);

/** One thread each, and memory that is kept for the next step: asking the system for it anew would take most of the time. */
const ALONE = {
  OMP_NUM_THREADS: "1",
  OPENBLAS_NUM_THREADS: "1",
  MALLOC_MMAP_THRESHOLD_: "4000000000",
  MALLOC_TRIM_THRESHOLD_: "4000000000",
  PYTHONDONTWRITEBYTECODE: "1",
};

async function learnNetwork<Rows>(folder: string, kind: "convolution" | "recurrent", seed: number): Promise<Rows> {
  const learned = join(folder, `learned-${seed}.json`);
  await promisify(execFile)(PYTHON, [scriptOf("learn_network.py"), folder, kind, `${seed}`, learned], {
    env: { ...process.env, ...ALONE },
  });
  return JSON.parse(readFileSync(learned, "utf8"));
}

async function learnIn(folder: string): Promise<string> {
  const said = readUtterances("tune");
  const samples = [...said, ...joinedPairs(said), ...dodgedCopies(said)];
  const texts = samples.map(unitsOf);
  const characters = knownCharacters(texts.slice(0, said.length));
  // As the learning has them: none, unknown, and then those that are known.
  const rowOf = new Map(Array.from(characters, (character, at) => [character.charCodeAt(0), at + 2]));
  execFileSync(PYTHON, [scriptOf("word_vectors.py"), folder], { stdio: "inherit" });
  const words = readFileSync(join(folder, "words.txt"), "utf8").split("\n");
  const { rows, numbers } = wordsOf(texts, words);
  const lesson = {
    sizes: {
      characters: characters.length + 2,
      sounds: syllables.length,
      words: words.length,
      dimensions: DIMENSIONS,
      wordDimensions: WORD_DIMENSIONS,
      partWidth: WORD_PART,
      kinds: WORD_KINDS,
      characterRuns: CHARACTER_RUNS,
      characterFilters: CHARACTER_FILTERS,
      wordRuns: WORD_RUNS,
      wordFilters: WORD_FILTERS,
      states: STATES,
      units: NETWORK_UNITS,
      questions: questionsAsked.length,
      columns: COLUMNS,
    },
    characters: texts.map((text) => Array.from(text, (unit) => rowOf.get(unit) ?? 1)),
    sounds: texts.map((text) => Array.from(text, (unit) => syllableOf[unit] as number)),
    soundsOfKnown: Array.from(characters, (character) => syllableOf[character.charCodeAt(0)] as number),
    words: rows,
    numbers,
    yes: samples.map((sample) => questionsAsked.map((holds) => Number(holds(sample))).join("")),
  };
  writeFileSync(join(folder, "lesson.json"), JSON.stringify(lesson));
  const convolution = await learnNetwork<RowsOfConvolution>(folder, "convolution", CONVOLUTION_SEED);
  // These take longest, on two cores no longer than one of them.
  const recurrences = await Promise.all(
    RECURRENCE_SEEDS.map((seed) => learnNetwork<RowsOfRecurrence>(folder, "recurrent", seed)),
  );
  return renderNetworks({
    characters,
    words: words.join(" "),
    convolution: convolutionOf(convolution),
    recurrences: recurrences.map(recurrenceOf),
  });
}

async function render(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "network-"));
  try {
    return await learnIn(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await learnAnew(networkWeights, render);
