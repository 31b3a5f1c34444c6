import { guessSystem } from "@ringfence/journey/prevent/permissions/guess-system.ts";
import { beforeAndAfter, checkOnPhone, type SystemGuide } from "@ringfence/journey/prevent/permissions/system-guide.ts";
import { systems } from "@ringfence/journey/prevent/permissions/systems.gen.ts";
import { appsToCheck } from "@ringfence/journey/prevent/permissions/taken-back.ts";
import type { Bilingual } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useCase } from "../case/case-session.ts";
import { useSettings } from "../settings/settings.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { Screen } from "../ui/screen.tsx";
import { NotePermission } from "./note-permission.tsx";
import { usePermissionsWords } from "./permissions-words.ts";
import "../case/case.css";

/** Taking permissions back: what to know first, the steps for this phone, and a note with screenshots into the case. */
export function PermissionsScreen() {
  const words = usePermissionsWords();
  const { language } = useSettings();
  const { state } = useCase();
  const [system, setSystem] = useState(() => guessSystem(navigator.userAgent));
  const guide = systems.find(({ id }) => id === system);
  const apps = state.kind === "open" ? appsToCheck(state.file) : [];
  return (
    <Screen title={words.title} heading={words.title}>
      <p>{words.intro}</p>
      <section className="ui-card ui-note" aria-label={words.first}>
        <List items={beforeAndAfter} />
      </section>
      <label className="ui-field">
        <span>{words.phone}</span>
        <select value={system} onChange={({ target }) => setSystem(target.value)}>
          {systems.map(({ id, title }) => (
            <option key={id} value={id}>
              {say(title, language)}
            </option>
          ))}
        </select>
      </label>
      {guide === undefined ? null : <Guide guide={guide} />}
      {apps.length === 0 ? null : (
        <section className="ui-stack" aria-labelledby="apps-to-check">
          <h2 id="apps-to-check">{words.apps}</h2>
          <ul className="ui-points">
            {apps.map(({ app, done }) => (
              <li key={app}>
                {app} · {done ? words.done : <strong>{words.open}</strong>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {state.kind === "open" ? (
        <Disclosure summary={words.note}>
          <NotePermission system={system} apps={apps.map(({ app }) => app)} />
        </Disclosure>
      ) : (
        <Link to="/case" className="ui-button ui-button-main">
          {words.openCase}
        </Link>
      )}
      <Link to="/communicate/letter/$id" params={{ id: "data-rights" }} className="ui-button ui-button-plain">
        {words.letter}
      </Link>
      <Link to="/prevent/privacy-log" className="ui-button ui-button-plain">
        {words.log}
      </Link>
    </Screen>
  );
}

function Guide({ guide: { versions, rests, read, see, takeBack, substitute, history } }: { guide: SystemGuide }) {
  const words = usePermissionsWords();
  const { language } = useSettings();
  return (
    <section className="ui-card ui-stack" aria-label={words.takeBack}>
      <h2>{words.see}</h2>
      <List items={see} ordered={true} />
      <h2>{words.takeBack}</h2>
      <List items={takeBack} ordered={true} />
      {substitute === undefined ? null : (
        <>
          <h2>{say(substitute.name, language)}</h2>
          <List items={substitute.steps} ordered={true} />
        </>
      )}
      {history === undefined ? null : (
        <>
          <h2>{words.history}</h2>
          <List items={history} />
        </>
      )}
      <p className="ui-soft">
        {words.versions(say(versions, language))} {words.rests(say(rests, language), read)}{" "}
        {say(checkOnPhone, language)}
      </p>
    </section>
  );
}

function List({ items, ordered = false }: { items: readonly Bilingual[]; ordered?: boolean }) {
  const { language } = useSettings();
  const lines = items.map((one) => <li key={one.zh}>{say(one, language)}</li>);
  return ordered ? <ol className="ui-points">{lines}</ol> : <ul className="ui-points">{lines}</ul>;
}
