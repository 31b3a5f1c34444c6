export { type Language, reportMessages, say } from "./language.ts";
export { renderReportHtml } from "./render-report-html.tsx";
export { ReportView } from "./report-view.tsx";
