import { useCase } from "../case/case-session.ts";
import { CaseSettings } from "../case/case-settings.tsx";
import { ChoiceList } from "../ui/choice-list.tsx";
import { Screen } from "../ui/screen.tsx";
import { changeSettings, idleChoices, useSettings } from "./settings.ts";
import { useSettingsWords } from "./settings-words.ts";
import { StorageNote } from "./storage-note.tsx";
import "../case/case.css";

/** Everything that can be set, and everything that can be taken off this device. */
export function SettingsScreen() {
  const words = useSettingsWords();
  const { language, elder, neutral, idleMinutes } = useSettings();
  const { state, example } = useCase();
  return (
    <Screen title={words.title} heading={words.title}>
      <ChoiceList
        legend={words.language}
        dense={true}
        value={language}
        onChoose={(value) => changeSettings({ language: value })}
        choices={[
          { value: "zh-CN", name: "中文" },
          { value: "en", name: "English" },
        ]}
      />
      <Switch label={words.elder} hint={words.elderHint} on={elder} onChange={(on) => changeSettings({ elder: on })} />
      <Switch
        label={words.neutral}
        hint={words.neutralHint}
        on={neutral}
        onChange={(on) => changeSettings({ neutral: on })}
      />
      <ChoiceList
        legend={words.idle}
        dense={true}
        value={`${idleMinutes}`}
        onChoose={(value) => changeSettings({ idleMinutes: Number(value) })}
        choices={idleChoices.map((one) => ({ value: `${one}`, name: words.minutes(one) }))}
      />
      <StorageNote />
      {state.kind === "open" && !example ? <CaseSettings /> : null}
    </Screen>
  );
}

function Switch(props: { label: string; hint: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label className="ui-choice">
      <input type="checkbox" checked={props.on} onChange={({ target }) => props.onChange(target.checked)} />
      <span>
        <span className="ui-choice-name">{props.label}</span>
        <span className="ui-soft">{props.hint}</span>
      </span>
    </label>
  );
}
