import { type FormEvent, useId, useState } from "react";
import { useMessages } from "../settings/settings.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { WorkButton } from "./case-screen.tsx";
import { createCase, restoreCase, useCase } from "./case-session.ts";

/** Letters a passphrase needs at least: it is all that stands between a thief with the phone and the case. */
const shortest = 8;

/** Makes the case. What cannot be undone is said before, not after. */
export function NewCase() {
  const words = useMessages().keep;
  const { busy } = useCase();
  const [first, setFirst] = useState("");
  const [again, setAgain] = useState("");
  const [shown, setShown] = useState(false);
  const [trouble, setTrouble] = useState("");
  const make = (event: FormEvent) => {
    event.preventDefault();
    if ([...first].length < shortest) return setTrouble(words.tooShort(shortest));
    if (first !== again) return setTrouble(words.differ);
    setTrouble("");
    createCase(first);
  };
  return (
    <>
      <h1>{words.newHeading}</h1>
      <p>{words.newIntro}</p>
      <form className="ui-stack" onSubmit={make}>
        <p className="ui-card ui-note">{words.noRecovery}</p>
        <PassphraseField label={words.passphrase} value={first} onChange={setFirst} isNew={true} shown={shown} />
        <PassphraseField label={words.passphraseAgain} value={again} onChange={setAgain} isNew={true} shown={shown} />
        <ShowPassphrase shown={shown} onChange={setShown} />
        <p role="alert">{trouble}</p>
        <WorkButton busy={busy} look="main" type="submit">
          {words.make}
        </WorkButton>
      </form>
      <Disclosure summary={words.haveBackup}>
        <RestoreField />
      </Disclosure>
    </>
  );
}

export function PassphraseField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  isNew?: boolean;
  shown?: boolean;
}) {
  return (
    <label className="ui-field">
      <span>{props.label}</span>
      <input
        type={props.shown === true ? "text" : "password"}
        className="keep-input"
        autoComplete={props.isNew === true ? "new-password" : "current-password"}
        autoCapitalize="none"
        spellCheck={false}
        value={props.value}
        onChange={({ target }) => props.onChange(target.value)}
      />
    </label>
  );
}

/** Many phones offer no Chinese keyboard in a hidden field: a passphrase in one's own language has to be seen while it is typed. */
export function ShowPassphrase({ shown, onChange }: { shown: boolean; onChange: (shown: boolean) => void }) {
  const { showPassphrase } = useMessages().keep;
  return (
    <label className="ui-choice">
      <input type="checkbox" checked={shown} onChange={({ target }) => onChange(target.checked)} />
      <span className="ui-choice-name">{showPassphrase}</span>
    </label>
  );
}

function RestoreField() {
  const words = useMessages().keep;
  const id = useId();
  return (
    <div className="ui-stack">
      <p className="ui-soft">{words.restoreHint}</p>
      <input
        id={id}
        className="ui-hidden judge-input"
        type="file"
        accept=".rfb"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) restoreCase(file);
        }}
      />
      <label htmlFor={id} className="ui-button ui-button-plain">
        {words.restore}
      </label>
    </div>
  );
}
