import { answerDue } from "@ringfence/journey/report/clocks.ts";
import {
  type ComplaintInput,
  type ComplaintWritten,
  questionsFor,
  writeComplaint,
} from "@ringfence/journey/report/complaint.ts";
import { doorOf } from "@ringfence/journey/report/doors.ts";
import { filedDraft } from "@ringfence/journey/report/filed-complaint.ts";
import { mattersOf } from "@ringfence/journey/report/matter.ts";
import { packetPaper, packetParts } from "@ringfence/journey/report/packets.ts";
import { dateOf, instant } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { Link, useParams } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { appendWithFiles, useCase } from "../case/case-session.ts";
import { NeedsCase } from "../case/needs-case.tsx";
import { useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { Screen } from "../ui/screen.tsx";
import { DocumentView } from "../writing/document-view.tsx";
import { Faults } from "../writing/faults.tsx";
import { HandOut } from "../writing/hand-out.tsx";
import { QuestionFlow } from "../writing/question-flow.tsx";
import { type Sent, SentForm } from "../writing/sent-form.tsx";
import { useAnswers } from "../writing/use-answers.ts";
import { UsedFacts } from "../writing/used-facts.tsx";
import { useWritingWords } from "../writing/words.ts";
import { ChooseContacts } from "./choose-contacts.tsx";
import { useReportWords } from "./words.ts";
import "../case/case.css";

/** The paper for one door about one matter: questions, the paper, what goes with it, and filing that it was handed in. */
export function ComplaintScreen() {
  const { door: id, matter: about } = useParams({ strict: false });
  const words = useReportWords();
  const { language } = useSettings();
  const { state } = useCase();
  const file = state.kind === "open" ? state.file : undefined;
  const today = dateOf(instant(Date.now()));
  const matter = useMemo(
    () => (file === undefined ? undefined : mattersOf(file, today).matters.find((one) => one.id === about)),
    [file, today, about],
  );
  const found = id === undefined ? undefined : doorOf(id);
  if (file === undefined || state.kind !== "open") return <NeedsCase title={words.title} />;
  if (found === undefined || matter === undefined)
    return (
      <Screen title={words.title} heading={words.title}>
        <p>{words.noMatter}</p>
      </Screen>
    );
  const numbers = new Map<unknown, number>(state.entries.map(({ entry }) => [entry.body.id, entry.seq]));
  const input = { file, matter, today, door: found.door.id, numberOf: (entry: string) => numbers.get(entry) };
  return (
    <Screen key={`${id}${about}`} title={words.title} heading={say(found.authority.name, language)}>
      <Write input={input} />
    </Screen>
  );
}

function Write({ input: given }: { input: Omit<ComplaintInput, "answers"> }) {
  const writing = useWritingWords();
  const { door, matter, file, today } = given;
  const { answers, answer, keep } = useAnswers(`complaint:${door}`, { matter: matter.id });
  const [asked, setAsked] = useState(false);
  const [told, setTold] = useState("");
  const [filed, setFiled] = useState<string>();
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const input = { ...given, answers, leftOut };
  if (filed !== undefined) return <Filed told={filed} />;
  const written = writeComplaint(input);
  const questions = questionsFor(door, matter);
  const closed = written.kind === "do-not-send" && written.because === "door";
  if (written.kind === "asks" || (!asked && !closed))
    return (
      <QuestionFlow
        questions={questions}
        input={{ file, today, answers }}
        onAnswer={answer}
        onDone={() => setAsked(true)}
      >
        <Button look="quiet" onClick={async () => setTold((await keep()) ? writing.draftKept : "")}>
          {writing.keepDraft}
        </Button>
        <p role="status">{told}</p>
      </QuestionFlow>
    );
  return (
    <>
      <ChooseContacts matter={matter} leftOut={leftOut} onChange={setLeftOut} />
      <Outcome written={written} input={input} onAnswer={answer} onFiled={setFiled} />
      <Button look="quiet" onClick={() => setAsked(false)}>
        {writing.back}
      </Button>
    </>
  );
}

interface OutcomeProps {
  readonly written: Exclude<ComplaintWritten, { kind: "asks" }>;
  readonly input: ComplaintInput;
  readonly onAnswer: (id: string, text: string) => void;
  readonly onFiled: (told: string) => void;
}

/** Once filed the matter is closed here: what comes next is said instead of the paper. */
function Filed({ told }: { told: string }) {
  const words = useReportWords();
  return (
    <>
      <p role="status">{told}</p>
      <Link to="/report/deadlines" className="ui-button ui-button-main">
        {words.deadlines}
      </Link>
    </>
  );
}

function Outcome({ written, input, onAnswer, onFiled }: OutcomeProps) {
  const words = useReportWords();
  const writing = useWritingWords();
  const { language } = useSettings();
  const account = questionsFor(input.door, input.matter).filter(({ id }) => id === "account");
  const again = (
    <QuestionFlow
      questions={account}
      input={{ file: input.file, today: input.today, answers: input.answers }}
      onAnswer={onAnswer}
      onDone={() => undefined}
    />
  );
  if (written.kind === "refused")
    return (
      <>
        <Faults faults={written.faults} />
        {again}
      </>
    );
  if (written.kind === "do-not-send")
    return (
      <>
        <section className="ui-card" role="alert">
          <h2>{words.doNotSend}</h2>
          <p>{say(written.why, language)}</p>
        </section>
        {written.because === "words" ? again : null}
      </>
    );
  const file = async ({ how, receipt, proof }: Sent): Promise<string | undefined> => {
    const authority = doorOf(input.door)?.authority;
    const due = authority === undefined ? undefined : answerDue(authority, input.today);
    const draft = filedDraft(input, written.facts, {
      id: `complaint:${crypto.randomUUID()}`,
      at: instant(Date.now()),
      how,
      receipt,
      ...(due === undefined ? {} : { answerBy: due }),
    });
    const done = await appendWithFiles([draft], proof, () => writing.proofShows);
    if (done) onFiled(writing.filed(due));
    return undefined;
  };
  return (
    <>
      <DocumentView model={written.document} />
      <HandOut model={written.document} />
      <Packet written={written} input={input} />
      <UsedFacts
        questions={questionsFor(input.door, input.matter)}
        input={{ file: input.file, today: input.today, answers: input.answers }}
        facts={written.facts}
        onAnswer={onAnswer}
      />
      <SentForm onFile={file} />
    </>
  );
}

/** What goes with the paper to the police or the court. */
function Packet({
  written,
  input,
}: {
  written: Extract<ComplaintWritten, { kind: "written" }>;
  input: ComplaintInput;
}) {
  const words = useReportWords();
  const parts = packetParts[input.door] ?? [];
  if (parts.length === 0) return null;
  return (
    <section className="ui-stack" aria-labelledby="packet">
      <h2 id="packet">{words.packet}</h2>
      {parts.map((part) => {
        const paper = packetPaper(part, written.facts, input);
        return paper.ok ? (
          <Disclosure key={part} summary={paper.value.title}>
            <DocumentView model={paper.value} />
            <HandOut model={paper.value} />
          </Disclosure>
        ) : null;
      })}
    </section>
  );
}
