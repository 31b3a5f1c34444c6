import { logIsShort } from "@ringfence/journey/prevent/privacy-log/log-paper.ts";
import { say } from "@ringfence/report-view/language.ts";
import { useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { FileButton } from "../ui/file-button.tsx";
import { Screen } from "../ui/screen.tsx";
import { PrivacyLogResult } from "./privacy-log-result.tsx";
import { readLog, stopReadingLog, usePrivacyLog } from "./privacy-log-session.ts";
import { usePrivacyLogWords } from "./privacy-log-words.ts";

/** The phone's own log: how to get it, what it says, beside loans and calls, and into the case. */
export function PrivacyLogScreen() {
  const words = usePrivacyLogWords();
  const { language } = useSettings();
  const { file, share, read, failed } = usePrivacyLog();
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
      <FileButton label={words.file} busy={share !== undefined} onPick={(chosen) => readLog(chosen)} />
      {share === undefined ? null : (
        <div className="ui-card">
          <p role="status">
            {words.reading} {file?.name}
          </p>
          <progress max={1} value={share} aria-label={words.reading} />
          <Button onClick={stopReadingLog}>{words.stop}</Button>
        </div>
      )}
      <p role="alert">
        {failed ? words.failed : ""}
        {read !== undefined && read.log.format === undefined ? words.unknown : ""}
      </p>
      {read?.log.format === undefined ? null : <PrivacyLogResult key={read.sha256} log={read.log} />}
      <p className="ui-soft">{say(logIsShort, language)}</p>
    </Screen>
  );
}
