import type { AuditReport } from "@ringfence/platform/audit/report/audit-report.ts";
import { auditWords } from "@ringfence/platform/audit/report/words.ts";
import auditCss from "./audit.css?raw";
import { AuditView } from "./audit-view.tsx";
import type { Language } from "./language.ts";
import { standalonePage } from "./standalone-page.tsx";

/** The lender's audit as a page that stands alone. */
export function renderAuditHtml(report: AuditReport, language: Language): string {
  const title = language === "en" ? auditWords.title.en : auditWords.title.zh;
  return standalonePage({ title, language, css: auditCss }, <AuditView report={report} language={language} />);
}
