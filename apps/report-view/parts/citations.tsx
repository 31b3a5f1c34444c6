import type { CitationReport } from "@ringfence/journey/record/report/report.ts";
import { rankWords } from "@ringfence/law/engine/rank.ts";
import { formatCount, formatDay } from "../format.ts";
import { say } from "../language.ts";
import { useReport } from "../report-context.ts";
import { Fold } from "./fold.tsx";

interface CitationsProps {
  readonly heading: string;
  readonly citations: readonly CitationReport[];
  /** Level of the heading: 5 inside a finding, where all but the first are folded; 2 on a page of its own. */
  readonly level?: 2 | 5;
}

/** Provisions with rank, our paraphrase, days of force and how far they were checked; the highest rank comes first. */
export function Citations({ heading, citations, level = 5 }: CitationsProps) {
  const { findings: words } = useReport().messages;
  const [open, rest] = level === 2 ? [citations, []] : [citations.slice(0, 1), citations.slice(1)];
  if (citations.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <div className="rf-basis">
      <Heading>{heading}</Heading>
      <CitationList citations={open} />
      {rest.length === 0 ? null : (
        <Fold summary={words.moreBasis(formatCount(rest.length))}>{() => <CitationList citations={rest} />}</Fold>
      )}
    </div>
  );
}

function CitationList({ citations }: { citations: readonly CitationReport[] }) {
  return (
    <ul>
      {citations.map((one) => (
        <li key={`${one.label.zh}${one.gist.zh}`}>
          <Citation citation={one} />
        </li>
      ))}
    </ul>
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
