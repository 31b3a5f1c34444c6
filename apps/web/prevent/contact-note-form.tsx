import { type Relation, relations } from "@ringfence/casefile";
import { type ContactNote, contactDrafts } from "@ringfence/journey/prevent/contacts-register/note-contact.ts";
import type { NamedContact } from "@ringfence/journey/prevent/contacts-register/register.ts";
import { parseCivilDate } from "@ringfence/kernel";
import { type FormEvent, type ReactNode, useState } from "react";
import { WorkButton } from "../case/case-screen.tsx";
import { append, useCase } from "../case/case-session.ts";
import { Field } from "../case/correct-entry.tsx";
import { useMessages } from "../settings/settings.ts";
import { useRegisterWords } from "./contacts-register-words.ts";

const fresh = "new";
const day = (name: "namedOn" | "endedOn", text: string) => {
  const read = parseCivilDate(text);
  return read.ok ? { [name]: read.value } : {};
};

/** What is known of one emergency contact: of a line of the register, or of somebody not noted yet. */
export function ContactNoteForm({ line }: { line?: NamedContact }) {
  const words = useRegisterWords();
  const { files } = useMessages();
  const { state, busy } = useCase();
  const [person, setPerson] = useState(line?.person.id ?? fresh);
  const [relation, setRelation] = useState<Relation>("parent");
  const [name, setName] = useState("");
  const [place, setPlace] = useState(line?.loan?.id ?? line?.lender?.id ?? "");
  const [namedOn, setNamedOn] = useState<string>(line?.namedOn ?? "");
  const [knew, setKnew] = useState<string>(line?.knew ?? "unknown");
  const [agreed, setAgreed] = useState(line?.agreed === undefined ? "unknown" : line.agreed ? "yes" : "no");
  const [endedOn, setEndedOn] = useState<string>(line?.endedOn ?? "");
  const [told, setTold] = useState("");
  if (state.kind !== "open") return null;
  const { file } = state;
  const places = [
    ...file.loans.map(({ id, name: loanName }) => ({ id, name: loanName ?? words.loan })),
    ...file.parties.filter(({ kind }) => kind === "lender").map(({ id, name: its }) => ({ id, name: its ?? id })),
  ];
  const chosen = place === "" ? places[0]?.id : place;
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (chosen === undefined) return;
    const note: ContactNote = {
      person: person === fresh ? { relation, ...(name.trim() === "" ? {} : { name: name.trim() }) } : { id: person },
      ...(file.loans.some(({ id }) => id === chosen) ? { loan: chosen } : { lender: chosen }),
      ...day("namedOn", namedOn),
      ...(knew === "unknown" ? {} : { knew: knew as NonNullable<ContactNote["knew"]> }),
      ...(agreed === "unknown" ? {} : { agreed: agreed === "yes" }),
      ...day("endedOn", endedOn),
    };
    const kept = await append(contactDrafts(file, note, (kind) => `${kind}:${crypto.randomUUID()}`));
    setTold(kept ? words.kept : "");
    setName("");
  };
  return (
    <form className="ui-stack" onSubmit={keep}>
      {line !== undefined ? null : (
        <>
          <Choice label={words.person} value={person} onChange={setPerson}>
            <option value={fresh}>{words.fresh}</option>
            {file.parties.map((one) =>
              one.kind === "contact-person" ? (
                <option key={one.id} value={one.id}>
                  {one.name ?? files.relationNames[one.relation]}
                </option>
              ) : null,
            )}
          </Choice>
          {person !== fresh ? null : (
            <>
              <Choice label={words.relation} value={relation} onChange={(value) => setRelation(value as Relation)}>
                {relations.map((one) => (
                  <option key={one} value={one}>
                    {files.relationNames[one]}
                  </option>
                ))}
              </Choice>
              <Field label={words.name} type="text" value={name} onChange={setName} />
            </>
          )}
          <Choice label={words.place} value={chosen ?? ""} onChange={setPlace}>
            {places.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </Choice>
        </>
      )}
      <Choice label={words.knew} value={knew} onChange={setKnew}>
        <Options of={words.knewChoices} />
      </Choice>
      <Choice label={words.agreed} value={agreed} onChange={setAgreed}>
        <Options of={words.agreedChoices} />
      </Choice>
      <Field label={words.namedOn} type="date" value={namedOn} onChange={setNamedOn} />
      {line === undefined ? null : <Field label={words.endedOn} type="date" value={endedOn} onChange={setEndedOn} />}
      <p role="status">{told}</p>
      <WorkButton busy={busy} type="submit">
        {words.keep}
      </WorkButton>
    </form>
  );
}

function Choice(props: { label: string; value: string; onChange: (value: string) => void; children: ReactNode }) {
  return (
    <label className="ui-field">
      <span>{props.label}</span>
      <select value={props.value} onChange={({ target }) => props.onChange(target.value)}>
        {props.children}
      </select>
    </label>
  );
}

const Options = ({ of }: { of: Readonly<Record<string, string>> }) =>
  Object.entries(of).map(([value, label]) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
