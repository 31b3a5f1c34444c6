import type { Report } from "@ringfence/journey/record/report/report.ts";
import { useReport } from "../report-context.ts";

/** Said once, calmly: what this is and is not, and which rule book judged. */
export function Closing({ report }: { report: Report }) {
  const { messages } = useReport();
  return (
    <footer className="rf-closing">
      <p>{messages.disclaimer}</p>
      <p className="rf-soft">{report.masked ? messages.masked : messages.unmasked}</p>
      <p className="rf-soft rf-digest">
        {messages.product} · {messages.ruleBook(report.ruleBook.version, report.ruleBook.hash)}
      </p>
    </footer>
  );
}
