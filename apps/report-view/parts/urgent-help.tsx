import type { Report } from "@ringfence/journey/record/report/report.ts";
import { useReport } from "../report-context.ts";

/** Words of self-harm or violence were read: people and help lines come before everything else. */
export function UrgentHelp({ urgent }: { urgent: Report["urgent"] }) {
  const { help } = useReport().messages;
  if (!urgent.selfHarm && !urgent.violence) return null;
  return (
    <section className="rf-help" aria-labelledby="rf-help">
      <h2 id="rf-help">{help.heading}</h2>
      {urgent.selfHarm ? <p>{help.selfHarm}</p> : null}
      {urgent.violence ? <p>{help.violence}</p> : null}
      <p className="rf-help-calls">
        {urgent.selfHarm ? (
          <a className="rf-call" href="tel:12356">
            {help.call12356}
          </a>
        ) : null}
        <a className="rf-call" href="tel:110">
          {help.call110}
        </a>
      </p>
    </section>
  );
}
