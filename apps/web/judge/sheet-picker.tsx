import { useId, useState } from "react";
import { useMessages } from "../settings/settings.ts";
import { changeSession, useSession } from "./judge-session.ts";

/** An optional case.json; whether it is a case file is found out by the worker, which says so. */
export function SheetPicker() {
  const { files: words } = useMessages();
  const { sheet } = useSession();
  const id = useId();
  const [bad, setBad] = useState(false);
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      const value: unknown = JSON.parse(await file.text());
      changeSession({ sheet: { name: file.name, value }, report: undefined });
      setBad(false);
    } catch {
      changeSession({ sheet: undefined });
      setBad(true);
    }
  };
  return (
    <div className="ui-stack">
      <p className="ui-soft">{words.sheetHint}</p>
      <input
        id={id}
        className="ui-hidden judge-input"
        type="file"
        accept=".json,application/json"
        onChange={({ target }) => choose(target.files?.[0])}
      />
      <label htmlFor={id} className="ui-button ui-button-plain">
        {words.sheetChoose}
      </label>
      <p role="status">{bad ? words.sheetBad : sheet === undefined ? "" : words.sheetChosen(sheet.name)}</p>
    </div>
  );
}
