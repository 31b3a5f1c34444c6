import type { CitationReport } from "@ringfence/journey/record/report/report.ts";
import { rankWords } from "@ringfence/law/engine/rank.ts";
import { formatDay } from "../format.ts";
import { say } from "../language.ts";
import { useReport } from "../report-context.ts";

/** Provisions with rank, our paraphrase, days of force and how far they were checked. */
export function Citations({
  heading,
  citations,
  level = 5,
}: {
  heading: string;
  citations: readonly CitationReport[];
  level?: 2 | 5;
}) {
  if (citations.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <div className="rf-basis">
      <Heading>{heading}</Heading>
      <ul>
        {citations.map((one) => (
          <li key={`${one.label.zh}${one.gist.zh}`}>
            <Citation citation={one} />
          </li>
        ))}
      </ul>
    </div>
  );
}

export function Citation({ citation }: { citation: CitationReport }) {
  const { language, messages } = useReport();
  const { from, until, verification, remark } = citation;
  const words = messages.citation;
  const [start, end] = [formatDay(from, language), until === null ? null : formatDay(until, language)];
  return (
    <>
      <cite>{say(citation.label, language)}</cite>
      <span className="rf-rank">{say(rankWords[citation.rank].name, language)}</span>
      <p>{say(citation.gist, language)}</p>
      <p className="rf-soft">
        {end === null ? words.inForceSince(start) : words.inForceBetween(start, end)}
        {" · "}
        {words.verification[verification]}
      </p>
      {remark === null ? null : <p className="rf-soft">{say(remark, language)}</p>}
    </>
  );
}
