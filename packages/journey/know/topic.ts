import type { Bilingual } from "@ringfence/kernel";
import type { Citation } from "@ringfence/law";

/** What a claim stands on: a rule, an authority, or a provision. */
export type Support = { readonly rule: string } | { readonly authority: string } | { readonly citation: Citation };

interface Part {
  /** Starts a new section. */
  readonly heading?: Bilingual;
  readonly text: Bilingual;
}
/** A statement of fact or law: never without support. */
export interface Claim extends Part {
  readonly support: readonly [Support, ...Support[]];
  readonly claim?: true;
}
/** Encouragement, or advice that states no fact. */
export interface Encouragement extends Part {
  readonly support: readonly [];
  readonly claim: false;
}
export type Paragraph = Claim | Encouragement;

export interface Topic {
  /** Equal to the file name. */
  readonly id: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly body: readonly [Paragraph, ...Paragraph[]];
  /** What people really type when they mean this, in Chinese and English. */
  readonly asked: readonly string[];
  /** Place in the table of contents; topics that help at once come first. */
  readonly order: number;
}

export function defineTopic(topic: Topic): Topic {
  return topic;
}

export const rule = (id: string): Support => ({ rule: id });
export const authority = (id: string): Support => ({ authority: id });
export const law = (citation: Citation): Support => ({ citation });

export function says(zh: string, en: string, ...support: [Support, ...Support[]]): Claim {
  return { text: { zh, en }, support };
}

export function encourages(zh: string, en: string): Encouragement {
  return { text: { zh, en }, support: [], claim: false };
}

/** Paragraphs under one heading. */
export function section(
  zh: string,
  en: string,
  ...paragraphs: [Paragraph, ...Paragraph[]]
): [Paragraph, ...Paragraph[]] {
  const [first, ...rest] = paragraphs;
  return [{ ...first, heading: { zh, en } }, ...rest];
}
