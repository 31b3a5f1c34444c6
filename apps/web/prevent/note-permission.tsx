import type { PrivateData } from "@ringfence/casefile";
import { takenBackDraft, type WayBack, waysBack } from "@ringfence/journey/prevent/permissions/taken-back.ts";
import { dataNames } from "@ringfence/journey/prevent/privacy-log/data-names.ts";
import { instant } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { type FormEvent, useId, useState } from "react";
import { WorkButton } from "../case/case-screen.tsx";
import { appendWithFiles, useCase } from "../case/case-session.ts";
import { useSettings } from "../settings/settings.ts";
import { ChoiceList } from "../ui/choice-list.tsx";
import { FileButton } from "../ui/file-button.tsx";
import { usePermissionsWords } from "./permissions-words.ts";

const offered: readonly PrivateData[] = ["contacts", "call-log", "sms", "photos", "location", "installed-apps"];

/** What was taken back from which app, with screenshots as evidence. */
export function NotePermission({ system, apps }: { system: string; apps: readonly string[] }) {
  const words = usePermissionsWords();
  const { language } = useSettings();
  const { busy } = useCase();
  const list = useId();
  const [app, setApp] = useState(apps[0] ?? "");
  const [data, setData] = useState<readonly PrivateData[]>(["contacts"]);
  const [way, setWay] = useState<WayBack>("off");
  const [files, setFiles] = useState<readonly File[]>([]);
  const [told, setTold] = useState("");
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (app.trim() === "" || data.length === 0) return setTold(words.needs);
    const draft = takenBackDraft(
      { app: app.trim(), data, way, system },
      instant(Date.now()),
      `permission:${crypto.randomUUID()}`,
    );
    if (!(await appendWithFiles([draft], files, () => words.shows(app.trim())))) return;
    setTold(words.kept);
    setFiles([]);
  };
  return (
    <form className="ui-stack" onSubmit={keep}>
      <label className="ui-field">
        <span>{words.app}</span>
        <input
          className="keep-input"
          list={list}
          value={app}
          autoComplete="off"
          onChange={({ target }) => setApp(target.value)}
        />
        <datalist id={list}>
          {apps.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      </label>
      <fieldset className="ui-choices ui-choices-dense">
        <legend>{words.data}</legend>
        {offered.map((one) => (
          <label key={one} className="ui-choice">
            <input
              type="checkbox"
              checked={data.includes(one)}
              onChange={({ target }) =>
                setData(target.checked ? [...data, one] : data.filter((other) => other !== one))
              }
            />
            <span className="ui-choice-name">{say(dataNames[one], language)}</span>
          </label>
        ))}
      </fieldset>
      <ChoiceList
        legend={words.way}
        choices={waysBack.map((value) => ({ value, name: words.ways[value] }))}
        value={way}
        onChoose={setWay}
        dense={true}
      />
      <FileButton label={words.proof} busy={busy} accept="image/*" onPick={(file) => setFiles([...files, file])} />
      {files.length === 0 ? null : <p>{words.attached(files.map(({ name }) => name).join("、"))}</p>}
      <p role="status">{told}</p>
      <WorkButton look="main" busy={busy} type="submit">
        {words.keep}
      </WorkButton>
    </form>
  );
}
