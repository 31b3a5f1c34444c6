import type { CaseFile } from "@ringfence/casefile";
import { comingOf, type Following, followPlan } from "@ringfence/journey/repay/plan/follow-plan.ts";
import { planCalendar } from "@ringfence/journey/repay/plan/keep-plan.ts";
import { type CivilDate, calendarFile, dateOf, fen, formatYuan, instant } from "@ringfence/kernel";
import { Link } from "@tanstack/react-router";
import { useCase } from "../case/case-session.ts";
import { NeedsCase } from "../case/needs-case.tsx";
import { saveFile } from "../judge/save-file.ts";
import { Button } from "../ui/button.tsx";
import { FigureTable } from "../ui/figure-table.tsx";
import { Screen } from "../ui/screen.tsx";
import { useFollowWords } from "./follow-words.ts";
import { loanNameOf } from "./loan-name.ts";
import { BrokenPromises, Promises } from "./promises-part.tsx";
import { RecordPayment } from "./record-payment.tsx";
import "../case/case.css";
import "./repay.css";

/** The plan kept last: what is next, what is behind, what was paid; and a payment to write down. */
export function FollowScreen() {
  const words = useFollowWords();
  const { state } = useCase();
  if (state.kind !== "open") return <NeedsCase title={words.heading} />;
  const today = dateOf(instant(Date.now()));
  const following = followPlan(state.file, today);
  return (
    <Screen title={words.title} heading={words.heading}>
      {following === undefined ? (
        <>
          <p>{words.noPlan}</p>
          <Link to="/repay/plan" className="ui-button ui-button-main">
            {words.makePlan}
          </Link>
        </>
      ) : (
        <Follow following={following} file={state.file} today={today} />
      )}
      <Link to="/repay/bills" className="ui-button ui-button-plain">
        {words.bills}
      </Link>
      <RecordPayment file={state.file} today={today} />
    </Screen>
  );
}

function Follow({ following, file, today }: { following: Following; file: CaseFile; today: CivilDate }) {
  const words = useFollowWords();
  const { lines, next, behind, paid, planned, plan } = following;
  return (
    <>
      <section className="ui-card ui-stack">
        <p>{words.progress(formatYuan(paid), formatYuan(planned))}</p>
        <progress max={planned} value={paid} aria-label={words.progress(formatYuan(paid), formatYuan(planned))} />
        {next === undefined ? (
          behind === 0 && <p>{words.done}</p>
        ) : (
          <p>
            <strong>
              {words.next(next.on, loanNameOf(file, next.loan), formatYuan(fen(next.planned - next.paid)))}
            </strong>
          </p>
        )}
        <p>{behind > 0 ? words.behind(formatYuan(behind)) : words.onTrack}</p>
        {behind > 0 ? (
          <Link to="/repay/plan" className="ui-button ui-button-main">
            {words.again}
          </Link>
        ) : null}
      </section>
      <BrokenPromises {...{ file, today }} coming={comingOf(following)} />
      <h2>{words.lines}</h2>
      <FigureTable
        label={words.lines}
        head={words.head}
        rows={lines.map((line) => [
          line.on,
          loanNameOf(file, line.loan),
          formatYuan(line.planned),
          formatYuan(line.paid),
          words.states[line.state],
        ])}
      />
      <Button
        onClick={() => saveFile("reminders.ics", "text/calendar", calendarFile(planCalendar(plan, today), today))}
      >
        {words.calendar}
      </Button>
      <Promises {...{ file, today }} coming={comingOf(following)} />
    </>
  );
}
