import { emptyCaseFile } from "@ringfence/casefile/case-file.ts";
import type { Letter, Written } from "@ringfence/journey/communicate/letter.ts";
import { letters } from "@ringfence/journey/communicate/letters.gen.ts";
import { sentDrafts } from "@ringfence/journey/communicate/sent-letter.ts";
import { writeLetter } from "@ringfence/journey/communicate/write-letter.ts";
import type { WritingInput } from "@ringfence/journey/writing/question.ts";
import { dateOf, instant } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { appendWithFiles, useCase } from "../case/case-session.ts";
import { useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { ChoiceList } from "../ui/choice-list.tsx";
import { Screen } from "../ui/screen.tsx";
import { DocumentView } from "../writing/document-view.tsx";
import { Faults } from "../writing/faults.tsx";
import { HandOut } from "../writing/hand-out.tsx";
import { QuestionFlow } from "../writing/question-flow.tsx";
import { type Sent, SentForm } from "../writing/sent-form.tsx";
import { useAnswers } from "../writing/use-answers.ts";
import { UsedFacts } from "../writing/used-facts.tsx";
import { useWritingWords } from "../writing/words.ts";
import { useLetterWords } from "./letter-words.ts";
import "../case/case.css";

/** One letter from the first question to what happens after sending. Works without a case too; filing needs one. */
export function LetterScreen() {
  const { id } = useParams({ strict: false });
  const words = useLetterWords();
  const { language } = useSettings();
  const letter = (letters as readonly Letter[]).find((one) => one.id === id);
  if (letter === undefined)
    return (
      <Screen title={words.title} heading={words.unknown}>
        {null}
      </Screen>
    );
  return (
    <Screen key={letter.id} title={say(letter.title, language)} heading={say(letter.title, language)}>
      <WriteLetter letter={letter} />
    </Screen>
  );
}

function WriteLetter({ letter }: { letter: Letter }) {
  const words = useLetterWords();
  const { state } = useCase();
  const file = state.kind === "open" ? state.file : emptyCaseFile;
  const { loan: named } = useSearch({ strict: false });
  const known = file.loans.find(({ id }) => id === named) ?? (file.loans.length === 1 ? file.loans[0] : undefined);
  const [loan, setLoan] = useState(known?.id);
  if (letter.group === "lender" && file.loans.length > 1 && loan === undefined)
    return (
      <ChoiceList
        legend={words.whichLoan}
        choices={file.loans.map(({ id, name, lender }) => ({
          value: id,
          name: name ?? file.parties.find((party) => party.id === lender)?.name ?? words.loan,
        }))}
        value=""
        onChoose={setLoan}
      />
    );
  return <Write letter={letter} loan={loan} />;
}

function Write({ letter, loan }: { letter: Letter; loan: string | undefined }) {
  const writing = useWritingWords();
  const { state } = useCase();
  const file = state.kind === "open" ? state.file : emptyCaseFile;
  const about = loan === undefined ? {} : { loan };
  const { answers, answer, keep } = useAnswers(`letter:${letter.id}`, about);
  const [asked, setAsked] = useState(false);
  const [told, setTold] = useState("");
  const input: WritingInput = { file, today: dateOf(instant(Date.now())), answers, ...about };
  const written = writeLetter(letter, input);
  if (!asked || written.kind === "asks")
    return (
      <QuestionFlow questions={letter.questions} input={input} onAnswer={answer} onDone={() => setAsked(true)}>
        {state.kind === "open" ? (
          <Button look="quiet" onClick={async () => setTold((await keep()) ? writing.draftKept : "")}>
            {writing.keepDraft}
          </Button>
        ) : null}
        <p role="status">{told}</p>
      </QuestionFlow>
    );
  return (
    <>
      <Outcome written={written} letter={letter} input={input} onAnswer={answer} />
      <Button look="quiet" onClick={() => setAsked(false)}>
        {writing.back}
      </Button>
    </>
  );
}

interface OutcomeProps {
  readonly written: Exclude<Written, { kind: "asks" }>;
  readonly letter: Letter;
  readonly input: WritingInput;
  readonly onAnswer: (id: string, text: string) => void;
}

/** The letter with what to mind, and what comes after; or why it should not be sent. */
function Outcome({ written, letter, input, onAnswer }: OutcomeProps) {
  const writing = useWritingWords();
  const { language } = useSettings();
  if (written.kind === "refused") return <Faults faults={written.faults} />;
  const advice = written.advice.map(({ reason }) => <p key={reason.zh}>{say(reason, language)}</p>);
  if (written.kind === "not-advised")
    return (
      <section className="ui-card" role="alert">
        <h2>{writing.notAdvised}</h2>
        {advice}
      </section>
    );
  const file = async ({ how, receipt, proof }: Sent): Promise<string | undefined> => {
    const drafts = sentDrafts(letter, written.facts, {
      at: instant(Date.now()),
      how,
      receipt,
      newId: (kind) => `${kind}:${crypto.randomUUID()}`,
    });
    const due = drafts[0]?.body.answerBy;
    const done = await appendWithFiles(drafts, proof, () => writing.proofShows);
    return done ? writing.filed(typeof due === "string" ? due : undefined) : undefined;
  };
  return (
    <>
      {advice.length === 0 ? null : (
        <section className="ui-card">
          <h2>{writing.care}</h2>
          {advice}
        </section>
      )}
      <DocumentView model={written.document} />
      <HandOut model={written.document} />
      <UsedFacts questions={letter.questions} input={input} facts={written.facts} onAnswer={onAnswer} />
      {letter.group === "record" ? null : <SentForm onFile={file} />}
    </>
  );
}
