import { sentRequest } from "@ringfence/journey/prevent/review/requests/sent-request.ts";
import {
  hasMatter,
  placesOf,
  type RequestKind,
  requestKinds,
  requestWordings,
  termsRequest,
} from "@ringfence/journey/prevent/review/requests/terms-request.ts";
import type { ClauseHit, Review } from "@ringfence/journey/prevent/review/review-text.ts";
import { dateOf, instant } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { useState } from "react";
import { appendWithFiles } from "../case/case-session.ts";
import { Field } from "../case/correct-entry.tsx";
import { useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { ChoiceList } from "../ui/choice-list.tsx";
import { DocumentView } from "../writing/document-view.tsx";
import { HandOut } from "../writing/hand-out.tsx";
import { type Sent, SentForm } from "../writing/sent-form.tsx";
import { useContractWords } from "./contract-words.ts";

/** A letter about the clauses chosen: to change them, to refuse them, to take consent back, to have data copied and deleted. */
export function TermsRequest({ review, hits }: { readonly review: Review; readonly hits: readonly ClauseHit[] }) {
  const words = useContractWords();
  const { language } = useSettings();
  const { terms, absent, on } = review;
  const [kind, setKind] = useState<RequestKind>("amend");
  const [name, setName] = useState("");
  const [to, setTo] = useState(terms.parties.find(({ role }) => /贷款人|出借人|平台|乙方/.test(role))?.name ?? "");
  const [title, setTitle] = useState(terms.title);
  const [asked, setAsked] = useState(false);
  const named = [name, to, title].every((one) => one.trim() !== "");
  const ready = named && hasMatter(kind, hits, absent);
  const today = dateOf(instant(Date.now()));
  const model = ready && asked ? termsRequest({ kind, name, to, terms: title, hits, absent, on, today }) : undefined;
  const file = async ({ how, receipt, proof }: Sent): Promise<string | undefined> => {
    const draft = sentRequest(kind, { at: instant(Date.now()), how, receipt, newId: () => crypto.randomUUID() });
    return (await appendWithFiles([draft], proof, words.shows)) ? words.filed : undefined;
  };
  return (
    <section className="ui-stack" aria-labelledby="contract-letter">
      <h2 id="contract-letter">{words.letter}</h2>
      <ChoiceList
        legend={words.which}
        choices={requestKinds.map((value) => ({
          value,
          name: say(requestWordings[value].label, language),
          hint: say(requestWordings[value].when, language),
        }))}
        value={kind}
        onChoose={(next) => setKind(next as RequestKind)}
      />
      <p className="ui-soft">{words.chosen(placesOf(kind, hits).length)}</p>
      <Field label={words.name} type="text" value={name} onChange={setName} />
      <Field label={words.to} type="text" value={to} onChange={setTo} />
      <Field label={words.contract} type="text" value={title} onChange={setTitle} />
      <p role="alert">{asked && !ready ? words.missing : ""}</p>
      <Button look="main" onClick={() => setAsked(true)}>
        {words.write}
      </Button>
      {model === undefined ? null : (
        <>
          <DocumentView model={model} />
          <HandOut model={model} />
          <SentForm onFile={file} />
        </>
      )}
    </section>
  );
}
