import type { Bilingual } from "@ringfence/kernel";
import { authorities } from "@ringfence/law/authorities.gen.ts";
import { rules } from "@ringfence/law/rules.gen.ts";
import { terms } from "../glossary.ts";
import { topics } from "../table-of-contents.ts";
import { askedAs } from "./asked.ts";

export type HitKind = "topic" | "rule" | "term" | "authority";

/** Something that can be found. */
export interface Document {
  readonly kind: HitKind;
  readonly id: string;
  readonly title: Bilingual;
  /** What people type when they mean it; telephone numbers too. */
  readonly asked: readonly string[];
  /** The first is the summary. */
  readonly passages: readonly [Bilingual, ...Bilingual[]];
}

const askedFor = (id: string): readonly string[] => (Object.hasOwn(askedAs, id) ? (askedAs[id] ?? []) : []);

/** Everything there is to find, in a fixed order. */
export function documents(): Document[] {
  return [
    ...topics.map(
      (topic): Document => ({
        kind: "topic",
        id: topic.id,
        title: topic.title,
        asked: topic.asked,
        passages: [
          topic.summary,
          ...topic.body.flatMap(({ heading, text }) => (heading === undefined ? [text] : [heading, text])),
        ],
      }),
    ),
    ...rules.map(
      (rule): Document => ({
        kind: "rule",
        id: rule.id,
        title: rule.title,
        asked: askedFor(rule.id),
        passages: [rule.plain, ...rule.basis.map(({ gist }) => gist)],
      }),
    ),
    ...terms.map(
      (one): Document => ({
        kind: "term",
        id: one.id,
        title: one.term,
        asked: one.alsoCalled,
        passages: [one.explanation],
      }),
    ),
    ...authorities.map(
      (one): Document => ({
        kind: "authority",
        id: one.id,
        title: one.name,
        asked: [...one.reach, ...askedFor(one.id)],
        passages: [one.scope, ...one.accepts, ...one.materials],
      }),
    ),
  ];
}
