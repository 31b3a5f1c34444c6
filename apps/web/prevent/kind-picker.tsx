import { appCategories } from "@ringfence/law/app-scope/categories.ts";
import { say } from "@ringfence/report-view/language.ts";
import { useSettings } from "../settings/settings.ts";
import { words } from "../settings/words.ts";

interface KindPickerProps {
  readonly label: string;
  /** One of the 39; 0 leaves it to what was guessed. */
  readonly value: number;
  readonly onPick: (no: number) => void;
}

const useKindWords = words({ asGuessed: "按上面看出来的" }, { asGuessed: "As taken above" });

/** One of the 39 kinds of apps, by whose list is told what an app may insist on. */
export function KindPicker({ label, value, onPick }: KindPickerProps) {
  const { language } = useSettings();
  const { asGuessed } = useKindWords();
  return (
    <label className="ui-field">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onPick(Number(target.value))}>
        <option value={0}>{asGuessed}</option>
        {appCategories.map(({ no, name }) => (
          <option key={no} value={no}>
            {say(name, language)}
          </option>
        ))}
      </select>
    </label>
  );
}
