import type { Id } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import { formatInstant, type Instant, type JsonValue } from "@ringfence/kernel";
import type { ClauseHit, Review } from "./review-text.ts";
import { readStated } from "./stated/read-stated.ts";

interface Kept {
  readonly at: Instant;
  /** Digest of what was read. */
  readonly sha256: string;
  readonly lender?: Id;
  readonly loan?: Id;
}

const longestWords = 500;
const longestTitle = 200;
/** More places than any contract has; a text made to fill the case is cut off here. */
const mostPlaces = 2000;

const placeOf = ({ pattern, clause, sentence }: ClauseHit) => ({
  pattern: pattern.id,
  clause: clause.slice(0, 100),
  words: sentence.slice(0, longestWords),
});

/** The entries of a review: what was found in the document with the digest of it. */
export function reviewDrafts({ terms, kind, category, on, hits, absent }: Review, kept: Kept): readonly EntryDraft[] {
  const { at, sha256, lender, loan } = kept;
  const id = `terms:${sha256.slice(0, 16)}:${at}`;
  const reviewed: EntryDraft = {
    kind: "terms-reviewed",
    body: {
      id,
      title: terms.title.slice(0, longestTitle),
      terms: kind,
      sha256,
      at: formatInstant(at),
      on,
      ...(category === undefined ? {} : { category: { no: category.no, chosen: category.chosen } }),
      ...(lender === undefined ? {} : { lender }),
      ...(loan === undefined ? {} : { loan }),
      findings: hits
        .filter(({ pattern }) => pattern.concern !== "good")
        .slice(0, mostPlaces)
        .map((hit) => ({ ...placeOf(hit), severity: hit.pattern.severity })),
      protections: hits
        .filter(({ pattern }) => pattern.concern === "good")
        .slice(0, mostPlaces)
        .map(({ pattern, clause, sentence }) => ({
          pattern: pattern.id,
          clause,
          words: sentence.slice(0, longestWords),
        })),
      absent: absent.map((check) => check.id),
      stated: JSON.parse(JSON.stringify(readStated(terms))) as JsonValue,
    },
  };
  return [reviewed];
}
