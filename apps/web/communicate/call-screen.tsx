import { callGuide } from "@ringfence/journey/communicate/call-guide.ts";
import { say } from "@ringfence/report-view/language.ts";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useSettings } from "../settings/settings.ts";
import { Screen } from "../ui/screen.tsx";
import { useCallWords } from "./call-words.ts";

const parts = ["ask", "say", "avoid", "note"] as const;

/** The guide as a checklist to tick while the call runs. Nothing is stored: it is a help, not a record. */
export function CallScreen() {
  const words = useCallWords();
  const { language } = useSettings();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const toggle = (line: string) => {
    const next = new Set(ticked);
    if (!next.delete(line)) next.add(line);
    setTicked(next);
  };
  return (
    <Screen title={words.title} heading={words.title}>
      <p>{words.intro}</p>
      {parts.map((part) => (
        <fieldset key={part} className="ui-choices ui-choices-dense">
          <legend>{words.parts[part]}</legend>
          {callGuide[part].map((line) => (
            <label key={line.zh} className="ui-choice">
              <input type="checkbox" checked={ticked.has(line.zh)} onChange={() => toggle(line.zh)} />
              <span className="ui-choice-name">{say(line, language)}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <p>{words.end}</p>
      <Link to="/case/log" className="ui-button ui-button-main">
        {words.log}
      </Link>
      <Link to="/communicate/letter/$id" params={{ id: "after-call" }} className="ui-button ui-button-plain">
        {words.confirm}
      </Link>
    </Screen>
  );
}
