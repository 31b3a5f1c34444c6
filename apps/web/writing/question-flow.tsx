import { readFacts } from "@ringfence/journey/writing/facts.ts";
import type { Question, WritingInput } from "@ringfence/journey/writing/question.ts";
import { say } from "@ringfence/report-view/language.ts";
import { type ReactNode, useState } from "react";
import { useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { QuestionField } from "./question-field.tsx";
import { useWritingWords } from "./words.ts";

interface FlowProps {
  readonly questions: readonly Question[];
  readonly input: WritingInput;
  readonly onAnswer: (id: string, text: string) => void;
  readonly onDone: () => void;
  /** Further buttons, such as keeping the draft. */
  readonly children?: ReactNode;
}

/**
 * One idea a screen: every question that neither the case nor the person has answered yet, each with its reason, then the optional
 * ones together. What the case knows is not asked again.
 */
export function QuestionFlow({ questions, input, onAnswer, onDone, children }: FlowProps) {
  const words = useWritingWords();
  const { language } = useSettings();
  const open = questions.filter((one) => one.known?.(input) === undefined);
  const required = open.filter(({ optional }) => optional !== true);
  const optional = open.filter((one) => one.optional === true);
  const pages: readonly (readonly Question[])[] = [
    ...required.map((one) => [one]),
    ...(optional.length === 0 ? [] : [optional]),
  ];
  const [at, setAt] = useState(0);
  const [told, setTold] = useState("");
  const page = pages[at];
  if (page === undefined) return <Finish onDone={onDone} onBack={at === 0 ? undefined : () => setAt(at - 1)} />;
  const single = page.length === 1 && page[0]?.optional !== true ? page[0] : undefined;
  const advance = () => {
    const { missing, unreadable } = readFacts(page, input);
    const [wrong] = unreadable;
    const trouble = wrong !== undefined ? words.unreadable[wrong.code] : missing.length > 0 ? words.required : "";
    setTold(trouble);
    if (trouble !== "") return;
    if (at + 1 < pages.length) setAt(at + 1);
    else onDone();
  };
  return (
    <form
      className="ui-stack"
      onSubmit={(event) => {
        event.preventDefault();
        advance();
      }}
    >
      <p className="ui-soft" aria-live="polite">
        {words.step(at + 1, pages.length)}
      </p>
      {single === undefined ? (
        <>
          <h2>{words.optionalTitle}</h2>
          <p className="ui-soft">{words.optionalHint}</p>
        </>
      ) : null}
      {page.map((question) => (
        <div key={question.id} className="ui-stack">
          <QuestionField
            question={question}
            file={input.file}
            value={input.answers[question.id] ?? ""}
            onChange={(text) => onAnswer(question.id, text)}
          />
          <p className="ui-soft">{say(question.why, language)}</p>
        </div>
      ))}
      <p role="alert">{told}</p>
      <div className="keep-answers">
        {at === 0 ? null : <Button onClick={() => setAt(at - 1)}>{words.back}</Button>}
        <Button look="main" type="submit">
          {at + 1 < pages.length ? words.next : words.write}
        </Button>
      </div>
      {children}
    </form>
  );
}

function Finish({ onDone, onBack }: { onDone: () => void; onBack: (() => void) | undefined }) {
  const words = useWritingWords();
  return (
    <div className="keep-answers">
      {onBack === undefined ? null : <Button onClick={onBack}>{words.back}</Button>}
      <Button look="main" onClick={onDone}>
        {words.write}
      </Button>
    </div>
  );
}
