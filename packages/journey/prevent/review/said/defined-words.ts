import type { Definition } from "../structure/terms.ts";
import type { Concept } from "./concepts.ts";
import { hear } from "./said.ts";
import type { StandsFor } from "./word-list.ts";

/** What a word of the document's own can hide: “关联信息”是指…通讯录. */
const hidden: readonly Concept[] = ["addressBook", "otherRecords", "closePeople"];

/** Words defined as one of these, each with what it is to be read as wherever it stands. */
export function definedWords(definitions: readonly Definition[]): StandsFor {
  return new Map(
    definitions.flatMap(({ word, meaning }) => {
      if (hear(word).has(...hidden)) return [];
      const said = hear(meaning);
      const meant = hidden.flatMap((name) => said.of(name).find(({ denied }) => !denied) ?? []);
      return meant.length === 0
        ? []
        : [[word, meant.map(({ from, to }) => said.text.slice(from, to)).join("、")] as const];
    }),
  );
}
