import type { FindingReport, Report, Suspect } from "@ringfence/journey/record/report/report.ts";
import { type ReactNode, useMemo } from "react";
import { type Language, reportMessages } from "./language.ts";
import { Closing } from "./parts/closing.tsx";
import { FilesRead } from "./parts/files-read.tsx";
import { Gaps } from "./parts/gaps.tsx";
import { HeatMap } from "./parts/heat-map.tsx";
import { PeopleContacted } from "./parts/people-contacted.tsx";
import { RuleList } from "./parts/rule-list.tsx";
import { Summary } from "./parts/summary.tsx";
import { Suspects } from "./parts/suspects.tsx";
import { UrgentHelp } from "./parts/urgent-help.tsx";
import { ReportContext } from "./report-context.ts";

interface ReportViewProps {
  readonly report: Report;
  readonly language: Language;
  /** True where script runs: long lists are then drawn when opened. */
  readonly live?: boolean;
  /** Buttons below a number that nobody has confirmed yet. */
  readonly askAboutSuspect?: (suspect: Suspect) => ReactNode;
  readonly ruleHref?: (rule: string) => string;
  readonly askAboutFinding?: (rule: string, finding: FindingReport) => ReactNode;
  /** Stands below the numbers to confirm, for what only a live page has. */
  readonly afterSuspects?: ReactNode;
}

/** The whole report, the same in the web page and in the page that `--html` writes. */
export function ReportView({
  report,
  language,
  live = false,
  askAboutSuspect,
  ruleHref,
  askAboutFinding,
  afterSuspects,
}: ReportViewProps) {
  const setting = useMemo(
    () => ({ language, messages: reportMessages[language], live, ruleHref, askAboutFinding }),
    [language, live, ruleHref, askAboutFinding],
  );
  return (
    <ReportContext value={setting}>
      <article className="rf-report" lang={language}>
        <UrgentHelp urgent={report.urgent} />
        <Summary report={report} />
        <Suspects suspects={report.suspects} ask={askAboutSuspect} />
        {afterSuspects}
        {report.period === null ? null : (
          <>
            <HeatMap heat={report.heat} />
            <PeopleContacted people={report.people} />
            <RuleList rules={report.rules} />
            <Gaps gaps={report.gaps} />
          </>
        )}
        <FilesRead report={report} />
        <Closing report={report} />
      </article>
    </ReportContext>
  );
}
