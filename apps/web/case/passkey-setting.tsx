import { type FormEvent, useEffect, useState } from "react";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { WorkButton } from "./case-screen.tsx";
import { useCase } from "./case-session.ts";
import { PassphraseField } from "./new-case.tsx";
import { addPasskey, countPasskeys, removePasskeys, unlockWithPasskey } from "./passkey-session.ts";
import { usePasskeyWords } from "./passkey-words.ts";

/** Opening by fingerprint or face, where the browser can. The passphrase stays the key that always works. */
export function PasskeySetting() {
  const words = usePasskeyWords();
  const { busy } = useCase();
  const [count, setCount] = useState<number | undefined>(undefined);
  const [passphrase, setPassphrase] = useState("");
  const [told, setTold] = useState("");
  const look = () => countPasskeys().then(setCount);
  useEffect(() => {
    countPasskeys().then(setCount);
  }, []);
  if (count === undefined) return null;
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const refusal = await addPasskey(passphrase);
    setTold(refusal === undefined ? words.added : words.refusals[refusal]);
    setPassphrase("");
    await look();
  };
  return (
    <Disclosure summary={words.summary}>
      <form className="ui-stack" onSubmit={add}>
        <p className="ui-soft">{words.hint}</p>
        <PassphraseField label={words.passphrase} value={passphrase} onChange={setPassphrase} />
        <WorkButton busy={busy} type="submit">
          {words.add}
        </WorkButton>
        {count === 0 ? null : (
          <Button look="quiet" onClick={() => removePasskeys().then(look)}>
            {words.remove(count)}
          </Button>
        )}
        <p role="status">{told}</p>
      </form>
    </Disclosure>
  );
}

/** Shown beside the passphrase of a locked case when a passkey was set. */
export function PasskeyUnlock() {
  const words = usePasskeyWords();
  const { busy } = useCase();
  const [count, setCount] = useState<number | undefined>(0);
  const [told, setTold] = useState("");
  useEffect(() => {
    countPasskeys().then(setCount);
  }, []);
  if (count === undefined || count === 0) return null;
  const open = async () => {
    const refusal = await unlockWithPasskey();
    if (refusal !== undefined) setTold(words.refusals[refusal]);
  };
  return (
    <>
      <WorkButton busy={busy} onClick={open}>
        {words.open}
      </WorkButton>
      <p role="status">{told}</p>
    </>
  );
}
