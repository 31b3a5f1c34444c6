import type { Suspect } from "@ringfence/journey/record/report/report.ts";
import type { ReactNode } from "react";
import { formatCount } from "../format.ts";
import { useReport } from "../report-context.ts";
import { Fold } from "./fold.tsx";

const openSuspects = 5;

/** Numbers to confirm or clear. A live page puts its buttons below each (`ask`); a printed page only names them. */
export function Suspects({
  suspects,
  ask,
}: {
  suspects: readonly Suspect[];
  ask?: ((suspect: Suspect) => ReactNode) | undefined;
}) {
  const { messages, live } = useReport();
  const { suspects: words } = messages;
  if (suspects.length === 0) return null;
  const [open, rest] = [suspects.slice(0, openSuspects), suspects.slice(openSuspects)];
  return (
    <section className="rf-card" aria-labelledby="rf-suspects">
      <h2 id="rf-suspects" tabIndex={live ? -1 : undefined}>
        {words.heading}
      </h2>
      <p className="rf-soft">{words.intro}</p>
      <SuspectList suspects={open} ask={ask} />
      {rest.length > 0 ? (
        <Fold summary={words.more(formatCount(rest.length))}>{() => <SuspectList suspects={rest} ask={ask} />}</Fold>
      ) : null}
    </section>
  );
}

function SuspectList({
  suspects,
  ask,
}: {
  suspects: readonly Suspect[];
  ask: ((suspect: Suspect) => ReactNode) | undefined;
}) {
  const { suspects: words } = useReport().messages;
  return (
    <ul className="rf-suspects">
      {suspects.map((one) => (
        <li key={one.key}>
          <p>
            <strong>{one.number}</strong>
            <span className="rf-soft">
              {words.times(formatCount(one.communications))} ·{" "}
              {one.why === "own-words" ? words.ownWords : words.sameNumber}
            </span>
          </p>
          {one.example === null ? null : <blockquote className="rf-words">{one.example}</blockquote>}
          {ask?.(one)}
        </li>
      ))}
    </ul>
  );
}
