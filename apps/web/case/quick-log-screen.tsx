import type { Channel, Id } from "@ringfence/casefile";
import {
  type ChipId,
  type ContactDetails,
  chips,
  quickChannels,
  quickLogDrafts,
  usualDetails,
} from "@ringfence/journey/record/quick-log.ts";
import { formatInstant, instant } from "@ringfence/kernel";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useMessages, useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { FileButton } from "../ui/file-button.tsx";
import { Screen } from "../ui/screen.tsx";
import { Refusal, WorkButton } from "./case-screen.tsx";
import { appendWithFiles, useCase } from "./case-session.ts";
import { ContactDetailsForm } from "./contact-details.tsx";
import { useLogWords } from "./log-words.ts";
import { NeedsCase } from "./needs-case.tsx";
import { VoiceNote } from "./voice-note.tsx";
import { WhoseField } from "./whose-field.tsx";
import "./case.css";

/** "2026-03-05T22:10", as the field of the browser wants it, in China's time. */
const minuteNow = (minutesAgo = 0) => formatInstant(instant(Date.now() - minutesAgo * 60_000)).slice(0, 16);

/** One contact in half a minute: everything has an answer already, or may stay empty. */
export function QuickLogScreen() {
  const words = useMessages().keep;
  const { language } = useSettings();
  const { state, busy, refusal } = useCase();
  const navigate = useNavigate();
  const more = useLogWords();
  const [at, setAt] = useState(() => minuteNow());
  const [attached, setAttached] = useState<readonly File[]>([]);
  const [channel, setChannel] = useState<Channel>("call");
  const [owner, setOwner] = useState<Id>();
  const [said, setSaid] = useState<readonly ChipId[]>([]);
  const [number, setNumber] = useState("");
  const [exact, setExact] = useState("");
  const [claimedName, setClaimedName] = useState("");
  const [details, setDetails] = useState<ContactDetails>(usualDetails);
  const [trouble, setTrouble] = useState("");
  if (state.kind !== "open") return <NeedsCase title={words.log} />;
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const drafts = quickLogDrafts(state.file, {
      id: crypto.randomUUID(),
      at,
      channel,
      ...(owner === undefined ? {} : { owner }),
      said,
      ...(number.trim() === "" ? {} : { number: number.trim() }),
      ...(exact.trim() === "" ? {} : { words: exact }),
      ...(claimedName.trim() === "" ? {} : { claimedName: claimedName.trim() }),
      details,
    });
    if (!drafts.ok) return setTrouble(drafts.code === "no-time" ? words.badTime : more.badNumber);
    if (await appendWithFiles(drafts.value, attached, more.recorded)) navigate({ to: "/case" });
  };
  const toggle = (id: ChipId) => setSaid(said.includes(id) ? said.filter((one) => one !== id) : [...said, id]);
  return (
    <Screen title={words.log} heading={words.log}>
      <form className="ui-stack" onSubmit={keep}>
        <label className="ui-field">
          <span>{words.when}</span>
          <input
            type="datetime-local"
            className="keep-input"
            value={at}
            onChange={({ target }) => setAt(target.value)}
          />
        </label>
        <div className="keep-answers">
          {([0, 10, 60] as const).map((ago) => (
            <Button key={ago} aria-pressed={at === minuteNow(ago)} onClick={() => setAt(minuteNow(ago))}>
              {ago === 0 ? more.now : ago === 10 ? more.tenMinutes : more.hour}
            </Button>
          ))}
        </div>
        <label className="ui-field">
          <span>{words.how}</span>
          <select value={channel} onChange={({ target }) => setChannel(target.value as Channel)}>
            {quickChannels.map((one) => (
              <option key={one} value={one}>
                {words.channels[one as keyof typeof words.channels]}
              </option>
            ))}
          </select>
        </label>
        <WhoseField label={words.whom} file={state.file} owner={owner} onChange={setOwner} />
        <fieldset className="keep-chips">
          <legend>{words.said}</legend>
          {chips.map((chip) => (
            <button
              key={chip.id}
              type="button"
              className="ui-button ui-button-plain"
              aria-pressed={said.includes(chip.id)}
              onClick={() => toggle(chip.id)}
            >
              {language === "en" ? chip.en : chip.zh}
            </button>
          ))}
        </fieldset>
        <label className="ui-field">
          <span>{words.theirNumber}</span>
          <input type="tel" className="keep-input" value={number} onChange={({ target }) => setNumber(target.value)} />
        </label>
        <label className="ui-field">
          <span>{words.exactly}</span>
          <textarea rows={3} value={exact} onChange={({ target }) => setExact(target.value)} />
        </label>
        <VoiceNote onRecorded={(note) => setAttached([...attached, note])} />
        <FileButton label={more.attach} busy={busy} onPick={(file) => setAttached([...attached, file])} />
        <p role="status">{attached.length === 0 ? "" : more.attached(attached.map(({ name }) => name).join("、"))}</p>
        <Disclosure summary={more.details}>
          <ContactDetailsForm
            channel={channel}
            details={details}
            onChange={setDetails}
            claimedName={claimedName}
            onClaimedName={setClaimedName}
          />
        </Disclosure>
        <p role="alert">{trouble}</p>
        <Refusal code={refusal} />
        <WorkButton busy={busy} look="main" type="submit">
          {words.keep}
        </WorkButton>
      </form>
    </Screen>
  );
}
