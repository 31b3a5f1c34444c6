import type { Report } from "@ringfence/journey/record/report/report.ts";
import { formatCount, formatDay } from "../format.ts";
import { useReport } from "../report-context.ts";
import { whatStandsOut, whatToDoNext } from "../stand-out.ts";

/** The calm beginning: what was read, what stands out, what to do next. */
export function Summary({ report }: { report: Report }) {
  const { messages, language } = useReport();
  const { period, asOf } = report;
  return (
    <>
      <header className="rf-head">
        <h1>{messages.title}</h1>
        <p className="rf-soft">
          {period === null
            ? messages.nothingRead
            : messages.period(formatDay(period.from, language), formatDay(period.to, language))}
          <br />
          {messages.asOf(formatDay(asOf, language))}
        </p>
      </header>
      {period === null ? <p className="rf-card">{messages.nothingReadHint}</p> : <SummaryCard report={report} />}
    </>
  );
}

function SummaryCard({ report }: { report: Report }) {
  const { messages, language } = useReport();
  return (
    <section className="rf-card rf-summary" aria-labelledby="rf-stands-out">
      <Figures report={report} />
      <h2 id="rf-stands-out">{messages.standsOut}</h2>
      <ul className="rf-sentences">
        {whatStandsOut(report, language, messages).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h2>{messages.next}</h2>
      <ol className="rf-steps">
        {whatToDoNext(report, language, messages).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}

function Figures({ report: { counts } }: { report: Report }) {
  const { figures } = useReport().messages;
  return (
    <dl className="rf-figures">
      <Figure name={figures.read} value={counts.communications} />
      <Figure
        name={figures.collecting}
        value={counts.collecting}
        note={counts.maybe > 0 ? figures.maybe(formatCount(counts.maybe)) : undefined}
      />
      <Figure name={figures.breaches} value={counts.breaches} tone={counts.breaches > 0 ? "breach" : undefined} />
      <Figure name={figures.unclear} value={counts.unclear} tone={counts.unclear > 0 ? "unclear" : undefined} />
    </dl>
  );
}

function Figure({
  name,
  value,
  note,
  tone,
}: {
  name: string;
  value: number;
  note?: string | undefined;
  tone?: string | undefined;
}) {
  return (
    <div className={tone === undefined ? "rf-figure" : `rf-figure rf-tone-${tone}`}>
      <dt>{name}</dt>
      <dd>
        <span className="rf-number">{formatCount(value)}</span>
        {note === undefined ? null : <span className="rf-note">{note}</span>}
      </dd>
    </div>
  );
}
