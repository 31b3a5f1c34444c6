import type { AnswerReceived } from "@ringfence/casefile";
import { type Deadline, deadlineCalendar, deadlinesOf } from "@ringfence/journey/report/deadlines.ts";
import { calendarFile, dateOf, formatInstant, instant } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { WorkButton } from "../case/case-screen.tsx";
import { append, useCase } from "../case/case-session.ts";
import { NeedsCase } from "../case/needs-case.tsx";
import { saveFile } from "../judge/save-file.ts";
import { useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { Screen } from "../ui/screen.tsx";
import { useReportWords } from "./words.ts";
import "../case/case.css";

/** Every clock of the case, the nearest first, with what to do when it runs out. */
export function DeadlinesScreen() {
  const words = useReportWords();
  const { state } = useCase();
  const file = state.kind === "open" ? state.file : undefined;
  const today = dateOf(instant(Date.now()));
  const deadlines = useMemo(() => (file === undefined ? [] : deadlinesOf(file, today)), [file, today]);
  if (file === undefined) return <NeedsCase title={words.deadlines} />;
  return (
    <Screen title={words.deadlines} heading={words.deadlines}>
      {deadlines.length === 0 ? <p>{words.noDeadlines}</p> : null}
      <ol className="keep-entries">
        {deadlines.map((one) => (
          <li key={one.id} className="ui-card">
            <DeadlineCard one={one} />
          </li>
        ))}
      </ol>
      {deadlines.length === 0 ? null : (
        <Button
          onClick={() => saveFile("reminders.ics", "text/calendar", calendarFile(deadlineCalendar(deadlines), today))}
        >
          {words.calendar}
        </Button>
      )}
    </Screen>
  );
}

const outcomes: readonly AnswerReceived["outcome"][] = ["accepted", "passed-on", "refused", "partly", "settled"];

function DeadlineCard({ one: { kind, on, daysLeft, title, next, nextDoor, about } }: { one: Deadline }) {
  const words = useReportWords();
  const { language } = useSettings();
  const { busy } = useCase();
  const [told, setTold] = useState("");
  const note = async (outcome: AnswerReceived["outcome"]) => {
    const body = { id: `answer:${crypto.randomUUID()}`, to: about, at: formatInstant(instant(Date.now())), outcome };
    setTold((await append([{ kind: "answer-received", body }])) ? words.noted : "");
  };
  return (
    <>
      <h2>{say(title, language)}</h2>
      <p>
        {on} · {words.left(daysLeft)}
      </p>
      <p className="ui-soft">{say(next, language)}</p>
      {nextDoor === undefined ? null : (
        <Link to="/report" className="ui-button ui-button-main">
          {words.nextDoor}
        </Link>
      )}
      {kind === "answer" || kind === "letter-answer" ? (
        <Disclosure summary={words.gotAnswer}>
          <div className="keep-answers">
            {outcomes.map((outcome) => (
              <WorkButton key={outcome} busy={busy} onClick={() => note(outcome)}>
                {words.outcomes[outcome]}
              </WorkButton>
            ))}
          </div>
        </Disclosure>
      ) : null}
      <p role="status">{told}</p>
    </>
  );
}
