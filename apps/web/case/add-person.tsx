import { type Relation, relations } from "@ringfence/casefile";
import { type FormEvent, useState } from "react";
import { useMessages } from "../settings/settings.ts";
import { WorkButton } from "./case-screen.tsx";
import { append, useCase } from "./case-session.ts";
import { Field } from "./correct-entry.tsx";
import { usePeopleWords } from "./people-words.ts";

const roles = ["contact-person", "collector", "agency", "guarantor", "bystander"] as const;
type Role = (typeof roles)[number];

/** Somebody with their number, so that their calls get a name and a role. */
export function AddPerson() {
  const words = usePeopleWords();
  const { files } = useMessages();
  const { busy } = useCase();
  const [name, setName] = useState("");
  const [number, setNumber] = useState("");
  const [role, setRole] = useState<Role>("contact-person");
  const [relation, setRelation] = useState<Relation>("parent");
  const [trouble, setTrouble] = useState("");
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const nobody = name.trim() === "" && number.trim() === "";
    setTrouble(nobody ? words.nobodySaid : "");
    if (nobody) return;
    const body = {
      id: `person:${crypto.randomUUID()}`,
      kind: role,
      ...(name.trim() === "" ? {} : { name: name.trim() }),
      ...(number.trim() === "" ? {} : { numbers: [{ number: number.trim() }] }),
      ...(role === "contact-person" ? { relation } : {}),
    };
    if (await append([{ kind: "party-added", body }])) {
      setName("");
      setNumber("");
    }
  };
  return (
    <form className="ui-stack" onSubmit={keep}>
      <label className="ui-field">
        <span>{words.role}</span>
        <select value={role} onChange={({ target }) => setRole(target.value as Role)}>
          {roles.map((one) => (
            <option key={one} value={one}>
              {words.roles[one]}
            </option>
          ))}
        </select>
      </label>
      {role === "contact-person" ? (
        <label className="ui-field">
          <span>{words.relation}</span>
          <select value={relation} onChange={({ target }) => setRelation(target.value as Relation)}>
            {relations.map((one) => (
              <option key={one} value={one}>
                {files.relationNames[one]}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <Field label={words.name} type="text" value={name} onChange={setName} />
      <Field label={words.number} type="tel" value={number} onChange={setNumber} />
      <p role="alert">{trouble}</p>
      <WorkButton busy={busy} type="submit">
        {words.keep}
      </WorkButton>
    </form>
  );
}
