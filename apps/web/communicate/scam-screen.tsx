import { checkOffer } from "@ringfence/journey/communicate/scam-check.ts";
import { say } from "@ringfence/report-view/language.ts";
import { useState } from "react";
import { useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { Screen } from "../ui/screen.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import "../writing/writing.css";
import { useScamWords } from "./scam-words.ts";

/** Looks at an offer of help: signs found, why each is one, what to do. */
export function ScamScreen() {
  const words = useScamWords();
  const { language } = useSettings();
  const [text, setText] = useState("");
  const [checked, setChecked] = useState<string>();
  const found = checked === undefined ? undefined : checkOffer(checked);
  return (
    <Screen title={words.title} heading={words.title}>
      <p>{words.intro}</p>
      <TextAreaField label={words.paste} rows={7} value={text} onChange={setText} />
      <Button look="main" onClick={() => setChecked(text)}>
        {words.check}
      </Button>
      <div role="status" className="ui-stack">
        {found === undefined ? null : (
          <>
            <h2>{words.verdicts[found.verdict]}</h2>
            <ul className="keep-entries">
              {found.signs.map((sign) => (
                <li key={`${sign.id}${sign.start}`} className="ui-card">
                  <p>
                    <strong>{say(sign.name, language)}</strong> <mark>{sign.words}</mark>
                  </p>
                  <p>{say(sign.why, language)}</p>
                </li>
              ))}
            </ul>
            <ul>
              {found.doThis.map((line) => (
                <li key={line.zh}>{say(line, language)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Screen>
  );
}
