export { type Language, reportMessages, say } from "./language.ts";
export { renderAuditHtml } from "./render-audit-html.tsx";
export { renderReportHtml } from "./render-report-html.tsx";
export { ReportView } from "./report-view.tsx";
