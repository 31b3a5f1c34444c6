import { needsHelpFirst, searchKnow, terms, topics } from "@ringfence/journey/know/index.ts";
import { ruleGroups } from "@ringfence/law";
import { authorities } from "@ringfence/law/authorities.gen.ts";
import { rules } from "@ringfence/law/rules.gen.ts";
import { reportMessages, say } from "@ringfence/report-view/language.ts";
import { UrgentHelp } from "@ringfence/report-view/parts/urgent-help.tsx";
import "@ringfence/report-view/report.css";
import { useDeferredValue, useId, useMemo, useState } from "react";
import { useMessages, useSettings } from "../settings/settings.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { Screen } from "../ui/screen.tsx";
import { KnowLink } from "./know-link.tsx";
import { ReportSetting } from "./report-setting.tsx";

const mostResults = 30;

/** Search first; without a question, what to read first, the rules by group, and where to turn. */
export function KnowScreen() {
  const { know: words } = useMessages();
  const [query, setQuery] = useState("");
  const id = useId();
  const asked = useDeferredValue(query.trim());
  return (
    <Screen title={words.title} heading={words.heading}>
      <search>
        <label htmlFor={id} className="ui-hidden">
          {words.searchLabel}
        </label>
        <input
          id={id}
          type="search"
          value={query}
          placeholder={words.placeholder}
          autoComplete="off"
          enterKeyHint="search"
          onChange={({ target }) => setQuery(target.value)}
        />
      </search>
      <ReportSetting>{asked === "" ? <Contents /> : <Results query={asked} />}</ReportSetting>
    </Screen>
  );
}

function Results({ query }: { query: string }) {
  const { know: words } = useMessages();
  const { language } = useSettings();
  const hits = useMemo(() => searchKnow(query).slice(0, mostResults), [query]);
  return (
    <>
      <UrgentHelp urgent={{ selfHarm: needsHelpFirst(query), violence: false }} />
      <p role="status">{hits.length === 0 ? words.nothing(query) : words.results(String(hits.length))}</p>
      {hits.length === 0 ? null : (
        <section className="ui-card" aria-label={words.results(String(hits.length))}>
          <ul className="know-list">
            {hits.map((hit) => (
              <li key={`${hit.kind}${hit.id}`}>
                <KnowLink
                  kind={hit.kind}
                  id={hit.id}
                  title={say(hit.title, language)}
                  hint={say(hit.snippet, language)}
                  label={words.kinds[hit.kind]}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Contents() {
  const { know: words } = useMessages();
  const { language } = useSettings();
  const groups = reportMessages[language].groups;
  return (
    <>
      <section className="ui-card" aria-labelledby="know-topics">
        <h2 id="know-topics">{words.topics}</h2>
        <ul className="know-list">
          {topics.map((one) => (
            <li key={one.id}>
              <KnowLink kind="topic" id={one.id} title={say(one.title, language)} hint={say(one.summary, language)} />
            </li>
          ))}
        </ul>
      </section>
      <h2>{words.rules}</h2>
      {ruleGroups.map((group) => {
        const ofGroup = rules.filter((rule) => rule.group === group);
        if (ofGroup.length === 0) return null;
        return (
          <section key={group} className="ui-card" aria-labelledby={`know-${group}`}>
            <h3 id={`know-${group}`}>{groups[group]}</h3>
            <ul className="know-list">
              {ofGroup.map((rule) => (
                <li key={rule.id}>
                  <KnowLink
                    kind="rule"
                    id={rule.id}
                    title={say(rule.title, language)}
                    hint={say(rule.plain, language)}
                  />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <section className="ui-card" aria-labelledby="know-authorities">
        <h2 id="know-authorities">{words.authorities}</h2>
        <ul className="know-list">
          {authorities.map((one) => (
            <li key={one.id}>
              <KnowLink kind="authority" id={one.id} title={say(one.name, language)} hint={one.reach.join(" · ")} />
            </li>
          ))}
        </ul>
      </section>
      <Disclosure summary={words.allTerms}>
        <ul className="know-list">
          {terms.map((one) => (
            <li key={one.id}>
              <KnowLink kind="term" id={one.id} title={say(one.term, language)} hint={say(one.explanation, language)} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
