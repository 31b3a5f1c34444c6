import { type FormEvent, useEffect, useState } from "react";
import { useMessages } from "../settings/settings.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { letGoOfReport, prepareReport } from "./case-report.ts";
import { WorkButton } from "./case-screen.tsx";
import { unlockCase, useCase } from "./case-session.ts";
import { PassphraseField, ShowPassphrase } from "./new-case.tsx";
import { PasskeyUnlock } from "./passkey-setting.tsx";

export function UnlockCase() {
  const words = useMessages().keep;
  const { busy } = useCase();
  const [passphrase, setPassphrase] = useState("");
  const [shown, setShown] = useState(false);
  const [recoveryKey, setRecoveryKey] = useState("");
  // While the passphrase is typed.
  useEffect(() => {
    prepareReport();
    return letGoOfReport;
  }, []);
  const open = (event: FormEvent) => {
    event.preventDefault();
    unlockCase(recoveryKey === "" ? { passphrase } : { recoveryKey });
  };
  return (
    <>
      <h1>{words.lockedHeading}</h1>
      <form className="ui-stack" onSubmit={open}>
        <PassphraseField label={words.passphrase} value={passphrase} onChange={setPassphrase} shown={shown} />
        <ShowPassphrase shown={shown} onChange={setShown} />
        <Disclosure summary={words.forgot}>
          <label className="ui-field">
            <span>{words.recoveryKey}</span>
            <input
              className="keep-input"
              autoComplete="off"
              spellCheck={false}
              value={recoveryKey}
              onChange={({ target }) => setRecoveryKey(target.value)}
            />
          </label>
        </Disclosure>
        <WorkButton busy={busy} look="main" type="submit">
          {words.unlock}
        </WorkButton>
      </form>
      <PasskeyUnlock />
    </>
  );
}
