import { reportCitation } from "@ringfence/journey/record/report/report-rule.ts";
import { facts, type Rule } from "@ringfence/law";
import { say } from "@ringfence/report-view/language.ts";
import { Citations } from "@ringfence/report-view/parts/citations.tsx";
import { useMessages, useSettings } from "../settings/settings.ts";
import { Screen } from "../ui/screen.tsx";
import { BackToKnow } from "./back-to-know.tsx";
import { ExplainedText } from "./explained-text.tsx";

/** A rule in plain words, then its sources with rank and dates, what one must know to decide, and what would refute it. */
export function RulePage({ rule }: { rule: Rule }) {
  const { know: words } = useMessages();
  const { language } = useSettings();
  return (
    <Screen title={say(rule.title, language)} heading={say(rule.title, language)}>
      <ExplainedText className="rf-plain" text={rule.plain} />
      <section className="ui-card rf-report">
        <Citations heading={words.basis} citations={rule.basis.map(reportCitation)} level={2} />
      </section>
      {rule.asks.length === 0 ? null : (
        <section className="ui-card">
          <h2>{words.asks}</h2>
          <ul className="ui-points">
            {rule.asks.map((fact) => (
              <li key={fact}>{say(facts[fact].question, language)}</li>
            ))}
          </ul>
        </section>
      )}
      <section className="ui-card">
        <h2>{words.refuted}</h2>
        <ul className="ui-points">
          {rule.refutedBy.map((one) => (
            <li key={one.zh}>{say(one, language)}</li>
          ))}
        </ul>
      </section>
      <BackToKnow />
    </Screen>
  );
}
