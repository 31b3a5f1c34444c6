import type { ClauseHit } from "@ringfence/journey/prevent/review/review-text.ts";
import { say } from "@ringfence/report-view/language.ts";
import { useSettings } from "../settings/settings.ts";

/** The text as it was given, each sentence that was found marked with what it is. */
export function MarkedText({ text, hits }: { readonly text: string; readonly hits: readonly ClauseHit[] }) {
  const { language } = useSettings();
  const starts = [...new Map(hits.map((hit) => [hit.at, hit])).values()].toSorted((a, b) => a.at - b.at);
  let done = 0;
  const pieces = starts.flatMap(({ at, sentence, pattern }) => {
    const before = text.slice(done, at);
    done = at + sentence.length;
    return [
      before,
      <mark key={at} title={say(pattern.title, language)}>
        {sentence}
      </mark>,
    ];
  });
  return <p className="keep-text">{[...pieces, text.slice(done)]}</p>;
}
