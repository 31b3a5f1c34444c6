import type { ClauseHit } from "@ringfence/journey/prevent/review/review-text.ts";
import { groupBy } from "@ringfence/kernel";
import { type Language, say } from "../language.ts";
import { Jump, noteId, placeId } from "./jump.tsx";
import { termsReviewWords } from "./words.ts";

interface MarkedTextProps {
  readonly text: string;
  readonly hits: readonly ClauseHit[];
  readonly language: Language;
}

interface Numbered {
  readonly hit: ClauseHit;
  readonly no: number;
}

/** The text as it was given, a paragraph a line, each sentence that was found marked and leading back to its note. */
export function MarkedText({ text, hits, language }: MarkedTextProps) {
  const byPlace = groupBy(
    hits.map((hit, no): Numbered => ({ hit, no })),
    ({ hit }) => hit.at,
  );
  let start = 0;
  const lines = text.split("\n").map((line) => {
    const at = start;
    start += line.length + 1;
    return { line, at };
  });
  const places = [...byPlace.keys()].toSorted((a, b) => a - b);
  return (
    <div className="rf-text">
      {lines.map(({ line, at }) => {
        if (line.trim() === "") return null;
        const inside = places.filter((place) => place >= at && place < at + line.length);
        return (
          <p key={at}>
            <Line line={line} at={at} places={inside} byPlace={byPlace} language={language} />
          </p>
        );
      })}
    </div>
  );
}

interface LineProps {
  readonly line: string;
  readonly at: number;
  readonly places: readonly number[];
  readonly byPlace: ReadonlyMap<number, readonly Numbered[]>;
  readonly language: Language;
}

function Line({ line, at, places, byPlace, language }: LineProps) {
  const words = termsReviewWords[language];
  let done = 0;
  const pieces = places.flatMap((place) => {
    const found = byPlace.get(place) ?? [];
    const sentence = found[0]?.hit.sentence ?? "";
    const before = line.slice(done, place - at);
    done = place - at + sentence.length;
    return [
      before,
      <mark key={place}>
        {found.map(({ no }) => (
          <span key={no} id={placeId(no)} tabIndex={-1} />
        ))}
        {sentence}
      </mark>,
      ...found.map(({ hit, no }) => (
        <Jump key={`note ${no}`} to={noteId(no)}>
          <span className="rf-hidden">
            {words.back}
            {words.colon}
          </span>
          {say(hit.pattern.title, language)} ↑
        </Jump>
      )),
    ];
  });
  return (
    <>
      {pieces}
      {line.slice(done)}
    </>
  );
}
