import { amendmentRequest } from "@ringfence/journey/prevent/review/amendment-request.ts";
import type { ClauseHit, Review } from "@ringfence/journey/prevent/review/review-text.ts";
import { dateOf, instant } from "@ringfence/kernel";
import { citationLabel } from "@ringfence/law";
import { say } from "@ringfence/report-view/language.ts";
import { useState } from "react";
import { Field } from "../case/correct-entry.tsx";
import { useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { DocumentView } from "../writing/document-view.tsx";
import { HandOut } from "../writing/hand-out.tsx";
import { useContractWords } from "./contract-words.ts";
import { MarkedText } from "./marked-text.tsx";

interface ResultProps {
  readonly text: string;
  readonly review: Review;
}

const keyOf = ({ pattern, words }: ClauseHit): string => `${pattern.id}@${words.from}`;

export function ContractResult({ text, review: { terms, hits, first } }: ResultProps) {
  const words = useContractWords();
  const { language } = useSettings();
  const harmful = hits.filter(({ pattern }) => pattern.concern !== "good");
  const good = hits.filter(({ pattern }) => pattern.concern === "good");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(first.map(keyOf)));
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  return (
    <section className="ui-stack" aria-label={words.all}>
      <p role="status">{words.read(terms.sentences.length, hits.length)}</p>
      {harmful.length === 0 ? <p>{words.none}</p> : null}
      {first.length === 0 ? null : (
        <section className="ui-card ui-stack" aria-labelledby="contract-first">
          <h2 id="contract-first">{words.first}</h2>
          <ol>
            {first.map((hit) => (
              <li key={keyOf(hit)}>
                <strong>{say(hit.pattern.title, language)}</strong> {hit.clause}
              </li>
            ))}
          </ol>
          <p className="ui-soft">{words.limits}</p>
        </section>
      )}
      <ul className="keep-entries">
        {harmful.map((hit) => (
          <li key={keyOf(hit)} className="ui-card ui-stack">
            <HitCard hit={hit} />
            <label className="ui-choice">
              <input type="checkbox" checked={chosen.has(keyOf(hit))} onChange={() => toggle(keyOf(hit))} />
              <span className="ui-choice-name">{words.choose}</span>
            </label>
          </li>
        ))}
      </ul>
      {good.length === 0 ? null : (
        <Disclosure summary={`${words.good} ${good.length}`}>
          <ul className="keep-entries">
            {good.map((hit) => (
              <li key={keyOf(hit)} className="ui-card ui-stack">
                <HitCard hit={hit} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Disclosure summary={words.whole}>
        <MarkedText text={text} hits={hits} />
      </Disclosure>
      {harmful.length === 0 ? null : (
        <Request hits={harmful.filter((hit) => chosen.has(keyOf(hit)))} title={terms.title} />
      )}
    </section>
  );
}

function HitCard({ hit: { pattern, clause, sentence } }: { hit: ClauseHit }) {
  const words = useContractWords();
  const { language } = useSettings();
  return (
    <>
      <h3>
        {say(pattern.title, language)} {clause === "" ? null : <span className="ui-soft">{clause}</span>}
      </h3>
      <p>
        <mark>{sentence}</mark>
      </p>
      <p>{say(pattern.why, language)}</p>
      {pattern.ask === undefined ? null : (
        <p>
          {words.ask}：{say(pattern.ask, language)}
        </p>
      )}
      {pattern.basis.length === 0 ? null : (
        <p className="ui-soft">{pattern.basis.map((one) => say(citationLabel(one), language)).join(" · ")}</p>
      )}
    </>
  );
}

function Request({ hits, title }: { hits: readonly ClauseHit[]; title: string }) {
  const words = useContractWords();
  const [name, setName] = useState("");
  const [to, setTo] = useState("");
  const [contract, setContract] = useState(title);
  const [asked, setAsked] = useState(false);
  const ready = hits.length > 0 && [name, to, contract].every((one) => one.trim() !== "");
  const model =
    ready && asked ? amendmentRequest({ name, to, contract, hits, today: dateOf(instant(Date.now())) }) : undefined;
  return (
    <section className="ui-stack" aria-labelledby="contract-letter">
      <h2 id="contract-letter">{words.letter}</h2>
      <Field label={words.name} type="text" value={name} onChange={setName} />
      <Field label={words.to} type="text" value={to} onChange={setTo} />
      <Field label={words.contract} type="text" value={contract} onChange={setContract} />
      <p role="alert">{asked && !ready ? words.missing : ""}</p>
      <Button look="main" onClick={() => setAsked(true)}>
        {words.write}
      </Button>
      {model === undefined ? null : (
        <>
          <DocumentView model={model} />
          <HandOut model={model} />
        </>
      )}
    </section>
  );
}
