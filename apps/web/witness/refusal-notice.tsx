import type { DocumentModel } from "@ringfence/casefile/document/document.ts";
import { plainText } from "@ringfence/casefile/document/plain-text.ts";
import { contactPersonRefusal, missingFacts } from "@ringfence/journey/communicate/letters/contact-person-refusal.ts";
import { dateOf, formatChinese, instant } from "@ringfence/kernel";
import { useState } from "react";
import { Field } from "../case/correct-entry.tsx";
import { saveBlob, saveFile } from "../judge/save-file.ts";
import { useMessages } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { refuse, setWitness, useWitness } from "./witness-session.ts";
import { useWitnessWords } from "./words.ts";

/** The refusal as a document, and the day it was sent, from which every further contact is marked. */
export function RefusalNotice() {
  const words = useWitnessWords();
  const { keep } = useMessages();
  const { witness, told, refusedAt } = useWitness();
  const [to, setTo] = useState("");
  const facts = {
    to,
    relation: witness.relation,
    on: dateOf(instant(Date.now())),
    contacts: told.map(({ at, statement: { channel, number } }) => ({
      id: `${at}`,
      at,
      how: keep.channels[channel as keyof typeof keep.channels] ?? channel,
      ...(number === undefined ? {} : { number }),
    })),
    ...(witness.name === undefined ? {} : { from: witness.name }),
  };
  const missing = missingFacts(facts);
  const letter = contactPersonRefusal(facts);
  return (
    <div className="ui-stack">
      <p className="ui-soft">{words.refuseHint}</p>
      <Field label={words.to} type="text" value={to} onChange={setTo} />
      <Field
        label={words.signName}
        type="text"
        value={witness.name ?? ""}
        onChange={(name) => setWitness({ relation: witness.relation, ...(name === "" ? {} : { name }) })}
      />
      {missing.map((one) => (
        <p key={one} role="status">
          {words.missing[one]}
        </p>
      ))}
      {letter.ok ? <SaveLetter model={letter.value} /> : null}
      {refusedAt === undefined ? (
        <Button onClick={() => refuse(instant(Date.now()))}>{words.sent}</Button>
      ) : (
        <p>{words.sentOn(formatChinese(refusedAt))}</p>
      )}
    </div>
  );
}

function SaveLetter({ model }: { model: DocumentModel }) {
  const words = useWitnessWords();
  const docx = async () => {
    const { renderDocx } = await import("@ringfence/adapters/documents/render-docx.ts");
    saveBlob(`${model.title}.docx`, new Blob([(await renderDocx(model)) as Uint8Array<ArrayBuffer>]));
  };
  const pdf = async () => {
    const { renderPdf } = await import("../documents/render-pdf.ts");
    const rendered = await renderPdf(model);
    if (rendered !== undefined)
      saveBlob(`${model.title}.pdf`, new Blob([rendered.pdf as Uint8Array<ArrayBuffer>], { type: "application/pdf" }));
  };
  return (
    <div className="keep-answers">
      <Button onClick={docx}>DOCX</Button>
      <Button onClick={pdf}>PDF</Button>
      <Button onClick={() => saveFile(`${model.title}.txt`, "text/plain", plainText(model))}>{words.asText}</Button>
    </div>
  );
}
