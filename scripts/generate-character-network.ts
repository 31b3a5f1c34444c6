/**
 * Writes packages/law/signals/weighing/character-network.gen.ts, the network that reads character after character, learned from the tuning half of the
 * labelled utterances alone. Takes some minutes. `--check` as in the others.
 */
import { foldPiece } from "../packages/law/signals/engine/read.ts";
import { undodge } from "../packages/law/signals/engine/undodge.ts";
import { createUtterance, PIECE } from "../packages/law/signals/engine/utterance.ts";
import { isCharacter, LONGEST_READ } from "../packages/law/signals/weighing/character-network.ts";
import { createPlainText, readPlainText } from "../packages/law/signals/weighing/pieces.ts";
import { readUtterances, type Utterance } from "../testing/corpora/read-utterances.ts";
import { joinedPairs } from "./joined-pairs.ts";
import { learnAnew } from "./learn-anew.ts";
import { learnCharacterNetwork } from "./learn-character-network.ts";
import { questionsAsked } from "./questions-asked.ts";
import { networkOf, renderCharacterNetwork } from "./render-character-network.ts";
import { networkWeights } from "./weight-inputs.ts";

const ROUNDS = 16;
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

function render(): string {
  const said = readUtterances("tune");
  const samples = [...said, ...joinedPairs(said)];
  const texts = samples.map(unitsOf);
  const characters = knownCharacters(texts.slice(0, said.length));
  const rowOf = new Map(Array.from(characters, (character, at) => [character.charCodeAt(0), at + 1]));
  const questions = questionsAsked.length;
  const learned = learnCharacterNetwork({
    texts: texts.map((text) => text.map((unit) => rowOf.get(unit) ?? 0)),
    yes: samples.map((sample) => Uint8Array.from(questionsAsked, (holds) => Number(holds(sample)))),
    questions,
    rows: characters.length + 1,
    rounds: ROUNDS,
  });
  return renderCharacterNetwork(networkOf(characters, learned, questions));
}

await learnAnew(networkWeights, render);
