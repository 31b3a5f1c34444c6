import type { Facts } from "@ringfence/journey/writing/facts.ts";
import type { Question, WritingInput } from "@ringfence/journey/writing/question.ts";
import { say } from "@ringfence/report-view/language.ts";
import { useState } from "react";
import { useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { QuestionField } from "./question-field.tsx";
import { useWritingWords } from "./words.ts";

interface UsedProps {
  readonly questions: readonly Question[];
  readonly input: WritingInput;
  readonly facts: Facts;
  readonly onAnswer: (id: string, text: string) => void;
}

/** Every fact the document uses, where it comes from, and a way to change it. */
export function UsedFacts({ questions, input, facts, onAnswer }: UsedProps) {
  const words = useWritingWords();
  const { language } = useSettings();
  const [editing, setEditing] = useState<string>();
  return (
    <Disclosure summary={words.facts}>
      <dl className="used-facts">
        {questions
          .filter(({ id }) => facts.has(id))
          .map((question) => {
            const { id, ask, kind, choices } = question;
            const chosen = choices?.find((one) => one.id === facts.text(id));
            const value = chosen !== undefined ? say(chosen.label, language) : facts.shown(id);
            const known = question.known?.(input);
            const fromCase = known !== undefined && (input.answers[id] ?? known.text) === known.text;
            return (
              <div key={id}>
                <dt>{say(ask, language)}</dt>
                <dd>
                  {kind === "contacts" ? facts.contacts(id).length : value}{" "}
                  <span className="ui-soft">{fromCase ? words.fromCase : words.yourWord}</span>
                </dd>
                {editing === id ? (
                  <QuestionField
                    question={question}
                    file={input.file}
                    value={input.answers[id] ?? known?.text ?? ""}
                    onChange={(text) => onAnswer(id, text)}
                  />
                ) : (
                  <Button
                    look="quiet"
                    aria-label={`${words.change}：${say(ask, language)}`}
                    onClick={() => setEditing(id)}
                  >
                    {words.change}
                  </Button>
                )}
              </div>
            );
          })}
      </dl>
    </Disclosure>
  );
}
