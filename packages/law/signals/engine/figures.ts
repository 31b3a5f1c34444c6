import { figureGroups } from "./compile.ts";
import { readPhones } from "./phones.ts";
import { readSums } from "./sums.ts";
import { addHit, needGroup, type Utterance } from "./utterance.ts";

/** Finds sums of money, bare numbers, mobile numbers and 【signatures】 of the piece. */
export function readFigures(utterance: Utterance): void {
  utterance.figuresRead = true;
  for (const group of Object.values(figureGroups)) needGroup(utterance, group);
  readSums(utterance);
  readPhones(utterance);
  readSignatures(utterance);
}

const OPEN = "【[〔［「";
const CLOSE = "】]〕］」";
const OPENED = /[【[〔［「]/;

/** The bracketed name of the sender at the beginning or end of a text message. 〔2024〕 is the year of a file number. */
function readSignatures(utterance: Utterance): void {
  const { text, at, until, count } = utterance;
  if (count === 0 || !OPENED.test(text.slice(Math.max(0, (at[0] as number) - 1), until[count - 1]))) return;
  let opened = -1;
  for (let index = 0; index < count; index++) {
    const before = text[(at[index] as number) - 1];
    if (before !== undefined && OPEN.includes(before)) opened = index;
    const after = text[until[index] as number];
    if (opened >= 0 && after !== undefined && CLOSE.includes(after)) {
      const length = index + 1 - opened;
      const name = text.slice(at[opened], until[index]);
      if (length >= 2 && length <= 20 && !/^\d+$/.test(name))
        addHit(utterance, figureGroups.signature, opened, index + 1);
      opened = -1;
    }
  }
}
