import type { Party } from "@ringfence/casefile";
import { dataNames } from "@ringfence/journey/prevent/privacy-log/data-names.ts";
import type { LendingApp } from "@ringfence/journey/prevent/privacy-log/keep-log.ts";
import type { LoggedApp } from "@ringfence/journey/prevent/privacy-log/privacy-log.ts";
import { say } from "@ringfence/report-view/language.ts";
import { useSettings } from "../settings/settings.ts";
import { usePrivacyLogWords } from "./privacy-log-words.ts";

interface CardProps {
  readonly app: LoggedApp;
  readonly lending: LendingApp | undefined;
  readonly lenders: readonly Party[];
  readonly onLending: (lending: LendingApp | undefined) => void;
}

/** One app: what it read and what it may read, and whether it is one for borrowing. */
export function LogAppCard({ app: { app, reads, permissions, network }, lending, lenders, onLending }: CardProps) {
  const words = usePrivacyLogWords();
  const { language } = useSettings();
  const contacts = reads.some(({ data, times }) => data === "contacts" && times > 0);
  return (
    <li className="ui-card ui-stack">
      <h3>
        {app === "" ? words.unnamed : app}
        {contacts ? <span className="keep-broken"> {words.contactsRead}</span> : null}
      </h3>
      <ul className="ui-points">
        {reads.map(({ data, times, denied, background }) => (
          <li key={data}>
            {words.reads(say(dataNames[data], language), times)}
            {denied > 0 ? words.denied(denied) : ""}
            {background > 0 ? words.background(background) : ""}
          </li>
        ))}
        {permissions.map(({ data, granted }) => (
          <li key={`may-${data}`}>{words.permission(say(dataNames[data], language), granted)}</li>
        ))}
      </ul>
      {network.hits === 0 ? null : (
        <p className="ui-soft">
          {words.network(
            network.hits,
            network.top
              .slice(0, 3)
              .map(({ domain }) => domain)
              .join(language === "en" ? ", " : "、"),
          )}
        </p>
      )}
      <label className="ui-choice">
        <input
          type="checkbox"
          checked={lending !== undefined}
          onChange={({ target }) => onLending(target.checked ? { app } : undefined)}
        />
        <span className="ui-choice-name">{words.lending}</span>
      </label>
      {lending === undefined || lenders.length === 0 ? null : (
        <label className="ui-field">
          <span>{words.whose}</span>
          <select
            value={lending.lender ?? ""}
            onChange={({ target }) => onLending(target.value === "" ? { app } : { app, lender: target.value })}
          >
            <option value="">{words.unsure}</option>
            {lenders.map(({ id, name }) => (
              <option key={id} value={id}>
                {name ?? id}
              </option>
            ))}
          </select>
        </label>
      )}
    </li>
  );
}
