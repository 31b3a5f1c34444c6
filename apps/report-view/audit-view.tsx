import type { Bilingual } from "@ringfence/kernel";
import { mostBreaches, scoresShown } from "@ringfence/platform/audit/report/audit-document.ts";
import type { AuditReport } from "@ringfence/platform/audit/report/audit-report.ts";
import { kindNames, sentences, auditWords as w } from "@ringfence/platform/audit/report/words.ts";
import type { Score } from "@ringfence/platform/scorecard/scorecard.ts";
import type { ReactNode } from "react";
import type { Language } from "./language.ts";

interface ViewProps {
  readonly report: AuditReport;
  readonly language: Language;
}
type Say = (text: Bilingual) => string;

/** Collectors that the page names; all of them are in audit.json. */
const collectorsShown = 50;

/** The audit as a page: first what it comes to, then by rule, side, hour, person and week, then what to look at. */
export function AuditView({ report, language }: ViewProps) {
  const say: Say = (text) => (language === "en" ? text.en : text.zh);
  const { totals, contacts, period, ruleBook, scorecard, sampling } = report;
  return (
    <article className="au">
      <h1>{say(w.title)}</h1>
      <p className="au-lead">{say(sentences.totals(totals.rows, totals.audited, contacts, totals.findings))}</p>
      {period !== undefined && <p>{say(sentences.period(period.from, period.to))}</p>}
      <p>{say(w.scope)}</p>
      <p>{say(w.fair)}</p>
      <Rules report={report} say={say} />
      <Section title={say(w.agencies)}>
        <Scores title={say(w.agencies)} scores={mostBreaches(scorecard.agencies)} say={say} />
      </Section>
      {scorecard.collectors.length > 0 && (
        <Section title={say(w.collectors)}>
          <Scores
            title={say(w.collectors)}
            scores={mostBreaches(scorecard.collectors).slice(0, collectorsShown)}
            say={say}
          />
        </Section>
      )}
      <Bars
        title={say(w.hours)}
        label={say(w.hour)}
        say={say}
        rows={report.hours.map((one) => ({ ...one, name: `${one.hour}:00` }))}
      />
      <Bars
        title={say(w.kinds)}
        label={say(w.kind)}
        say={say}
        rows={report.kinds.map((one) => ({ ...one, name: say(kindNames[one.kind]) }))}
      />
      <Bars
        title={say(w.weeks)}
        label={say(w.week)}
        say={say}
        rows={report.weeks.map((one) => ({ ...one, name: one.week }))}
      />
      <Worst report={report} say={say} />
      <Section title={say(w.sampling)}>
        <p>
          {say(sentences.sampling(sampling.confidence * 100, sampling.margin * 100, sampling.findings, sampling.clean))}
        </p>
      </Section>
      <p className="au-foot">{say(sentences.ruleBook(ruleBook.version, ruleBook.hash))}</p>
    </article>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="au-section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Rules({ report: { rules }, say }: { readonly report: AuditReport; readonly say: Say }) {
  return (
    <Section title={say(w.rules)}>
      <ul className="au-cards">
        {rules.map((one) => (
          <li key={one.rule} className="au-card">
            <h3>{say(one.title)}</h3>
            {one.called.length > 0 && <p className="au-called">{one.called.map(say).join("、")}</p>}
            <dl className="au-counts">
              <Count name={say(w.breaches)} value={one.breaches} />
              <Count name={say(w.unclear)} value={one.unclear} />
              {one.facts > 0 && <Count name={say(w.facts)} value={one.facts} />}
            </dl>
          </li>
        ))}
      </ul>
      <p className="au-soft">{say(w.more)}</p>
    </Section>
  );
}

function Count({ name, value }: { readonly name: string; readonly value: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value.toLocaleString("en")}</dd>
    </div>
  );
}

/** A table that scrolls sideways by itself on a narrow page; it can be reached with the keyboard. */
function Wide({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable without a pointer.
    <section className="au-wide" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

function Scores({
  title,
  scores,
  say,
}: {
  readonly title: string;
  readonly scores: readonly Score[];
  readonly say: Say;
}) {
  const { header, rows } = scoresShown(scores, say);
  return (
    <Wide label={title}>
      <table className="au-table">
        <thead>
          <tr>
            {header.map((head) => (
              <th key={head.en} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scores.map((score, place) => {
            const [name, ...cells] = rows[place] ?? [];
            return (
              <tr
                key={`${score.agency} ${score.collector}`}
                className={score.standing === "more" ? "au-more" : undefined}
              >
                <th scope="row">{name}</th>
                {cells.map((cell, at) => (
                  <td key={header[at + 1]?.en}>{cell}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Wide>
  );
}

interface BarRow {
  readonly name: string;
  readonly contacts: number;
  readonly breaches: number;
}

/** Breaches for each thousand contacts as bars, with the figures beside them: the bar only repeats what the cell says. */
function Bars({
  title,
  label,
  rows,
  say,
}: {
  readonly title: string;
  readonly label: string;
  readonly rows: readonly BarRow[];
  readonly say: Say;
}) {
  const shown = rows.filter(({ contacts }) => contacts > 0);
  const rate = ({ contacts, breaches }: BarRow) => (breaches * 1000) / contacts;
  const most = Math.max(1, ...shown.map(rate));
  return (
    <Section title={title}>
      <table className="au-table au-bars">
        <thead>
          <tr>
            <th scope="col">{label}</th>
            <th scope="col">{say(w.contacts)}</th>
            <th scope="col">{say(w.breaches)}</th>
            <th scope="col">‰</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={one.name}>
              <th scope="row">{one.name}</th>
              <td>{one.contacts.toLocaleString("en")}</td>
              <td>{one.breaches.toLocaleString("en")}</td>
              <td>
                <span className="au-bar" style={{ width: `${(rate(one) / most) * 60}%` }} /> {rate(one).toFixed(1)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Worst({ report: { worst, rules }, say }: { readonly report: AuditReport; readonly say: Say }) {
  const titles = new Map(rules.map((one) => [one.rule, say(one.title)]));
  if (worst.length === 0) return null;
  return (
    <Section title={say(w.worst)}>
      <ul className="au-cards">
        {worst.map((one) => (
          <li key={`${one.rule} ${one.file} ${one.row}`} className="au-card">
            <h3>{titles.get(one.rule) ?? one.rule}</h3>
            {one.words !== undefined && <p className="au-called">{say(one.words)}</p>}
            <p>
              {[one.on, `${one.file} ${one.row}`, one.agency || say(w.own), one.collector]
                .filter((part) => part !== "")
                .join(" · ")}
            </p>
            {one.contacts > 1 && (
              <p>
                {say(w.restsOn)} {one.contacts}
              </p>
            )}
            {one.said !== undefined && <blockquote>{one.said}</blockquote>}
            <p className="au-soft">{say(one.citations)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
