import { Disclosure } from "../ui/disclosure.tsx";
import { FileButton } from "../ui/file-button.tsx";
import { Screen } from "../ui/screen.tsx";
import { AppResult } from "./app-result.tsx";
import { lookInto, useApp } from "./app-session.ts";
import { useAppWords } from "./app-words.ts";
import "../case/case.css";

/** An app's package: what it asks for, what stands in its code, what its kind may need, and into the case. */
export function AppScreen() {
  const words = useAppWords();
  const { file, busy, refusal, read } = useApp();
  return (
    <Screen title={words.title} heading={words.title}>
      <p>{words.intro}</p>
      <Disclosure summary={words.how}>
        <ul className="ui-points">
          {words.ways.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
      </Disclosure>
      <FileButton label={words.file} busy={busy} onPick={lookInto} />
      <p role="status">{busy ? `${words.reading} ${file?.name}` : ""}</p>
      <p role="alert">{refusal === undefined ? "" : words.refusals[refusal]}</p>
      {read === undefined ? null : <AppResult key={read.sha256} read={read} />}
    </Screen>
  );
}
