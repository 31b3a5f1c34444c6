import type { CaseFile } from "@ringfence/casefile/case-file.ts";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import { isCaseEventKind } from "@ringfence/casefile/model/event.ts";
import { eventsFromAnswers } from "@ringfence/journey/record/answers.ts";
import { lenderIsOpen } from "@ringfence/journey/record/collects-for.ts";
import type { FindingReport, Suspect } from "@ringfence/journey/record/report/report.ts";
import { ReportView } from "@ringfence/report-view/report-view.tsx";
import "@ringfence/report-view/report.css";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { ReportActions } from "../judge/report-actions.tsx";
import { SuspectFieldset } from "../judge/suspect-buttons.tsx";
import { useMessages, useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { Screen } from "../ui/screen.tsx";
import { showNumbers, useCaseReport } from "./case-report.ts";
import { append, caseNow, useCase } from "./case-session.ts";
import { NeedsCase } from "./needs-case.tsx";
import { useCaseWords } from "./words.ts";

/** The kept case judged; what the person answers here is written into the case. */
export function CaseReportScreen() {
  const { report: words, loading } = useMessages();
  const caseWords = useCaseWords();
  const { language } = useSettings();
  const { state } = useCase();
  const { report, unmasked } = useCaseReport();
  const [undecided, setUndecided] = useState<readonly string[]>([]);
  if (state.kind !== "open") return <NeedsCase title={words.title} />;
  if (report === undefined) {
    return (
      <Screen title={words.title} heading={words.title}>
        <p role="status">{loading}</p>
      </Screen>
    );
  }
  const suspects = report.suspects.filter(({ key }) => !undecided.includes(key));
  return (
    <Screen title={words.title} wide={true}>
      <ReportView
        report={{ ...report, suspects }}
        language={language}
        live={true}
        ruleHref={(rule) => `#/know/rule/${rule}`}
        askAboutSuspect={(suspect) => (
          <SuspectAnswers suspect={suspect} onUnsure={() => setUndecided([...undecided, suspect.key])} />
        )}
        askAboutFinding={(rule, finding) => <FindingAnswers rule={rule} finding={finding} />}
        afterSuspects={
          <>
            {lenderUnsaid(state.file) ? (
              <Link to="/case/people" className="ui-button ui-button-main">
                {caseWords.nameLender}
              </Link>
            ) : null}
            <ReportActions report={report} unmasked={unmasked} onUnmask={showNumbers} />
          </>
        }
      />
    </Screen>
  );
}

/** Most rules depend on who lent: no lender is named, or it is open for whom a collector collects. */
const lenderUnsaid = (file: CaseFile): boolean =>
  file.loans.length === 0 ||
  file.parties.some(({ id, kind }) => (kind === "collector" || kind === "agency") && lenderIsOpen(file, id));

function SuspectAnswers({ suspect, onUnsure }: { suspect: Suspect; onUnsure: () => void }) {
  return (
    <SuspectFieldset
      suspect={suspect}
      onCollector={() => append(partiesOf({ collectors: [suspect.key] }))}
      onBystander={() => append(partiesOf({ bystanders: [suspect.key] }))}
      onUnsure={onUnsure}
    />
  );
}

/** The parties of the answers as entries; a collector is said to work for the only lender there is. */
function partiesOf(answers: Parameters<typeof eventsFromAnswers>[0]): EntryDraft[] {
  const { state } = caseNow();
  const lenders = state.kind === "open" ? state.file.parties.filter(({ kind }) => kind === "lender") : [];
  const [only, ...others] = lenders;
  return eventsFromAnswers(answers).map((event) => {
    const { kind, body } = event as { kind: string; body: Record<string, never> };
    if (!isCaseEventKind(kind)) throw new Error(`no event of a case: ${kind}`);
    const employed = "worksFor" in body && only !== undefined && others.length === 0;
    return { kind, body: employed ? { ...body, worksFor: [only.id] } : body };
  });
}

/** Agree, or say that it was not so: both can be taken back. */
function FindingAnswers({ rule, finding }: { rule: string; finding: FindingReport }) {
  const words = useCaseWords();
  const [entry] = finding.entries;
  const { state } = useCase();
  if (entry === undefined || state.kind !== "open" || !state.vault.writable) return null;
  const last = state.file.findingAnswers.findLast((one) => one.rule === rule && one.about === entry.id)?.answer;
  const say = (answer: "confirmed" | "not-so" | "open") =>
    append([{ kind: "finding-answered", body: { id: crypto.randomUUID(), rule, about: entry.id, answer } }]);
  if (last === "confirmed" || last === "not-so") {
    return (
      <Button look="quiet" onClick={() => say("open")}>
        {words.takeBack}
      </Button>
    );
  }
  return (
    <div className="keep-answers">
      <Button onClick={() => say("confirmed")}>{words.confirm}</Button>
      <Button look="quiet" onClick={() => say("not-so")}>
        {words.notSo}
      </Button>
    </div>
  );
}
