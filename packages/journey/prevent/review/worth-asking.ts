import type { ClausePattern } from "./clause-pattern.ts";
import type { Concept } from "./said/concepts.ts";
import type { Said } from "./said/said.ts";

/** Concepts that have to be mentioned together before a question of a pattern can have an answer. */
type Together = readonly Concept[];

/**
 * Which patterns are worth asking about a sentence. A pattern knows a sentence only by the answers to its questions: so it is asked
 * beforehand about one in which nothing is mentioned, whichever way the yes and no questions go. Where it finds nothing on any of these
 * ways, and none of its other questions can have an answer in a sentence, it finds nothing there either.
 */
export function worthAsking(patterns: readonly ClausePattern[]): (said: Said) => (pattern: ClausePattern) => boolean {
  const asked = new Map(patterns.map((pattern) => [pattern, questionsOf(pattern)]));
  return ({ mayMention }) =>
    (pattern) => {
      const questions = asked.get(pattern);
      return questions === undefined || questions.some((one) => one.every(mayMention));
    };
}

/** More ways than any pattern has; beyond them it is always asked. */
const mostWays = 2000;

function questionsOf({ find }: ClausePattern): readonly Together[] | undefined {
  const questions = new Map<string, Together>();
  const put = (together: Together) => questions.set(together.join(" "), together);
  let way: boolean[] = [];
  for (let ways = 0; ways < mostWays; ways += 1) {
    let step = 0;
    const yesOrNo = () => {
      if (step === way.length) way.push(false);
      step += 1;
      return way[step - 1] as boolean;
    };
    if (find(nothingSaid(yesOrNo, put)).length > 0) return undefined;
    way = way.slice(0, way.lastIndexOf(false) + 1);
    if (way.length === 0) return [...questions.values()];
    way[way.length - 1] = true;
  }
  return undefined;
}

const nothingSaid = (yesOrNo: () => boolean, put: (together: Together) => void): Said => ({
  text: "",
  parts: [],
  of: (...names) => {
    for (const name of names) put([name]);
    return [];
  },
  has: yesOrNo,
  pairs: (acts, things) => {
    // Without words on one side there are no pairs, whatever is on the other.
    if (typeof acts === "string" && typeof things === "string") put([acts, things]);
    return [];
  },
  apartFrom: () => [],
  span: (place) => place,
  mayMention: () => false,
  get asks() {
    return yesOrNo();
  },
});
