import type { RuleReport } from "@ringfence/journey/record/report/report.ts";
import { formatCount } from "../format.ts";
import { say } from "../language.ts";
import { useReport } from "../report-context.ts";
import { gravest } from "../stand-out.ts";
import { RuleSection } from "./rule-section.tsx";

/** Breaches first, then what cannot be decided, then facts; rules under which everything was in order are only named. */
export function RuleList({ rules }: { rules: readonly RuleReport[] }) {
  const { language, messages } = useReport();
  const { findings: words } = messages;
  const breached = gravest(rules);
  const unclear = rules.filter(({ counts }) => counts.breach === 0 && counts.unclear > 0);
  const facts = rules.filter(({ counts }) => counts.breach + counts.unclear === 0 && counts.fact > 0);
  const inOrder = rules.filter(({ counts }) => counts.breach + counts.unclear + counts.fact === 0);
  if (rules.length === 0) return null;
  return (
    <>
      <h2 className="rf-section">{words.heading}</h2>
      <Section heading={words.breach} rules={breached} />
      <Section heading={words.unclear} rules={unclear} />
      <Section heading={words.fact} rules={facts} />
      {inOrder.length === 0 ? null : (
        <section className="rf-card">
          <h3>{words.onlyLawful}</h3>
          <ul className="rf-plain-list">
            {inOrder.map((rule) => (
              <li key={rule.rule}>
                {words.onlyLawfulRule(say(rule.title, language), formatCount(rule.counts.lawful))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Section({ heading, rules }: { heading: string; rules: readonly RuleReport[] }) {
  if (rules.length === 0) return null;
  return (
    <>
      <p className="rf-kind">{heading}</p>
      {rules.map((rule) => (
        <RuleSection key={rule.rule} rule={rule} />
      ))}
    </>
  );
}
