import type { CaseFile } from "@ringfence/casefile/case-file.ts";
import type { Question } from "@ringfence/journey/writing/question.ts";
import { formatChinese } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { useSettings } from "../settings/settings.ts";
import { ChoiceList } from "../ui/choice-list.tsx";
import { useWritingWords } from "./words.ts";

interface FieldProps {
  readonly question: Question;
  readonly value: string;
  readonly file: CaseFile;
  readonly onChange: (value: string) => void;
}

/** One question with its reason, asked in the way its answer is read. */
export function QuestionField({ question, value, file, onChange }: FieldProps) {
  const { language } = useSettings();
  const id = useId();
  const { kind, choices, ask } = question;
  const label = say(ask, language);
  if (kind === "choice")
    return (
      <ChoiceList
        legend={label}
        choices={(choices ?? []).map((one) => ({ value: one.id, name: say(one.label, language) }))}
        value={value}
        onChoose={onChange}
      />
    );
  if (kind === "contacts") return <ContactsField label={label} value={value} file={file} onChange={onChange} />;
  return (
    <div className="ui-field">
      <label htmlFor={id}>{label}</label>
      {kind === "words" ? (
        <textarea
          id={id}
          className="keep-input"
          rows={6}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <input
          id={id}
          className="keep-input"
          type={kind === "date" ? "date" : "text"}
          inputMode={kind === "phone" ? "tel" : kind === "yuan" || kind === "number" ? "decimal" : undefined}
          autoComplete="off"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </div>
  );
}

/** Which contacts of the record it is about: newest first, ticked. */
function ContactsField({ label, value, file, onChange }: Omit<FieldProps, "question"> & { label: string }) {
  const words = useWritingWords();
  const chosen = new Set(value === "" ? [] : value.split(","));
  const inward = file.communications
    .filter(({ direction }) => direction !== "out")
    .slice(-60)
    .toReversed();
  if (inward.length === 0)
    return (
      <>
        <p>{words.noContacts}</p>
        <Link to="/case/log" className="ui-button ui-button-plain">
          {words.logOne}
        </Link>
      </>
    );
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChange([...next].join(","));
  };
  return (
    <fieldset className="ui-choices ui-choices-dense">
      <legend>{label}</legend>
      {inward.map(({ id, start, from, text }) => (
        <label key={id} className="ui-choice">
          <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
          <span>
            <span className="ui-choice-name">{formatChinese(start)}</span>
            <span className="ui-soft">{[from.number ?? from.name, text?.slice(0, 40)].filter(Boolean).join(" ")}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
