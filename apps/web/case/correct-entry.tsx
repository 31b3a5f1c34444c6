import type { Communication } from "@ringfence/casefile";
import type { CaseFile } from "@ringfence/casefile/case-file.ts";
import { correctionDrafts } from "@ringfence/journey/record/corrections.ts";
import { formatInstant, type JsonValue } from "@ringfence/kernel";
import { type FormEvent, useState } from "react";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { WorkButton } from "./case-screen.tsx";
import { append, useCase } from "./case-session.ts";
import { useEntryWords } from "./entry-words.ts";

/** Says it better or takes it back. Nothing is written over: both are new entries with a reason. */
export function CorrectEntry({ contact, file }: { contact: Communication; file: CaseFile }) {
  const words = useEntryWords();
  const { busy } = useCase();
  const minute = formatInstant(contact.start).slice(0, 16);
  const [at, setAt] = useState(minute);
  const [text, setText] = useState(contact.text ?? "");
  const [number, setNumber] = useState(contact.from.number ?? "");
  const [name, setName] = useState(contact.from.name ?? "");
  const [loan, setLoan] = useState(contact.loan ?? "");
  const [party, setParty] = useState(contact.from.party ?? "");
  const [why, setWhy] = useState("");
  const [trouble, setTrouble] = useState("");
  const correct = async (event: FormEvent) => {
    event.preventDefault();
    const from = JSON.parse(JSON.stringify(contact.from)) as Record<string, JsonValue>;
    const end = {
      ...from,
      ...(number === "" ? {} : { number }),
      ...(name === "" ? {} : { name }),
      ...(party === "" ? {} : { party }),
    };
    const set: Record<string, JsonValue> = {
      ...(at === minute ? {} : { start: at, precision: "minute" }),
      ...(text === (contact.text ?? "") ? {} : { text }),
      ...(JSON.stringify(end) === JSON.stringify(from) ? {} : { from: end }),
      ...(loan === (contact.loan ?? "") || loan === "" ? {} : { loan }),
    };
    const drafts = correctionDrafts(file, contact.id, set, why);
    setTrouble(drafts.ok ? "" : words.refusals[drafts.code]);
    if (drafts.ok && (await append(drafts.value))) setWhy("");
  };
  const withdraw = () => {
    if (why.trim() === "") setTrouble(words.refusals["no-reason"]);
    else append([{ kind: "entry-withdrawn", body: { entry: contact.id, why: why.trim() } }]);
  };
  return (
    <Disclosure summary={words.correct}>
      <form className="ui-stack" onSubmit={correct}>
        <p className="ui-soft">{words.correctHint}</p>
        <Field label={words.when} type="datetime-local" value={at} onChange={setAt} />
        <Field label={words.number} type="tel" value={number} onChange={setNumber} />
        <Field label={words.name} type="text" value={name} onChange={setName} />
        <label className="ui-field">
          <span>{words.text}</span>
          <textarea rows={3} value={text} onChange={({ target }) => setText(target.value)} />
        </label>
        <Link label={words.caller} value={party} onChange={setParty} choices={file.parties} />
        <Link label={words.loan} value={loan} onChange={setLoan} choices={file.loans} />
        <Field label={words.why} type="text" value={why} onChange={setWhy} />
        <p role="alert">{trouble}</p>
        <WorkButton busy={busy} type="submit">
          {words.keepCorrection}
        </WorkButton>
        <Button look="quiet" onClick={withdraw}>
          {words.withdraw}
        </Button>
      </form>
    </Disclosure>
  );
}

/** To whom or what it belongs; hidden while the case knows nobody it could be. */
function Link(props: {
  label: string;
  value: string;
  onChange: (id: string) => void;
  choices: readonly { readonly id: string; readonly name?: string | undefined }[];
}) {
  const words = useEntryWords();
  if (props.choices.length === 0) return null;
  return (
    <label className="ui-field">
      <span>{props.label}</span>
      <select value={props.value} onChange={({ target }) => props.onChange(target.value)}>
        <option value="">{words.unsure}</option>
        {props.choices.map(({ id, name }, at) => (
          <option key={id} value={id}>
            {name ?? words.numbered(at + 1)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Field(props: { label: string; type: string; value: string; onChange: (value: string) => void }) {
  return (
    <label className="ui-field">
      <span>{props.label}</span>
      <input
        className="keep-input"
        type={props.type}
        value={props.value}
        autoComplete="off"
        onChange={({ target }) => props.onChange(target.value)}
      />
    </label>
  );
}
