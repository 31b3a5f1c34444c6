import type { Report } from "@ringfence/journey/record/report/report.ts";
import { type Language, reportMessages } from "./language.ts";
import { ReportView } from "./report-view.tsx";
import { standalonePage } from "./standalone-page.tsx";

/** The report as a page that stands alone. */
export function renderReportHtml(
  report: Report,
  language: Language,
  { elder = false }: { elder?: boolean } = {},
): string {
  const { title } = reportMessages[language];
  return standalonePage({ title, language, elder }, <ReportView report={report} language={language} />);
}
