import type { AppFacts } from "@ringfence/journey/prevent/app/app-facts.ts";
import { knownPermission, reachNames, shortName } from "@ringfence/journey/prevent/app/known-permissions.ts";
import type { Reach } from "@ringfence/journey/prevent/app/review-app.ts";
import { type EffectivePermission, phonesOf } from "@ringfence/journey/prevent/app/take-effect.ts";
import { type Language, say } from "../language.ts";
import { appReviewWords } from "./words.ts";

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

interface ReachCardProps {
  readonly reach: Reach;
  readonly facts: AppFacts;
  readonly language: Language;
}

/** One thing an app can get at: by which permissions, with which traces, and what its kind's list says. */
export function ReachCard({ reach: { kind, permissions, traces, standing }, facts, language }: ReachCardProps) {
  const words = appReviewWords[language];
  return (
    <section className="rf-card">
      <h3>{capital(say(reachNames[kind], language))}</h3>
      {permissions.length === 0 || standing === "open" ? null : <p className="rf-kind">{words.standings[standing]}</p>}
      <h4>{permissions.length === 0 ? words.asksNothing : words.asks}</h4>
      {permissions.length === 0 ? null : (
        <ul className="rf-sentences">
          {permissions.map((one) => (
            <li key={`${one.name}${one.from}`}>
              <Permission permission={one} facts={facts} language={language} />
            </li>
          ))}
        </ul>
      )}
      {traces.length === 0 ? null : (
        <>
          <h4>{words.traces}</h4>
          <ul className="rf-sentences">
            {traces.map(({ id, title, usual }) => (
              <li key={id}>
                {say(title, language)}
                {usual === true ? <p className="rf-soft">{words.usual}</p> : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Permission({
  permission,
  facts,
  language,
}: Omit<ReachCardProps, "reach"> & { permission: EffectivePermission }) {
  const words = appReviewWords[language];
  const known = knownPermission(permission.name);
  const phones = phonesOf(permission, facts);
  const remarks = [
    shortName(permission.name),
    ...(phones === undefined ? [] : [say(phones, language)]),
    ...(permission.implied === undefined ? [] : [words.implied(say(permission.implied, language))]),
  ];
  return (
    <>
      {known === undefined ? null : say(known.means, language)}
      <p className="rf-soft">{remarks.join(" · ")}</p>
    </>
  );
}
