import { bankHotlines, hotlineWarning } from "@ringfence/journey/prevent/accounts/hotlines.ts";
import { outcomes, type RoundOutcome, type Tick } from "@ringfence/journey/prevent/accounts/round.ts";
import type { RoundItem } from "@ringfence/journey/prevent/accounts/round-item.ts";
import { say } from "@ringfence/report-view/language.ts";
import { Link } from "@tanstack/react-router";
import { Field } from "../case/correct-entry.tsx";
import { useSettings } from "../settings/settings.ts";
import { ChoiceList } from "../ui/choice-list.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { useAccountsWords } from "./accounts-words.ts";
import { PasswordCheck } from "./password-check.tsx";

interface CardProps {
  readonly item: RoundItem;
  readonly tick: Tick | undefined;
  readonly onTick: (outcome: RoundOutcome, note?: string) => void;
}

/** One item of the round: closed it shows what was ticked, open its steps and what to tick. */
export function RoundItemCard({ item, tick, onTick }: CardProps) {
  const words = useAccountsWords();
  const { language } = useSettings();
  const state = tick === undefined ? "" : ` · ${words.outcomes[tick.outcome]}`;
  return (
    <li>
      <Disclosure summary={`${item.order}. ${say(item.title, language)}${state}`}>
        <p>{say(item.why, language)}</p>
        <ol className="ui-points">
          {item.steps.map((step) => (
            <li key={step.zh}>{say(step, language)}</li>
          ))}
        </ol>
        <Tool tool={item.tool} />
        <p className="ui-soft">
          {words.ifFound}：{say(item.found, language)}
        </p>
        <ChoiceList
          legend={words.outcome}
          choices={outcomes.map((value) => ({ value, name: words.outcomes[value] }))}
          value={tick?.outcome ?? ("" as RoundOutcome)}
          onChoose={(outcome) => onTick(outcome, tick?.note)}
          dense={true}
        />
        {tick === undefined ? null : (
          <Field
            label={words.note}
            type="text"
            value={tick.note ?? ""}
            onChange={(note) => onTick(tick.outcome, note)}
          />
        )}
      </Disclosure>
    </li>
  );
}

function Tool({ tool }: { tool: RoundItem["tool"] }) {
  const words = useAccountsWords();
  const { language } = useSettings();
  if (tool === "passwords") return <PasswordCheck />;
  if (tool === "permissions")
    return (
      <Link to="/prevent/permissions" className="ui-button ui-button-plain">
        {words.permissions}
      </Link>
    );
  if (tool === "doors")
    return (
      <Link to="/report" className="ui-button ui-button-plain">
        {words.doors}
      </Link>
    );
  if (tool !== "hotlines") return null;
  return (
    <>
      <ul className="ui-points">
        {bankHotlines.map(({ name, number }) => (
          <li key={number}>
            {say(name, language)}{" "}
            <a className="keep-entry-link" href={`tel:${number}`}>
              {number}
            </a>
          </li>
        ))}
      </ul>
      <p className="ui-soft">{say(hotlineWarning, language)}</p>
    </>
  );
}
