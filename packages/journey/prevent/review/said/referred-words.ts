import { isOfPeople, pointersIn } from "../structure/pointers.ts";
import type { Sentence } from "../structure/sentences.ts";
import type { Concept } from "./concepts.ts";
import { hear } from "./said.ts";
import type { StandsFor } from "./word-list.ts";

/** Words that point to another clause, and what is named there: 第三条所列信息, 通讯录、短信. */
export interface Referred {
  readonly words: string;
  /** The clause pointed to, as the text numbers it; empty where it numbers none. */
  readonly clause: string;
  readonly meaning: string;
}

/** What another clause can hide. */
const hiddenData: readonly Concept[] = ["addressBook", "otherRecords"];
const hiddenPeople: readonly Concept[] = ["closePeople", "unnamed"];

/** Where a sentence takes up what another clause names and does not deny. */
export function referredIn(
  text: string,
  sentences: readonly Sentence[],
  no: number,
  own: StandsFor,
): readonly Referred[] {
  return pointersIn(text, sentences, no).flatMap(({ words, noun, target }) => {
    const meant = target.flatMap((one) => named(one, isOfPeople(noun) ? hiddenPeople : hiddenData, own));
    return meant.length === 0
      ? []
      : [{ words, clause: target[0]?.clause ?? "", meaning: [...new Set(meant)].join("、") }];
  });
}

function named({ lead = "", text }: Sentence, hidden: readonly Concept[], own: StandsFor): readonly string[] {
  const whole = lead + text;
  const said = hear(whole, own);
  return hidden
    .flatMap((name) => said.of(name).find(({ denied }) => !denied) ?? [])
    .map((mention) => {
      const { from, to } = said.span(mention);
      return whole.slice(from, to);
    });
}
