import { reviewText } from "@ringfence/journey/prevent/review/review-text.ts";
import { useState } from "react";
import { Button } from "../ui/button.tsx";
import { FileButton } from "../ui/file-button.tsx";
import { Screen } from "../ui/screen.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { ContractResult } from "./contract-result.tsx";
import { useContractWords } from "./contract-words.ts";
import { textOfFile } from "./text-of-file.ts";
import "../case/case.css";
import "../writing/writing.css";

/** What was pasted while the page is open. */
let pasted = "";

/** Reads a contract sentence by sentence: the three things to know, then each place with its words, then a letter that asks for changes. */
export function ContractScreen() {
  const words = useContractWords();
  const [text, setText] = useState(pasted);
  const [read, setRead] = useState<string>();
  const [told, setTold] = useState("");
  const [busy, setBusy] = useState(false);
  const change = (next: string) => {
    pasted = next;
    setText(next);
    setRead(undefined);
  };
  const choose = async (file: File) => {
    setBusy(true);
    const found = await textOfFile(file);
    setBusy(false);
    setTold(found.ok ? "" : words.refusals[found.code]);
    if (!found.ok) return;
    change(found.value.text);
    setRead(found.value.text);
  };
  const check = () => {
    setTold(text.trim() === "" ? words.empty : "");
    if (text.trim() !== "") setRead(text);
  };
  return (
    <Screen title={words.title} heading={words.title}>
      <p>{words.intro}</p>
      <TextAreaField label={words.paste} rows={6} value={text} onChange={change} />
      <FileButton
        label={words.file}
        busy={busy}
        accept=".pdf,.docx,.txt,.text,.html,.htm,.mhtml,.mht,text/*,application/pdf"
        onPick={choose}
      />
      <p role="alert">{told}</p>
      <Button look="main" onClick={check}>
        {words.check}
      </Button>
      {read === undefined ? null : <ContractResult key={read} text={read} review={reviewText(read)} />}
    </Screen>
  );
}
