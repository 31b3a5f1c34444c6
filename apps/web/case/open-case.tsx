import { hex } from "@ringfence/kernel";
import { Link } from "@tanstack/react-router";
import { saveBlob } from "../judge/save-file.ts";
import { useMessages } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { FileButton } from "../ui/file-button.tsx";
import { attachFile, backupCase, type CaseState, forgetRecoveryKey, lockCase, useCase } from "./case-session.ts";
import { EntryList } from "./entry-list.tsx";
import { HandOver } from "./hand-over.tsx";
import { ImportPanel } from "./import-panel.tsx";
import { useCaseWords } from "./words.ts";

type Open = Extract<CaseState, { kind: "open" }>;

/** The open case: write down, put in, look, hand over. */
export function OpenCase({ state }: { state: Open }) {
  const { keep: words, home, header } = useMessages();
  const more = useCaseWords();
  const { busy, recoveryKey } = useCase();
  if (recoveryKey !== undefined) return <RecoveryKeyNote recoveryKey={recoveryKey} />;
  const contacts = state.file.communications.length;
  return (
    <>
      <h1>{words.openHeading}</h1>
      <p className="ui-soft">{words.counts(contacts, state.file.evidence.length)}</p>
      {state.vault.writable ? null : <p className="ui-card ui-note">{words.elsewhere}</p>}
      <div className="keep-actions">
        <Link to="/case/log" className="ui-button ui-button-main">
          {words.log}
        </Link>
        <ImportPanel />
        <FileButton label={words.attach} busy={busy} onPick={(file) => attachFile(file, "")} />
        <Link to="/case/people" className="ui-button ui-button-plain">
          {more.people}
        </Link>
        <Link to="/case/tidy" className="ui-button ui-button-plain">
          {more.tidy}
        </Link>
        <Link to="/case/invite" className="ui-button ui-button-plain">
          {more.invite}
        </Link>
        {contacts === 0 ? null : (
          <>
            <Link to="/case/report" className="ui-button ui-button-plain">
              {words.judge}
            </Link>
            <Link to="/case/overview" className="ui-button ui-button-plain">
              {home.seeAll}
            </Link>
          </>
        )}
      </div>
      <EntryList entries={state.entries} file={state.file} />
      <Disclosure summary={words.handOver}>
        <HandOver entries={state.entries} />
      </Disclosure>
      <Disclosure summary={words.safety}>
        <div className="ui-stack">
          <p className="ui-soft">{more.fingerprint(state.head.size)}</p>
          <p className="keep-root">{hex(state.head.root)}</p>
          <p className="ui-soft">{words.backupHint}</p>
          <Button onClick={async () => saveBlob(words.backupName, await backupCase())}>{words.backup}</Button>
          <Button onClick={lockCase}>{words.lock}</Button>
          <Link to="/case/stamp" className="ui-button ui-button-plain">
            {more.stamp}
          </Link>
          <Link to="/settings" className="ui-button ui-button-plain">
            {header.settings}
          </Link>
        </div>
      </Disclosure>
    </>
  );
}

function RecoveryKeyNote({ recoveryKey }: { recoveryKey: string }) {
  const words = useMessages().keep;
  return (
    <>
      <h1>{words.recoveryHeading}</h1>
      <p>{words.recoveryText}</p>
      <p className="ui-card keep-key">{recoveryKey}</p>
      <Button look="main" onClick={forgetRecoveryKey}>
        {words.recoveryDone}
      </Button>
    </>
  );
}
