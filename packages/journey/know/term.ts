import type { Bilingual } from "@ringfence/kernel";
import type { Support } from "./topic.ts";

/** A word that needs explaining, in plain sentences. */
export interface Term {
  readonly id: string;
  readonly term: Bilingual;
  readonly explanation: Bilingual;
  readonly support: readonly [Support, ...Support[]];
  /** Other words for the same thing, in Chinese and English. */
  readonly alsoCalled: readonly string[];
}

export function term(
  id: string,
  [zh, en]: readonly [string, string],
  [explanationZh, explanationEn]: readonly [string, string],
  alsoCalled: readonly string[],
  ...support: [Support, ...Support[]]
): Term {
  return { id, term: { zh, en }, explanation: { zh: explanationZh, en: explanationEn }, support, alsoCalled };
}
