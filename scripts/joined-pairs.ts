import type { Utterance } from "../testing/corpora/read-utterances.ts";

/** One joined pair for so many utterances. */
const EVERY = 4;

/** People say several things in one breath: pairs of the collector's utterances, taken in a fixed order. */
export function joinedPairs(utterances: readonly Utterance[]): Utterance[] {
  const said = utterances.filter(({ kind, labels }) => kind === "collection" && !labels.includes("lawful-reminder"));
  return said.flatMap((one, at) => {
    const other = said[(at * 7919 + 13) % said.length];
    if (other === undefined || at % EVERY !== 0) return [];
    return [{ ...one, labels: [...one.labels, ...other.labels], text: `${one.text}，${other.text}` }];
  });
}
