import { debtorId } from "@ringfence/casefile";
import { promiseCalendar, promiseLedger } from "@ringfence/journey/communicate/promises.ts";
import { calendarFile, dateOf, formatInstant, instant, parseYuan } from "@ringfence/kernel";
import { type FormEvent, useState } from "react";
import { WorkButton } from "../case/case-screen.tsx";
import { append, useCase } from "../case/case-session.ts";
import { Field } from "../case/correct-entry.tsx";
import { NeedsCase } from "../case/needs-case.tsx";
import { saveFile } from "../judge/save-file.ts";
import { Button } from "../ui/button.tsx";
import { ChoiceList } from "../ui/choice-list.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { Screen } from "../ui/screen.tsx";
import { usePromiseWords } from "./promise-words.ts";

/** Promises of both sides: what, until when, kept or not. Theirs that were broken can be named in later letters. */
export function PromisesScreen() {
  const words = usePromiseWords();
  const { state, busy } = useCase();
  if (state.kind !== "open") return <NeedsCase title={words.title} />;
  const today = dateOf(instant(Date.now()));
  const lines = promiseLedger(state.file, today);
  const settle = (entry: string, kept: boolean) =>
    append([{ kind: "entry-corrected", body: { entry, set: { kept }, why: words.marked(kept) } }]);
  const days = promiseCalendar(lines);
  return (
    <Screen title={words.title} heading={words.title}>
      <p>{words.intro}</p>
      {lines.length === 0 ? <p>{words.none}</p> : null}
      <ul className="keep-entries">
        {lines.map(({ promise, mine, state: now, daysLeft }) => (
          <li key={promise.id} className="ui-card">
            <p>
              <strong>{mine ? words.mine : words.theirs}</strong> {promise.what}
            </p>
            <p className="ui-soft">
              {words.states[now]}
              {promise.due === undefined ? "" : ` · ${promise.due}`}
              {daysLeft === undefined || now === "kept" || now === "broken" ? "" : ` · ${words.left(daysLeft)}`}
            </p>
            {now === "kept" || now === "broken" ? null : (
              <div className="keep-answers">
                <WorkButton busy={busy} onClick={() => settle(promise.id, true)}>
                  {words.kept}
                </WorkButton>
                <WorkButton busy={busy} onClick={() => settle(promise.id, false)}>
                  {words.broken}
                </WorkButton>
              </div>
            )}
          </li>
        ))}
      </ul>
      {days.length === 0 ? null : (
        <Button onClick={() => saveFile("reminders.ics", "text/calendar", calendarFile(days, today))}>
          {words.calendar}
        </Button>
      )}
      <Disclosure summary={words.add}>
        <AddPromise />
      </Disclosure>
    </Screen>
  );
}

function AddPromise() {
  const words = usePromiseWords();
  const { state, busy } = useCase();
  const [who, setWho] = useState<"me" | "them">("them");
  const [what, setWhat] = useState("");
  const [loan, setLoan] = useState<string>();
  const [due, setDue] = useState("");
  const [amount, setAmount] = useState("");
  const [told, setTold] = useState("");
  if (state.kind !== "open") return null;
  const { parties, loans } = state.file;
  const me = debtorId(state.file);
  // Of several loans none is taken for granted: plans count on it.
  const about = loans.find(({ id }) => id === (loan ?? (loans.length === 1 ? loans[0]?.id : "")));
  const them = about?.lender ?? parties.find(({ kind }) => kind === "lender")?.id ?? "lender";
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (what.trim() === "") return setTold(words.needsWhat);
    const sum = amount.trim() === "" ? undefined : parseYuan(amount);
    if (sum?.ok === false) return setTold(words.badAmount);
    const body = {
      id: `promise:${crypto.randomUUID()}`,
      by: who === "me" ? me : them,
      to: who === "me" ? them : me,
      made: formatInstant(instant(Date.now())),
      what: what.trim(),
      ...(about === undefined ? {} : { loan: about.id }),
      ...(due === "" ? {} : { due }),
      ...(sum === undefined ? {} : { fen: sum.value }),
    };
    setTold((await append([{ kind: "promise-made", body }])) ? words.added : "");
    setWhat("");
  };
  return (
    <form className="ui-stack" onSubmit={keep}>
      <ChoiceList
        legend={words.who}
        choices={[
          { value: "them", name: words.theirs },
          { value: "me", name: words.mine, hint: words.mineHint },
        ]}
        value={who}
        onChoose={setWho}
      />
      {loans.length === 0 ? null : (
        <label className="ui-field">
          <span>{words.which}</span>
          <select value={about?.id ?? ""} onChange={({ target }) => setLoan(target.value)}>
            <option value="">{words.noLoan}</option>
            {loans.map(({ id, name, lender }) => (
              <option key={id} value={id}>
                {name ?? parties.find((one) => one.id === lender)?.name ?? id}
              </option>
            ))}
          </select>
        </label>
      )}
      <Field label={words.what} type="text" value={what} onChange={setWhat} />
      <Field label={words.due} type="date" value={due} onChange={setDue} />
      <Field label={words.amount} type="text" value={amount} onChange={setAmount} />
      <p role="status">{told}</p>
      <WorkButton busy={busy} type="submit">
        {words.keep}
      </WorkButton>
    </form>
  );
}
