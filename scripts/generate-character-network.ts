/**
 * Writes packages/law/signals/weighing/character-network.gen.ts, the network that reads characters and words, learned from the tuning half of the
 * labelled utterances and from what words are said beside each other. Takes twenty minutes and what network/*.py name. `--check` as in the others.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { foldPiece } from "../packages/law/signals/engine/read.ts";
import { undodge } from "../packages/law/signals/engine/undodge.ts";
import { createUtterance, PIECE } from "../packages/law/signals/engine/utterance.ts";
import { COLUMNS } from "../packages/law/signals/weighing/learned.ts";
import {
  DIMENSIONS,
  FILTERS,
  isCharacter,
  LONGEST_READ,
  NETWORK_UNITS,
  WIDTHS,
  WORD_DIMENSIONS,
  WORD_KINDS,
  WORD_PART,
} from "../packages/law/signals/weighing/network-shape.ts";
import { createPlainText, readPlainText } from "../packages/law/signals/weighing/pieces.ts";
import { buildWords, Division } from "../packages/law/signals/weighing/words.ts";
import { readUtterances, type Utterance } from "../testing/corpora/read-utterances.ts";
import { joinedPairs } from "./joined-pairs.ts";
import { learnAnew } from "./learn-anew.ts";
import { questionsAsked } from "./questions-asked.ts";
import { type LearnedRows, networkOf, renderCharacterNetwork } from "./render-character-network.ts";
import { networkWeights } from "./weight-inputs.ts";

const ROUNDS = 12;
const SEED = 1;
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

/** For each text, for each of its characters, the row of the word that it is part of. */
function wordRowsOf(texts: readonly Uint16Array[], list: readonly string[]): number[][] {
  const words = buildWords(list);
  const division = new Division(LONGEST_READ);
  const rows = new Int32Array(LONGEST_READ);
  return texts.map((text) => {
    division.divide(words, text, 0, text.length, rows);
    return Array.from(rows.subarray(0, text.length));
  });
}

/** Debian's own Python, which has the libraries that Debian packages. */
function python(script: string, folder: string): void {
  execFileSync("/usr/bin/python3", [join(import.meta.dirname, "network", script), folder], { stdio: "inherit" });
}

function learnIn(folder: string): string {
  const said = readUtterances("tune");
  const samples = [...said, ...joinedPairs(said)];
  const texts = samples.map(unitsOf);
  const characters = knownCharacters(texts.slice(0, said.length));
  // As the learning has them: none, unknown, and then those that are known.
  const rowOf = new Map(Array.from(characters, (character, at) => [character.charCodeAt(0), at + 2]));
  python("word_vectors.py", folder);
  const words = readFileSync(join(folder, "words.txt"), "utf8").split("\n");
  const lesson = {
    rounds: ROUNDS,
    seed: SEED,
    sizes: {
      characters: characters.length + 2,
      words: words.length,
      dimensions: DIMENSIONS,
      wordDimensions: WORD_DIMENSIONS,
      partWidth: WORD_PART,
      kinds: WORD_KINDS,
      widths: WIDTHS,
      filters: FILTERS,
      units: NETWORK_UNITS,
      questions: questionsAsked.length,
      columns: COLUMNS,
    },
    characters: texts.map((text) => Array.from(text, (unit) => rowOf.get(unit) ?? 1)),
    words: wordRowsOf(texts, words),
    yes: samples.map((sample) => questionsAsked.map((holds) => Number(holds(sample))).join("")),
  };
  writeFileSync(join(folder, "lesson.json"), JSON.stringify(lesson));
  python("learn_network.py", folder);
  const learned: LearnedRows = JSON.parse(readFileSync(join(folder, "learned.json"), "utf8"));
  return renderCharacterNetwork(networkOf(characters, words, learned));
}

function render(): string {
  const folder = mkdtempSync(join(tmpdir(), "network-"));
  try {
    return learnIn(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await learnAnew(networkWeights, render);
