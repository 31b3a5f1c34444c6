import type { FindingReport } from "@ringfence/journey/record/report/report.ts";
import { formatCount } from "../format.ts";
import { say } from "../language.ts";
import { useReport } from "../report-context.ts";
import { Entry } from "./entry.tsx";
import { Fold } from "./fold.tsx";

/** One place in the record: the entry it is about, the figures, and the entries it also rests on. `brief` in long lists; `why` says what shows
 * that it was collection, where that is not said for the whole group. */
export function Finding(props: { rule: string; finding: FindingReport; brief: boolean; why: boolean }) {
  const { rule, finding, brief, why } = props;
  const { messages, language, askAboutFinding } = useReport();
  const [first, ...others] = finding.entries;
  const figures = finding.shownFigures.map(({ label, text }) => `${say(label, language)} ${say(text, language)}`);
  return (
    <li className="rf-finding">
      {first === undefined ? <p className="rf-when">{finding.on}</p> : <Entry entry={first} brief={brief} />}
      {figures.length > 0 ? <p className="rf-figure-line">{figures.join(" · ")}</p> : null}
      {why && finding.shownBy !== null ? <p className="rf-source">{messages.shownBy[finding.shownBy]}</p> : null}
      {brief ? null : <FindingDetail finding={finding} others={others} />}
      {finding.confirmed ? <p className="rf-confirmed">{messages.findings.confirmed}</p> : null}
      {askAboutFinding?.(rule, finding)}
    </li>
  );
}

function FindingDetail({ finding, others }: { finding: FindingReport; others: FindingReport["entries"] }) {
  const { messages } = useReport();
  const { findings: words } = messages;
  const related = others.length + finding.moreEntries.length;
  return (
    <>
      {related > 0 ? (
        <Fold summary={words.related(formatCount(related))}>
          {() => (
            <>
              <ul className="rf-related">
                {others.map((entry) => (
                  <li key={entry.id}>
                    <Entry entry={entry} brief={true} />
                  </li>
                ))}
              </ul>
              {finding.moreEntries.length > 0 ? (
                <p className="rf-soft">{words.unlisted(formatCount(finding.moreEntries.length))}</p>
              ) : null}
            </>
          )}
        </Fold>
      ) : null}
    </>
  );
}
