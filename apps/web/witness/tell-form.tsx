import type { Channel } from "@ringfence/casefile";
import type { CardFile } from "@ringfence/casefile/log/card.ts";
import { type ChipId, chips, quickChannels, toldText } from "@ringfence/journey/record/quick-log.ts";
import { formatInstant, instant } from "@ringfence/kernel";
import { type FormEvent, useState } from "react";
import { Field } from "../case/correct-entry.tsx";
import { useMessages, useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { FileButton } from "../ui/file-button.tsx";
import { tell } from "./witness-session.ts";
import { useWitnessWords } from "./words.ts";

const minuteNow = () => formatInstant(instant(Date.now())).slice(0, 16);

async function cardFile(file: File): Promise<CardFile> {
  const { digestsOf } = await import("@ringfence/adapters/digests.ts");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const ref = { ...(await digestsOf()).of(bytes), size: bytes.length, mime: file.type, name: file.name };
  return { ref, bytes };
}

/** One contact, in half a minute. */
export function TellForm() {
  const words = useWitnessWords();
  const { keep } = useMessages();
  const { language } = useSettings();
  const [at, setAt] = useState(minuteNow);
  const [channel, setChannel] = useState<Channel>("call");
  const [number, setNumber] = useState("");
  const [claimed, setClaimed] = useState("");
  const [said, setSaid] = useState<readonly ChipId[]>([]);
  const [exact, setExact] = useState("");
  const [files, setFiles] = useState<readonly CardFile[]>([]);
  const [trouble, setTrouble] = useState("");
  const toggle = (id: ChipId) => setSaid(said.includes(id) ? said.filter((one) => one !== id) : [...said, id]);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const statement = {
      at: `${at}:00+08:00`,
      channel,
      ...(number.trim() === "" ? {} : { number: number.trim() }),
      ...(claimed.trim() === "" ? {} : { claimedName: claimed.trim() }),
      ...(channel === "call" ? { connected: true } : {}),
      ...toldText(said, exact),
    };
    if (!tell(statement, files)) return setTrouble(keep.badTime);
    setTrouble("");
    setSaid([]);
    setExact("");
    setFiles([]);
  };
  return (
    <form className="ui-stack" onSubmit={add}>
      <Field label={keep.when} type="datetime-local" value={at} onChange={setAt} />
      <label className="ui-field">
        <span>{keep.how}</span>
        <select value={channel} onChange={({ target }) => setChannel(target.value as Channel)}>
          {quickChannels.map((one) => (
            <option key={one} value={one}>
              {keep.channels[one as keyof typeof keep.channels]}
            </option>
          ))}
        </select>
      </label>
      <Field label={keep.theirNumber} type="tel" value={number} onChange={setNumber} />
      <Field label={words.claimed} type="text" value={claimed} onChange={setClaimed} />
      <fieldset className="keep-chips">
        <legend>{keep.said}</legend>
        {chips.map((chip) => (
          <Button key={chip.id} aria-pressed={said.includes(chip.id)} onClick={() => toggle(chip.id)}>
            {language === "en" ? chip.en : chip.zh}
          </Button>
        ))}
      </fieldset>
      <label className="ui-field">
        <span>{keep.exactly}</span>
        <textarea rows={3} value={exact} onChange={({ target }) => setExact(target.value)} />
      </label>
      <FileButton
        label={words.attach}
        busy={false}
        onPick={async (file) => {
          const one = await cardFile(file);
          setFiles([...files, one]);
        }}
      />
      <p role="status">{files.map(({ ref }) => ref.name).join("、")}</p>
      <p role="alert">{trouble}</p>
      <Button type="submit">{words.add}</Button>
    </form>
  );
}
