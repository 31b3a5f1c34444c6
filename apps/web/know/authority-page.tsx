import { reportCitation } from "@ringfence/journey/record/report/report-rule.ts";
import type { Authority, Clock } from "@ringfence/law";
import { rules } from "@ringfence/law/rules.gen.ts";
import { say } from "@ringfence/report-view/language.ts";
import { Citations } from "@ringfence/report-view/parts/citations.tsx";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMessages, useSettings } from "../settings/settings.ts";
import { Screen } from "../ui/screen.tsx";
import { BackToKnow } from "./back-to-know.tsx";

/** A body that takes complaints: what it deals with and what not, how to reach it, what to bring, which clocks run. */
export function AuthorityPage({ authority }: { authority: Authority }) {
  const { know: words } = useMessages();
  const { language } = useSettings();
  const texts = (list: Authority["accepts"]) => list.map((one) => say(one, language));
  return (
    <Screen title={say(authority.name, language)} heading={say(authority.name, language)}>
      <section className="ui-card">
        <Part heading={words.reach} points={authority.reach} />
        <Part heading={words.scope} points={[say(authority.scope, language)]} />
        <Part heading={words.notFor} points={authority.notFor === undefined ? [] : [say(authority.notFor, language)]} />
        <Part heading={words.accepts} points={texts(authority.accepts)} />
        <Part heading={words.materials} points={texts(authority.materials)} />
        {authority.remark === undefined ? null : <p className="ui-soft">{say(authority.remark, language)}</p>}
      </section>
      {authority.clocks.length === 0 ? null : (
        <section className="ui-card">
          <h2>{words.clocks}</h2>
          <ul className="ui-points">
            {authority.clocks.map((clock) => (
              <li key={clock.what.zh}>
                <ClockLine clock={clock} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <RulesHere ids={authority.rules} />
      {authority.basis.length === 0 ? null : (
        <section className="ui-card rf-report">
          <Citations heading={words.basis} citations={authority.basis.map(reportCitation)} level={2} />
        </section>
      )}
      <BackToKnow />
    </Screen>
  );
}

function Part({ heading, points }: { heading: string; points: readonly string[] }): ReactNode {
  if (points.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      <ul className="ui-points">
        {points.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}

function ClockLine({ clock }: { clock: Clock }) {
  const { know: words } = useMessages();
  const { language } = useSettings();
  return (
    <>
      {say(clock.what, language)} · {words.clock[clock.unit](String(clock.count))}{" "}
      <span className="ui-soft">
        {words.binds[clock.binds]}
        {clock.remark === undefined ? null : ` · ${say(clock.remark, language)}`}
      </span>
    </>
  );
}

function RulesHere({ ids }: { ids: readonly string[] }) {
  const { know: words } = useMessages();
  const { language } = useSettings();
  const named = rules.filter((rule) => ids.includes(rule.id));
  if (named.length === 0) return null;
  return (
    <section className="ui-card">
      <h2>{words.rulesHere}</h2>
      <ul className="ui-points">
        {named.map((rule) => (
          <li key={rule.id}>
            <Link to="/know/$kind/$id" params={{ kind: "rule", id: rule.id }} className="ui-link">
              {say(rule.title, language)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
