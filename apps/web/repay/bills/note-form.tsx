import { formatYuan, parseCivilDate, parseYuan } from "@ringfence/kernel";
import { useState } from "react";
import { append } from "../../case/case-session.ts";
import { Field } from "../../case/correct-entry.tsx";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { useBillsWords } from "./bills-words.ts";

/** Money that is in no bill, written down by hand: cash above all. */
export function NoteForm() {
  const words = useBillsWords();
  const empty = { on: "", yuan: "", who: "", flow: "out" };
  const [form, setForm] = useState(empty);
  const [told, setTold] = useState("");
  const [wrong, setWrong] = useState("");
  const change = (part: Partial<typeof form>) => {
    setForm({ ...form, ...part });
    setTold("");
  };
  const keep = async () => {
    const [on, yuan] = [parseCivilDate(form.on), parseYuan(form.yuan)];
    if (!on.ok || !yuan.ok || yuan.value <= 0) return setWrong(words.noteBad);
    setWrong("");
    const who = form.who.trim();
    const body = {
      id: `note:${crypto.randomUUID()}`,
      on: on.value,
      fen: yuan.value,
      flow: form.flow,
      ...(who === "" ? {} : { counterparty: who }),
    };
    if (!(await append([{ kind: "money-noted", body }]))) return;
    setForm({ ...empty, on: form.on });
    setTold(`${words.noted} ${form.on} ${formatYuan(yuan.value)}`);
  };
  return (
    <Disclosure summary={words.note}>
      <form
        className="ui-stack"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <Field label={words.noteDay} type="text" value={form.on} onChange={(on) => change({ on })} />
        <Field label={words.noteYuan} type="text" value={form.yuan} onChange={(yuan) => change({ yuan })} />
        <Field label={words.noteWho} type="text" value={form.who} onChange={(who) => change({ who })} />
        <label className="ui-field">
          <span>{words.noteWay}</span>
          <select value={form.flow} onChange={({ target }) => change({ flow: target.value })}>
            <option value="out">{words.noteOut}</option>
            <option value="in">{words.noteIn}</option>
          </select>
        </label>
        <p role="alert">{wrong}</p>
        <Button type="submit">{words.noteKeep}</Button>
        <p role="status">{told}</p>
      </form>
    </Disclosure>
  );
}
