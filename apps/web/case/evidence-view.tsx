import type { FileRef } from "@ringfence/casefile/log/entry.ts";
import { useEffect, useState } from "react";
import { saveBlob } from "../judge/save-file.ts";
import { Button } from "../ui/button.tsx";
import { caseNow, eraseFile } from "./case-session.ts";
import { useEntryWords } from "./entry-words.ts";

/** Kinds that a browser shows without running anything in them. SVG, HTML and PDF can hold scripts and links: only saved, never shown. */
const pictures = new Set(["image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp", "image/avif"]);
const sounds = /^(?:audio|video)\/[\w.+-]+$/;
/** Letters of a text shown; the file itself can be saved. */
const shownLetters = 4000;

type Shown =
  | { readonly kind: "picture" | "sound" | "film"; readonly address: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "other" };

async function fileOf({ sha256, mime }: FileRef): Promise<Blob | undefined> {
  const { state } = caseNow();
  const bytes = state.kind === "open" ? await state.vault.file(sha256) : undefined;
  return bytes?.ok === true ? new Blob([bytes.value as Uint8Array<ArrayBuffer>], { type: mime }) : undefined;
}

async function prepare(ref: FileRef, blob: Blob): Promise<Shown> {
  if (pictures.has(ref.mime)) return { kind: "picture", address: URL.createObjectURL(blob) };
  if (sounds.test(ref.mime))
    return { kind: ref.mime.startsWith("audio") ? "sound" : "film", address: URL.createObjectURL(blob) };
  const text = await blob.slice(0, 4 * shownLetters).text();
  const readable = /^text\/|json|xml/.test(ref.mime) && !text.includes("\0");
  return readable ? { kind: "text", text: text.slice(0, shownLetters) } : { kind: "other" };
}

/** A file of the evidence: opened when asked, shown inert, saved as it is. */
export function EvidenceView({ file, erased }: { file: FileRef; erased: boolean }) {
  const words = useEntryWords();
  const [shown, setShown] = useState<Shown | undefined>(undefined);
  const [sure, setSure] = useState(false);
  useEffect(
    () => () => {
      if (shown !== undefined && "address" in shown) URL.revokeObjectURL(shown.address);
    },
    [shown],
  );
  const open = async () => {
    const blob = await fileOf(file);
    if (blob !== undefined) setShown(await prepare(file, blob));
  };
  const save = async () => {
    const blob = await fileOf(file);
    if (blob !== undefined) saveBlob(file.name, blob);
  };
  return (
    <section className="ui-card" aria-label={file.name}>
      <p>
        <strong>{file.name}</strong> <span className="ui-soft">{words.bytes(file.size)}</span>
      </p>
      <p className="keep-root">{words.digest(file.sha256)}</p>
      {erased ? (
        <p>{words.erased}</p>
      ) : (
        <div className="keep-answers">
          <Button onClick={open}>{words.show}</Button>
          <Button look="quiet" onClick={save}>
            {words.saveOriginal}
          </Button>
          <Button look="quiet" onClick={() => (sure ? eraseFile(file.sha256, words.eraseWhy) : setSure(true))}>
            {sure ? words.eraseSure : words.erase}
          </Button>
        </div>
      )}
      {sure && !erased ? <p className="ui-soft">{words.eraseHint}</p> : null}
      {shown === undefined || erased ? null : <Inert shown={shown} name={file.name} />}
    </section>
  );
}

function Inert({ shown, name }: { shown: Shown; name: string }) {
  const words = useEntryWords();
  switch (shown.kind) {
    case "picture":
      return <img className="keep-picture" src={shown.address} alt={name} />;
    case "sound":
      // biome-ignore lint/a11y/useMediaCaption: a recording of a call has no captions; its words are typed into the entry
      return <audio controls={true} src={shown.address} aria-label={name} />;
    case "film":
      // biome-ignore lint/a11y/useMediaCaption: as above
      return <video className="keep-picture" controls={true} src={shown.address} aria-label={name} />;
    case "text":
      return <pre className="keep-preview">{shown.text}</pre>;
    case "other":
      return <p className="ui-soft">{words.notShown}</p>;
  }
}
