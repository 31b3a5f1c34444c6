import { compareTerms, type TermsChange } from "@ringfence/journey/prevent/review/compare-terms.ts";
import { dateOf, instant } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { termsReviewWords } from "@ringfence/report-view/terms-review/words.ts";
import { useState } from "react";
import { useSettings } from "../settings/settings.ts";
import { FileButton } from "../ui/file-button.tsx";
import { Screen } from "../ui/screen.tsx";
import { useContractWords } from "./contract-words.ts";
import { accepted, textOfFile } from "./text-of-file.ts";
import "../case/case.css";
import "@ringfence/report-view/report.css";

/** Two versions of terms side by side: what the new one makes worse. */
export function CompareScreen() {
  const words = useContractWords();
  const [old, setOld] = useState<Version>();
  const [fresh, setFresh] = useState<Version>();
  return (
    <Screen title={words.compare} heading={words.compare}>
      <p>{words.compareIntro}</p>
      <Choose label={words.older} version={old} onRead={setOld} />
      <Choose label={words.newer} version={fresh} onRead={setFresh} />
      {old === undefined || fresh === undefined ? null : <Changes old={old.text} fresh={fresh.text} />}
    </Screen>
  );
}

interface Version {
  readonly name: string;
  readonly text: string;
}

interface ChooseProps {
  readonly label: string;
  readonly version: Version | undefined;
  readonly onRead: (version: Version) => void;
}

function Choose({ label, version, onRead }: ChooseProps) {
  const words = useContractWords();
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState("");
  const choose = async (file: File) => {
    setBusy(true);
    const found = await textOfFile(file);
    setBusy(false);
    setTold(found.ok ? "" : words.refusals[found.code]);
    if (found.ok) onRead({ name: file.name, text: found.value.text });
  };
  return (
    <div className="ui-stack">
      <FileButton label={label} busy={busy} accept={accepted} onPick={choose} />
      <p role="status">{version?.name ?? ""}</p>
      <p role="alert">{told}</p>
    </div>
  );
}

function Changes({ old, fresh }: { readonly old: string; readonly fresh: string }) {
  const { language } = useSettings();
  const shown = termsReviewWords[language];
  const today = dateOf(instant(Date.now()));
  const { worse, better, changedSentences } = compareTerms(old, fresh, today);
  return (
    <section className="ui-stack rf-report" aria-labelledby="compared">
      <div role="status">
        <h2 id="compared">{shown.compared(changedSentences, worse.length, better.length)}</h2>
      </div>
      <ul className="keep-entries">
        {[...worse, ...better].map((change) => (
          <Change key={`${change.kind} ${change.hit.pattern.id} ${change.hit.at}`} change={change} />
        ))}
      </ul>
      <p className="ui-soft">{shown.limits}</p>
    </section>
  );
}

function Change({ change: { kind, hit, other } }: { readonly change: TermsChange }) {
  const { language } = useSettings();
  const shown = termsReviewWords[language];
  return (
    <li className="ui-card ui-stack">
      <h3>
        {shown.changes[kind]}
        {shown.colon}
        {say(hit.pattern.title, language)} {hit.clause}
      </h3>
      <blockquote className="rf-quote">
        <mark>{hit.sentence}</mark>
      </blockquote>
      {other === undefined ? null : (
        <p className="ui-soft">
          {shown.otherVersion}
          {other}
        </p>
      )}
      <p>{say(hit.pattern.why, language)}</p>
    </li>
  );
}
