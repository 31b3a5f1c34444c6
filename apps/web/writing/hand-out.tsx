import type { DocumentModel } from "@ringfence/casefile/document/document.ts";
import { mailDraft } from "@ringfence/casefile/document/mail-draft.ts";
import { plainText } from "@ringfence/casefile/document/plain-text.ts";
import { useState } from "react";
import { saveBlob, saveFile } from "../judge/save-file.ts";
import { Button } from "../ui/button.tsx";
import { useWritingWords } from "./words.ts";

/** Every way the document leaves the page: copied, saved, printed, as a draft of a mail. Sending is the person's own act. */
export function HandOut({ model }: { model: DocumentModel }) {
  const words = useWritingWords();
  const [told, setTold] = useState("");
  const text = plainText(model);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setTold(words.copied);
  };
  const docx = async () => {
    const { renderDocx } = await import("@ringfence/adapters/documents/render-docx.ts");
    saveBlob(`${model.title}.docx`, new Blob([(await renderDocx(model)) as Uint8Array<ArrayBuffer>]));
  };
  const pdf = async () => {
    const { renderPdf } = await import("../documents/render-pdf.ts");
    const made = await renderPdf(model);
    setTold(made === undefined ? words.pdfFailed : made.missing.length > 0 ? words.rare(made.missing.join("")) : "");
    if (made !== undefined)
      saveBlob(`${model.title}.pdf`, new Blob([made.pdf as Uint8Array<ArrayBuffer>], { type: "application/pdf" }));
  };
  return (
    <section className="ui-stack" aria-label={words.save}>
      <div className="keep-answers">
        <Button look="main" onClick={copy}>
          {words.copy}
        </Button>
        <Button onClick={pdf}>PDF</Button>
        <Button onClick={docx}>DOCX</Button>
        <Button onClick={() => saveFile(`${model.title}.txt`, "text/plain", text)}>{words.asText}</Button>
        <Button onClick={() => saveFile(`${model.title}.eml`, "message/rfc822", mailDraft(model.title, text))}>
          {words.mail}
        </Button>
        <Button onClick={() => window.print()}>{words.print}</Button>
      </div>
      <p role="status">{told}</p>
    </section>
  );
}
