import { type FormEvent, useState } from "react";
import { useMessages } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { WorkButton } from "./case-screen.tsx";
import { changePassphrase, eraseCase, useCase } from "./case-session.ts";
import { PassphraseField } from "./new-case.tsx";
import { PasskeySetting } from "./passkey-setting.tsx";

/** Another passphrase; and taking everything off this device, which asks twice. */
export function CaseSettings() {
  const words = useMessages().keep;
  const { busy } = useCase();
  const [before, setBefore] = useState("");
  const [after, setAfter] = useState("");
  const [changed, setChanged] = useState(false);
  const [sure, setSure] = useState(false);
  const change = async (event: FormEvent) => {
    event.preventDefault();
    setChanged(after !== "" && (await changePassphrase(before, after)));
  };
  return (
    <>
      <Disclosure summary={words.change}>
        <form className="ui-stack" onSubmit={change}>
          <PassphraseField label={words.passphraseNow} value={before} onChange={setBefore} />
          <PassphraseField label={words.passphraseNew} value={after} onChange={setAfter} isNew={true} />
          <p role="status">{changed ? words.changed : ""}</p>
          <WorkButton busy={busy} type="submit">
            {words.change}
          </WorkButton>
        </form>
      </Disclosure>
      <PasskeySetting />
      <Disclosure summary={words.erase}>
        <div className="ui-stack">
          <p>{words.eraseHint}</p>
          {sure ? (
            <Button look="main" onClick={eraseCase}>
              {words.eraseSure}
            </Button>
          ) : (
            <Button onClick={() => setSure(true)}>{words.erase}</Button>
          )}
        </div>
      </Disclosure>
    </>
  );
}
