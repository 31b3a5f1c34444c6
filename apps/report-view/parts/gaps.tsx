import type { Gap } from "@ringfence/journey/record/report/report.ts";
import { formatCount } from "../format.ts";
import { say } from "../language.ts";
import { useReport } from "../report-context.ts";

/** Facts that would settle most, each with its reason. */
export function Gaps({ gaps }: { gaps: readonly Gap[] }) {
  const { language, messages } = useReport();
  if (gaps.length === 0) return null;
  return (
    <section className="rf-card" aria-labelledby="rf-gaps">
      <h2 id="rf-gaps">{messages.gaps.heading}</h2>
      <ul className="rf-gaps">
        {gaps.map((one) => (
          <li key={one.fact}>
            <strong>{say(one.question, language)}</strong>
            <span className="rf-soft">
              {say(one.why, language)} {messages.gaps.waiting(formatCount(one.waiting))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
