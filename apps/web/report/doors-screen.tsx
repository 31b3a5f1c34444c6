import { type Matter, mattersOf } from "@ringfence/journey/report/matter.ts";
import { type ClosedDoor, type OpenDoor, routeOf } from "@ringfence/journey/report/route.ts";
import { dateOf, instant, maskPhone } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useCase } from "../case/case-session.ts";
import { CollectsFor } from "../case/collects-for.tsx";
import { NeedsCase } from "../case/needs-case.tsx";
import { useSettings } from "../settings/settings.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { Screen } from "../ui/screen.tsx";
import { useReportWords } from "./words.ts";
import "../case/case.css";

/** Doors shown of each matter at first: they stand in the order in which they should be tried. */
const atFirst = 4;

/** Per matter of the case: the doors in order, each with its reason; and why not the others. */
export function DoorsScreen() {
  const words = useReportWords();
  const { state } = useCase();
  const file = state.kind === "open" ? state.file : undefined;
  const today = dateOf(instant(Date.now()));
  const matters = useMemo(() => (file === undefined ? [] : mattersOf(file, today).matters), [file, today]);
  if (file === undefined) return <NeedsCase title={words.title} />;
  return (
    <Screen title={words.title} heading={words.heading}>
      <p>{words.intro}</p>
      {matters.length === 0 ? (
        <>
          <p>{words.noMatter}</p>
          <Link to="/case" className="ui-button ui-button-main">
            {words.toRecord}
          </Link>
        </>
      ) : null}
      {matters.map((matter) => {
        const { open, closed } = routeOf(file, matter, today);
        return (
          <section key={matter.id} className="ui-stack" aria-labelledby={`matter-${matter.id}`}>
            <h2 id={`matter-${matter.id}`}>
              {matterName(matter) ?? words.nameless} · {words.subjects[matter.subject]}
            </h2>
            <p className="ui-soft">{words.count(matter.incidents.length)}</p>
            {matter.subject === "collection" ? <CollectsFor file={file} who={matter.id} /> : null}
            <OpenDoors doors={open.slice(0, atFirst)} matter={matter} />
            {open.length <= atFirst ? null : (
              <Disclosure summary={words.others(open.length - atFirst)}>
                <OpenDoors doors={open.slice(atFirst)} matter={matter} />
              </Disclosure>
            )}
            <Disclosure summary={words.whyNot}>
              <ul className="keep-entries">
                {closed.map((one) => (
                  <li key={one.door.id}>
                    <ClosedLine one={one} />
                  </li>
                ))}
              </ul>
            </Disclosure>
          </section>
        );
      })}
    </Screen>
  );
}

function OpenDoors({ doors, matter }: { doors: readonly OpenDoor[]; matter: Matter }) {
  return (
    <ol className="keep-entries">
      {doors.map((one) => (
        <li key={one.door.id} className="ui-card">
          <OpenCard one={one} matter={matter} />
        </li>
      ))}
    </ol>
  );
}

/** The lender or agency by name; a mere number only in part. */
function matterName({ against, id }: Matter): string | undefined {
  if (against?.name !== undefined) return against.name;
  const number = against === undefined ? id : against.numbers[0]?.number;
  return number === undefined ? undefined : maskPhone(number);
}

function OpenCard({ one: { door, authority, urgent, cares }, matter }: { one: OpenDoor; matter: Matter }) {
  const words = useReportWords();
  const { language } = useSettings();
  return (
    <>
      <h3>
        {urgent ? <span className="report-urgent">{words.first}</span> : null} {say(authority.name, language)}
      </h3>
      <p>{say(door.why, language)}</p>
      <p className="ui-soft">
        {authority.reach.length === 0 ? "" : `${authority.reach.join(" · ")} · `}
        {say(door.cost, language)}
      </p>
      <Link
        to="/report/complaint/$door/$matter"
        params={{ door: door.id, matter: matter.id }}
        className={urgent ? "ui-button ui-button-main" : "ui-button ui-button-plain"}
        aria-label={`${words.write}：${say(authority.name, language)}`}
      >
        {words.write}
      </Link>
      <Disclosure summary={words.more}>
        <p>{say(door.after, language)}</p>
        {cares.map((care) => (
          <p key={care.zh}>{say(care, language)}</p>
        ))}
        <ul>
          {[...authority.accepts, ...authority.materials].map((line) => (
            <li key={line.zh}>{say(line, language)}</li>
          ))}
        </ul>
        <Link to="/know/$kind/$id" params={{ kind: "authority", id: authority.id }}>
          {words.aboutDoor}
        </Link>
      </Disclosure>
    </>
  );
}

function ClosedLine({ one: { authority, why } }: { one: ClosedDoor }) {
  const { language } = useSettings();
  return (
    <p>
      <strong>{say(authority.name, language)}</strong> {say(why, language)}
    </p>
  );
}
