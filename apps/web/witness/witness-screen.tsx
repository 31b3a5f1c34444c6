import { relations } from "@ringfence/casefile";
import { cardBytes } from "@ringfence/casefile/log/card.ts";
import { formatChinese } from "@ringfence/kernel";
import { useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { Field } from "../case/correct-entry.tsx";
import { saveBlob } from "../judge/save-file.ts";
import { useMessages } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { FileButton } from "../ui/file-button.tsx";
import { Screen } from "../ui/screen.tsx";
import { RefusalNotice } from "./refusal-notice.tsx";
import { TellForm } from "./tell-form.tsx";
import { cardText, forget, openCard, setWitness, type Told, useWitness } from "./witness-session.ts";
import { useWitnessWords } from "./words.ts";
import "../case/case.css";

/** The contact person's own mode: a small record, a refusal, and a watch on what comes after it. No case, no passphrase. */
export function WitnessScreen() {
  const words = useWitnessWords();
  const { i } = useSearch({ strict: false }) as { i?: string };
  const { told, unsaved } = useWitness();
  const [refusal, setRefusal] = useState("");
  useWarnBeforeLeaving(unsaved);
  const save = () => {
    const bytes = cardBytes(cardText(i ?? null)) as Uint8Array<ArrayBuffer>;
    saveBlob(words.cardName, new Blob([bytes], { type: "application/octet-stream" }));
  };
  const open = async (file: File) => {
    const opened = await openCard(file);
    setRefusal(opened.ok ? "" : words.notOpened);
  };
  return (
    <Screen title={words.title} heading={words.heading}>
      <p>{words.what}</p>
      <p className="ui-card ui-note">{words.kept}</p>
      <About />
      <TellForm />
      <ol className="keep-line">
        {told.map((one) => (
          <Line key={`${one.at}${one.statement.text ?? ""}`} one={one} />
        ))}
      </ol>
      <Button look="main" disabled={told.length === 0} onClick={save}>
        {i === undefined ? words.save : words.saveToSend}
      </Button>
      <p role="status">{unsaved ? words.unsaved : ""}</p>
      <Disclosure summary={words.refuse}>
        <RefusalNotice />
      </Disclosure>
      <Disclosure summary={words.goOn}>
        <FileButton label={words.open} busy={false} onPick={open} />
        <p role="alert">{refusal}</p>
      </Disclosure>
    </Screen>
  );
}

function About() {
  const words = useWitnessWords();
  const { files } = useMessages();
  const { witness } = useWitness();
  return (
    <>
      <label className="ui-field">
        <span>{words.relation}</span>
        <select
          value={witness.relation}
          onChange={({ target }) => setWitness({ ...witness, relation: target.value as typeof witness.relation })}
        >
          {relations.map((one) => (
            <option key={one} value={one}>
              {files.relationNames[one]}
            </option>
          ))}
        </select>
      </label>
      <Field
        label={words.name}
        type="text"
        value={witness.name ?? ""}
        onChange={(name) => setWitness({ relation: witness.relation, ...(name === "" ? {} : { name }) })}
      />
    </>
  );
}

/** One contact; after the refusal each is marked, with the rule that says so. */
function Line({ one }: { one: Told }) {
  const words = useWitnessWords();
  const { keep } = useMessages();
  const { refusedAt } = useWitness();
  const { statement, at, files } = one;
  const after = refusedAt !== undefined && at > refusedAt;
  const channel = keep.channels[statement.channel as keyof typeof keep.channels] ?? statement.channel;
  return (
    <li className={after ? "keep-moment keep-moment-broken" : "keep-moment"}>
      <p>
        <strong>{formatChinese(at)}</strong>{" "}
        {[channel, statement.number, statement.claimedName].filter(Boolean).join(" · ")}
      </p>
      {statement.text === undefined ? null : <p className="keep-text">{statement.text}</p>}
      {files.length === 0 ? null : <p className="ui-soft">{files.map(({ ref }) => ref.name).join("、")}</p>}
      {after ? (
        <p className="keep-broken">
          {words.afterRefusal} <a href="#/know/rule/contact-person-refusal">{words.whichRule}</a>
        </p>
      ) : null}
      <Button look="quiet" onClick={() => forget(one)}>
        {words.remove}
      </Button>
    </li>
  );
}

/** What is not in a file yet is lost with the page: the browser asks first. */
function useWarnBeforeLeaving(unsaved: boolean) {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
}
