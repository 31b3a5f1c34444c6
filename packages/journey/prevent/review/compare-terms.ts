import type { CivilDate } from "@ringfence/kernel";
import { type ClauseHit, type Review, reviewText } from "./review-text.ts";

/** What one version of terms says and the other does not. */
export interface TermsChange {
  readonly kind: "new-harm" | "harm-reworded" | "protection-gone" | "harm-gone" | "protection-new";
  readonly hit: ClauseHit;
  /** The likest sentence of the other version, where there is one. */
  readonly other?: string;
}

export interface Comparison {
  /** For the worse, what matters most first. */
  readonly worse: readonly TermsChange[];
  readonly better: readonly TermsChange[];
  /** Sentences of the new version that do not stand in the old one, marked or not. */
  readonly changedSentences: number;
}

/** Above this share of common pairs of characters two sentences are versions of each other. */
const sameSentence = 0.55;

/** Compares what the review marks in two versions: clauses that only moved or were renumbered are no change. */
export function compareTerms(before: string, after: string, today: CivilDate): Comparison {
  const [old, fresh] = [reviewText(before, today), reviewText(after, today)];
  if (old.within === fresh.within) return compareReviews(old, fresh);
  // A passage is marked sooner than a document: both are held to one bar, else only the reading would have changed.
  const read = (text: string) => reviewText(text, today, { within: "document" });
  return compareReviews(read(before), read(after));
}

function compareReviews(before: Review, after: Review): Comparison {
  const old = new Set(before.terms.sentences.map(({ text }) => bare(text)));
  const now = new Set(after.terms.sentences.map(({ text }) => bare(text)));
  const fresh = after.hits.filter(({ sentence }) => !old.has(bare(sentence)));
  const gone = before.hits.filter(({ sentence }) => !now.has(bare(sentence)));
  const arrived = fresh.map((hit) => withLikest(hit, before.hits, before));
  const left = gone
    .filter((hit) => likestHit(hit, after.hits) === undefined)
    .map((hit) => withLikest(hit, after.hits, after));
  const changes: TermsChange[] = [
    ...arrived.map(({ hit, other, same }): TermsChange => {
      if (hit.pattern.concern === "good") return { kind: "protection-new", hit, ...other };
      return { kind: same ? "harm-reworded" : "new-harm", hit, ...other };
    }),
    ...left.map(
      ({ hit, other }): TermsChange => ({
        kind: hit.pattern.concern === "good" ? "protection-gone" : "harm-gone",
        hit,
        ...other,
      }),
    ),
  ];
  const isWorse = ({ kind }: TermsChange) =>
    kind === "new-harm" || kind === "protection-gone" || kind === "harm-reworded";
  const rank = ({ kind, hit }: TermsChange) => hit.pattern.severity * 2 + (kind === "harm-reworded" ? 0 : 1);
  return {
    worse: changes.filter(isWorse).toSorted((a, b) => rank(b) - rank(a)),
    better: changes.filter(
      (one) => !isWorse(one) && !(one.kind === "protection-new" && likestHit(one.hit, before.hits) !== undefined),
    ),
    changedSentences: after.terms.sentences.filter(({ text }) => !old.has(bare(text))).length,
  };
}

function withLikest(hit: ClauseHit, hits: readonly ClauseHit[], { terms }: Review) {
  const same = likestHit(hit, hits);
  const other =
    same?.sentence ??
    likest(
      hit.sentence,
      terms.sentences.map(({ text }) => text),
    );
  return { hit, same: same !== undefined, other: other === undefined ? {} : { other } };
}

/** A place of the same pattern in the other version that says about the same. */
function likestHit(hit: ClauseHit, hits: readonly ClauseHit[]): ClauseHit | undefined {
  const same = hits.filter(({ pattern }) => pattern.id === hit.pattern.id);
  const text = likest(
    hit.sentence,
    same.map(({ sentence }) => sentence),
  );
  return same.find(({ sentence }) => sentence === text);
}

function likest(sentence: string, others: readonly string[]): string | undefined {
  const mine = pairsOf(sentence);
  let [best, found]: [number, string | undefined] = [sameSentence, undefined];
  for (const other of others) {
    // Sentences of very different length cannot be that alike.
    if (other.length > sentence.length * 3 || sentence.length > other.length * 3) continue;
    const theirs = pairsOf(other);
    const common = [...mine].filter((pair) => theirs.has(pair)).length;
    const share = (2 * common) / (mine.size + theirs.size || 1);
    if (share > best) [best, found] = [share, other];
  }
  return found;
}

const bare = (text: string): string =>
  text.replaceAll(/^[（(]?[一二三四五六七八九十\d.]{1,6}[）)、.．]?|第.{1,5}条|[\s，。；：、“”]/gu, "");

function pairsOf(text: string): ReadonlySet<string> {
  const plain = bare(text);
  return new Set(Array.from({ length: Math.max(1, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)));
}
