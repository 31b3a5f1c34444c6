import type { Channel } from "@ringfence/casefile";
import type { ContactDetails } from "@ringfence/journey/record/quick-log.ts";
import type { ReactNode } from "react";
import { Field } from "./correct-entry.tsx";
import { useLogWords } from "./log-words.ts";

interface DetailsProps {
  readonly channel: Channel;
  readonly details: ContactDetails;
  readonly onChange: (details: ContactDetails) => void;
  readonly claimedName: string;
  readonly onClaimedName: (name: string) => void;
}

/** The full record: what is asked depends on how they came; whatever is not known stays open. */
export function ContactDetailsForm({ channel, details, onChange, claimedName, onClaimedName }: DetailsProps) {
  const words = useLogWords();
  const set = (change: Partial<Record<keyof ContactDetails, unknown>>) => onChange(cleaned({ ...details, ...change }));
  const minutes = details.durationSeconds === undefined ? "" : `${details.durationSeconds / 60}`;
  return (
    <div className="ui-stack">
      <Field label={words.claimed} type="text" value={claimedName} onChange={onClaimedName} />
      <Choice label={words.direction} value={details.direction} onChange={(direction) => set({ direction })}>
        <option value="in">{words.came}</option>
        <option value="out">{words.went}</option>
      </Choice>
      {channel === "call" ? (
        <>
          <Choice
            label={words.answered}
            value={details.connected === undefined ? undefined : `${details.connected}`}
            onChange={(value) => set({ connected: value === undefined ? undefined : value === "true" })}
          >
            <option value="true">{words.yes}</option>
            <option value="false">{words.no}</option>
          </Choice>
          <Field
            label={words.minutes}
            type="number"
            value={minutes}
            onChange={(text) => set({ durationSeconds: text === "" ? undefined : Math.round(Number(text) * 60) })}
          />
          <Choice label={words.callKind} value={details.callKind} onChange={(callKind) => set({ callKind })}>
            <option value="interactive">{words.person}</option>
            <option value="notice">{words.robot}</option>
          </Choice>
          <Choice label={words.where} value={details.place} onChange={(place) => set({ place })}>
            <option value="mobile">{words.mobile}</option>
            <option value="home">{words.home}</option>
            <option value="workplace">{words.workplace}</option>
          </Choice>
        </>
      ) : null}
      <Field
        label={words.witness}
        type="text"
        value={details.witness ?? ""}
        onChange={(witness) => set({ witness: witness === "" ? undefined : witness })}
      />
      {channel === "visit" ? <VisitFields details={details} onChange={(visit) => set({ visit })} /> : null}
    </div>
  );
}

type Visit = NonNullable<ContactDetails["visit"]>;

function VisitFields({ details, onChange }: { details: ContactDetails; onChange: (visit: Visit) => void }) {
  const words = useLogWords();
  const visit: Visit = details.visit ?? {};
  const set = (change: Partial<Record<keyof Visit, unknown>>) => onChange(cleaned({ ...visit, ...change }));
  return (
    <>
      <Choice label={words.visitPlace} value={visit.place} onChange={(place) => set({ place })}>
        <option value="home">{words.home}</option>
        <option value="workplace">{words.workplace}</option>
        <option value="other">{words.elsewhere}</option>
      </Choice>
      <Field
        label={words.persons}
        type="number"
        value={visit.persons === undefined ? "" : `${visit.persons}`}
        onChange={(text) => set({ persons: text === "" ? undefined : Math.max(1, Math.round(Number(text))) })}
      />
      <Choice label={words.entered} value={visit.entered} onChange={(entered) => set({ entered })}>
        <option value="not">{words.notEntered}</option>
        <option value="invited">{words.invited}</option>
        <option value="without-consent">{words.withoutConsent}</option>
      </Choice>
      <Choice
        label={words.identity}
        value={visit.identityShown === undefined ? undefined : `${visit.identityShown}`}
        onChange={(value) => set({ identityShown: value === undefined ? undefined : value === "true" })}
      >
        <option value="true">{words.yes}</option>
        <option value="false">{words.no}</option>
      </Choice>
    </>
  );
}

/** "Not sure" is always an answer, and the first. */
function Choice(props: {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  children: ReactNode;
}) {
  const words = useLogWords();
  return (
    <label className="ui-field">
      <span>{props.label}</span>
      <select
        value={props.value ?? ""}
        onChange={({ target }) => props.onChange(target.value === "" ? undefined : target.value)}
      >
        <option value="">{words.unsure}</option>
        {props.children}
      </select>
    </label>
  );
}

/** Without what is undefined: an answer taken back is no answer. */
const cleaned = <T extends object>(value: T): never =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never;
