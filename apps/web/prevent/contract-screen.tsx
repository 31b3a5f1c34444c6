import { reviewText } from "@ringfence/journey/prevent/review/review-text.ts";
import { dateOf, instant } from "@ringfence/kernel";
import { useMemo, useState } from "react";
import { Button } from "../ui/button.tsx";
import { FileButton } from "../ui/file-button.tsx";
import { Screen } from "../ui/screen.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { WayLink, Ways } from "../ui/way.tsx";
import { ContractResult } from "./contract-result.tsx";
import type { ReadTerms } from "./contract-session.ts";
import { useContractWords } from "./contract-words.ts";
import { KindPicker } from "./kind-picker.tsx";
import { accepted, textOfFile } from "./text-of-file.ts";
import "../case/case.css";
import "../writing/writing.css";
import "@ringfence/report-view/report.css";

/** What was read while the page is open. */
let kept: ReadTerms | undefined;

/** Reads a contract sentence by sentence: three things first, each place with its words, then a letter and the whole text. */
export function ContractScreen() {
  const words = useContractWords();
  const [text, setText] = useState(kept?.file === undefined ? (kept?.text ?? "") : "");
  const [read, setRead] = useState(kept);
  const [told, setTold] = useState("");
  const [busy, setBusy] = useState(false);
  const show = (next: ReadTerms | undefined) => {
    kept = next;
    setRead(next);
  };
  const choose = async (file: File) => {
    setBusy(true);
    const found = await textOfFile(file);
    setBusy(false);
    setTold(found.ok ? "" : words.refusals[found.code]);
    if (found.ok) show({ text: found.value.text, file });
  };
  const check = () => {
    setTold(text.trim() === "" ? words.empty : "");
    if (text.trim() !== "") show({ text });
  };
  return (
    <Screen title={words.title} heading={words.title}>
      <p>{words.intro}</p>
      <FileButton label={words.file} busy={busy} accept={accepted} onPick={choose} />
      <TextAreaField label={words.paste} rows={4} value={text} onChange={setText} />
      <p role="alert">{told}</p>
      <p role="status">{busy ? words.reading : ""}</p>
      <Button look="main" onClick={check}>
        {words.check}
      </Button>
      {read === undefined ? (
        <Ways>
          <WayLink to="/prevent/compare" name={words.compare} hint={words.compareHint} />
        </Ways>
      ) : (
        <Read key={read.text} read={read} />
      )}
    </Screen>
  );
}

function Read({ read }: { readonly read: ReadTerms }) {
  const words = useContractWords();
  const [category, setCategory] = useState(0);
  const review = useMemo(
    () => reviewText(read.text, dateOf(instant(Date.now())), { category: category === 0 ? undefined : category }),
    [read, category],
  );
  const askKind = <KindPicker label={words.kind} value={category} onPick={setCategory} />;
  return <ContractResult read={read} review={review} askKind={askKind} />;
}
