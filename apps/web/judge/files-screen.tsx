import { relations } from "@ringfence/casefile/model/party.ts";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useMessages } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { Screen } from "../ui/screen.tsx";
import { FilePicker } from "./file-picker.tsx";
import { addFiles, changeOwner, type PickedFile, removeFile, startJudging, useSession } from "./judge-session.ts";
import { PasteBox } from "./paste-box.tsx";
import { SheetPicker } from "./sheet-picker.tsx";

/** Step one: which records, and whose phone each is from. */
export function FilesScreen() {
  const { files: words } = useMessages();
  const { files, sheet } = useSession();
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const goOn = () => {
    if (files.length === 0) return setAsked(true);
    // A case file already says who lent; what it leaves open the result names.
    if (sheet !== undefined) startJudging();
    navigate({ to: sheet === undefined ? "/judge/lender" : "/judge/report" });
  };
  return (
    <Screen title={words.title} heading={words.heading}>
      <p>{words.intro}</p>
      <FilePicker onPick={addFiles} />
      {files.length === 0 ? null : (
        <section className="ui-stack" aria-labelledby="files-chosen">
          <h2 id="files-chosen">{words.chosen}</h2>
          <ul className="judge-files">
            {files.map((one) => (
              <Picked key={one.name} picked={one} />
            ))}
          </ul>
        </section>
      )}
      <div className="judge-step-end">
        <p role="alert">{asked && files.length === 0 ? words.needOne : ""}</p>
        <Button look="main" onClick={goOn}>
          {words.next}
        </Button>
      </div>
      <div className="ui-stack">
        <Disclosure summary={words.how}>
          <ol className="ui-points">
            {words.howSteps.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ol>
        </Disclosure>
        <Disclosure summary={words.paste}>
          <PasteBox />
        </Disclosure>
        <Disclosure summary={words.sheet}>
          <SheetPicker />
        </Disclosure>
      </div>
    </Screen>
  );
}

function Picked({ picked: { name, owner } }: { picked: PickedFile }) {
  const { files: words } = useMessages();
  const { sheet } = useSession();
  return (
    <li className="ui-card">
      <p className="judge-file-name">{name}</p>
      <label className="ui-field">
        <span>{words.whoseShort}</span>
        <select
          aria-label={words.whose(name)}
          value={owner}
          onChange={({ target }) => changeOwner(name, target.value as PickedFile["owner"])}
        >
          <option value="me">{sheet === undefined ? words.me : words.bySheet}</option>
          {relations.map((relation) => (
            <option key={relation} value={relation}>
              {words.otherPerson(words.relationNames[relation])}
            </option>
          ))}
        </select>
      </label>
      <Button look="quiet" aria-label={words.removeLabel(name)} onClick={() => removeFile(name)}>
        {words.remove}
      </Button>
    </li>
  );
}
