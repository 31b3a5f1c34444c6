import type { Suspect } from "@ringfence/journey/record/report/report.ts";
import { ReportView } from "@ringfence/report-view/report-view.tsx";
import "@ringfence/report-view/report.css";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useCallback } from "react";
import { useMessages, useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { Screen } from "../ui/screen.tsx";
import { judgeAgain, type Session, startAnew, stopJudging, useSession } from "./judge-session.ts";
import { ReportActions } from "./report-actions.tsx";
import { RunProgress } from "./run-progress.tsx";
import { SuspectButtons } from "./suspect-buttons.tsx";

/** The way through: progress, then the report, or why there is none. */
export function ReportScreen() {
  const words = useMessages().report;
  const session = useSession();
  return (
    <Screen title={words.title} wide={session.report !== undefined}>
      {session.example ? <ExampleMark /> : null}
      <Content session={session} />
    </Screen>
  );
}

function Content({ session }: { session: Session }): ReactNode {
  const words = useMessages().report;
  const { run, report } = session;
  if (report !== undefined) return <Result session={session} report={report} />;
  switch (run.kind) {
    case "failed":
      return <Ending heading={words.noResult} text={words.failed[run.code]} detail={run.detail} />;
    case "stopped":
      return <Ending heading={words.stopped} text={words.stoppedHint} />;
    case "idle":
      return <Ending heading={words.none} text={words.noneHint} />;
    default:
      return <RunProgress run={run} onStop={stopJudging} />;
  }
}

function Result({ session, report }: { session: Session; report: NonNullable<Session["report"]> }) {
  const { language } = useSettings();
  const words = useMessages().report;
  const navigate = useNavigate();
  const { run, undecided, unknownLists, collectors, bystanders } = session;
  const ask = useCallback((suspect: Suspect) => <SuspectButtons suspect={suspect} />, []);
  const open = report.suspects.filter((one) => !undecided.includes(one.key));
  const answered = collectors.length + bystanders.length + undecided.length;
  return (
    <>
      <p className="judge-updating" role="status">
        {run.kind === "judging" ? words.updating : ""}
      </p>
      <ReportView
        report={open.length === report.suspects.length ? report : { ...report, suspects: open }}
        language={language}
        live={true}
        askAboutSuspect={ask}
        ruleHref={ruleHref}
        afterSuspects={
          <>
            {unknownLists.length === 0 ? null : (
              <p className="rf-card">{words.unknownLists(unknownLists.join(", "))}</p>
            )}
            <ReportActions
              report={report}
              unmasked={session.unmasked}
              onUnmask={(unmasked) => judgeAgain({ unmasked })}
            >
              <Button onClick={() => navigate({ to: "/judge/lender" })}>{words.answers}</Button>
              <Button onClick={() => navigate({ to: "/judge" })}>{words.otherFiles}</Button>
            </ReportActions>
            {answered === 0 ? null : (
              <p className="judge-answered">
                {words.confirmed(String(answered))}
                <Button look="quiet" onClick={() => judgeAgain({ collectors: [], bystanders: [], undecided: [] })}>
                  {words.undo}
                </Button>
              </p>
            )}
          </>
        }
      />
    </>
  );
}

const ruleHref = (rule: string): string => `#/know/rule/${rule}`;

function Ending({ heading, text, detail }: { heading: string; text: string; detail?: string }) {
  const words = useMessages().report;
  const navigate = useNavigate();
  return (
    <div className="ui-stack">
      <h1>{heading}</h1>
      <p>{text}</p>
      {detail === undefined ? null : <p className="ui-soft">{detail}</p>}
      <Button look="main" onClick={() => navigate({ to: "/judge" })}>
        {words.tryAgain}
      </Button>
    </div>
  );
}

function ExampleMark() {
  const words = useMessages().report;
  const navigate = useNavigate();
  const end = () => {
    startAnew();
    navigate({ to: "/" });
  };
  return (
    <aside className="judge-example" aria-label={words.exampleMark}>
      <p>
        <strong>{words.exampleMark}</strong> {words.exampleText}
      </p>
      <Button onClick={end}>{words.exampleEnd}</Button>
    </aside>
  );
}
