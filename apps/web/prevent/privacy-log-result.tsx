import { emptyCaseFile } from "@ringfence/casefile/case-file.ts";
import type { LendingApp } from "@ringfence/journey/prevent/privacy-log/keep-log.ts";
import { lineUp } from "@ringfence/journey/prevent/privacy-log/line-up.ts";
import type { LoggedApp, PrivacyLog } from "@ringfence/journey/prevent/privacy-log/privacy-log.ts";
import { dateOf, formatInstant, instant, parseCivil } from "@ringfence/kernel";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { WorkButton } from "../case/case-screen.tsx";
import { useCase } from "../case/case-session.ts";
import { Field } from "../case/correct-entry.tsx";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { LineOfTime } from "./line-of-time.tsx";
import { LogAppCard } from "./log-app-card.tsx";
import { keepLog, readLog, usePrivacyLog } from "./privacy-log-session.ts";
import { usePrivacyLogWords } from "./privacy-log-words.ts";

const firstApps = 12;
const tells = ({ reads, permissions }: LoggedApp) => reads.length > 0 || permissions.length > 0;

export function PrivacyLogResult({ log }: { log: PrivacyLog }) {
  const words = usePrivacyLogWords();
  const { state, busy } = useCase();
  const { kept } = usePrivacyLog();
  const [lending, setLending] = useState<ReadonlyMap<string, LendingApp>>(new Map());
  const [shown, setShown] = useState(firstApps);
  const file = state.kind === "open" ? state.file : emptyCaseFile;
  const apps = useMemo(() => log.apps.filter(tells), [log]);
  // Once an app is known as one for borrowing, the line is about it and not about every app that read the contacts.
  const line = useMemo(() => {
    const about = lending.size === 0 ? log.apps : log.apps.filter(({ app }) => lending.has(app));
    return lineUp(about, file, dateOf(instant(Date.now())));
  }, [log, lending, file]);
  const change = (app: string, lent: LendingApp | undefined) => {
    const next = new Map(lending);
    if (lent === undefined) next.delete(app);
    else next.set(app, lent);
    setLending(next);
  };
  return (
    <>
      <Account log={log} />
      <section className="ui-stack" aria-labelledby="log-apps">
        <h2 id="log-apps">{words.apps}</h2>
        {apps.length === 0 ? <p>{words.none}</p> : null}
        <ul className="keep-entries">
          {apps.slice(0, shown).map((app) => (
            <LogAppCard
              key={app.app}
              app={app}
              lending={lending.get(app.app)}
              lenders={file.parties.filter(({ kind }) => kind === "lender")}
              onLending={(lent) => change(app.app, lent)}
            />
          ))}
        </ul>
        {shown < apps.length ? <Button onClick={() => setShown(shown + 50)}>{words.more}</Button> : null}
      </section>
      <LineOfTime title={words.lineTitle} line={line} />
      {state.kind === "open" ? (
        <>
          {file.loans.length === 0 ? <p className="ui-soft">{words.needsMore}</p> : null}
          <p role="status">{kept ? words.kept : ""}</p>
          {kept ? (
            <Link to="/prevent/permissions" className="ui-button ui-button-main">
              {words.takeBack}
            </Link>
          ) : (
            <WorkButton look="main" busy={busy} onClick={() => keepLog([...lending.values()], words.shows)}>
              {words.keep}
            </WorkButton>
          )}
        </>
      ) : (
        <Link to="/case" className="ui-button ui-button-main">
          {words.openCase}
        </Link>
      )}
    </>
  );
}

function Account({ log }: { log: PrivacyLog }) {
  const words = usePrivacyLogWords();
  const minute = (at: number) => formatInstant(instant(at)).slice(0, 16).replace("T", " ");
  const left = Object.values(log.skipped).reduce((sum, one) => sum + one, 0);
  return (
    <section className="ui-card" aria-label={words.title}>
      <p role="status">{words.account(log.lines, log.records, left, log.problems.total)}</p>
      {log.span === undefined ? null : <p>{words.span(minute(log.span.from), minute(log.span.until))}</p>}
      {log.format === "android-operations" ? <TakenAt /> : null}
      {log.problems.total === 0 ? null : (
        <Disclosure summary={words.problems(log.problems.total)}>
          <ul className="ui-points">
            {log.problems.kept.slice(0, 50).map(({ line, code, raw }) => (
              <li key={line}>
                {words.line(line)} {words.problemNames[code]} <span className="ui-soft">{raw.slice(0, 80)}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

function TakenAt() {
  const words = usePrivacyLogWords();
  const { file, takenAt } = usePrivacyLog();
  const [typed, setTyped] = useState(takenAt === undefined ? "" : formatInstant(takenAt).slice(0, 16));
  const again = () => {
    const read = parseCivil(typed);
    if (file !== undefined && read.ok) readLog(file, read.value.instant);
  };
  return (
    <>
      <Field label={words.taken} type="datetime-local" value={typed} onChange={setTyped} />
      <Button onClick={again}>{words.again}</Button>
    </>
  );
}
