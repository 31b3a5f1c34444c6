import { contactsOf, type Matter } from "@ringfence/journey/report/matter.ts";
import { formatChinese } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { useSettings } from "../settings/settings.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { useReportWords } from "./words.ts";

interface ChooseProps {
  readonly matter: Matter;
  readonly leftOut: ReadonlySet<string>;
  readonly onChange: (leftOut: ReadonlySet<string>) => void;
}

/** Which contacts of the matter go into the paper, each with the rules it stands for. */
export function ChooseContacts({ matter, leftOut, onChange }: ChooseProps) {
  const words = useReportWords();
  const { language } = useSettings();
  const contacts = contactsOf(matter);
  if (contacts.length < 2) return null;
  const toggle = (id: string) => {
    const next = new Set(leftOut);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <Disclosure summary={words.choose}>
      <p className="ui-soft">{words.chooseHint}</p>
      <div className="ui-choices ui-choices-dense">
        {contacts.map(({ id, start }) => (
          <label key={id} className="ui-choice">
            <input type="checkbox" checked={!leftOut.has(id)} onChange={() => toggle(id)} />
            <span>
              <span className="ui-choice-name">{formatChinese(start)}</span>
              <span className="ui-soft">
                {matter.incidents
                  .filter(({ finding }) => finding.about.includes(id))
                  .map(({ rule }) => say(rule.title, language))
                  .join(" · ")}
              </span>
            </span>
          </label>
        ))}
      </div>
    </Disclosure>
  );
}
