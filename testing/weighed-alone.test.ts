import { compileSignals } from "@ringfence/law/signals/engine/compile.ts";
import { foldPiece } from "@ringfence/law/signals/engine/read.ts";
import { createUtterance } from "@ringfence/law/signals/engine/utterance.ts";
import { signals } from "@ringfence/law/signals/signals.gen.ts";
import { readParts } from "@ringfence/law/signals/weighing/parts.ts";
import { weigh } from "@ringfence/law/signals/weighing/weigh.ts";
import { expect, it } from "vitest";
import { readUtterances } from "./corpora/read-utterances.ts";

/** One line of the tuning half for so many. */
const EVERY = 250;

/** A finding is made by one look at a text and its words are found by another, which wants other signals: both must come to the same. */
it("what a text weighs for a signal does not depend on which others are wanted", () => {
  const { scale, groupCount, evidence } = compileSignals(signals);
  const utterance = createUtterance(groupCount, evidence.length);
  const all = 2 ** signals.length - 1;
  const weighed = (wanted: number) => {
    weigh(scale, utterance, wanted);
    return [scale.plausible & wanted, scale.certain & wanted];
  };
  const differing = readUtterances("tune")
    .filter((_, at) => at % EVERY === 0)
    .flatMap(({ text }) => {
      utterance.text = text;
      foldPiece(utterance, 0);
      readParts(scale, utterance);
      const [plausible = 0, certain = 0] = weighed(all);
      return signals.flatMap(({ id }, at) => {
        const alone = weighed(1 << at);
        return alone[0] === (plausible & (1 << at)) && alone[1] === (certain & (1 << at)) ? [] : [`${id}: ${text}`];
      });
    });
  expect(differing).toEqual([]);
});
