import { type Id, relations } from "@ringfence/casefile";
import type { Person } from "@ringfence/journey/record/people/person.ts";
import { reportMessages } from "@ringfence/report-view/language.ts";
import { useId, useState } from "react";
import { useMessages, useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { useCase } from "./case-session.ts";
import {
  addPeople,
  forgetImports,
  type Importing,
  importFiles,
  stopImporting,
  useImporting,
} from "./import-session.ts";
import { useImportWords } from "./import-words.ts";
import { WhoseField } from "./whose-field.tsx";

/** Bringing files in: whose they are, progress that can be given up, then an account of every row, then the people of an address book to choose. */
export function ImportPanel() {
  const { keep } = useMessages();
  const words = useImportWords();
  const { busy } = useCase();
  const { reading, done, people, failed } = useImporting();
  const id = useId();
  const [chosen, setChosen] = useState<readonly File[]>([]);
  return (
    <>
      <span>
        <input
          id={id}
          className="ui-hidden judge-input"
          type="file"
          multiple={true}
          disabled={busy || reading !== undefined}
          onChange={({ target }) => {
            if (target.files !== null) setChosen([...target.files]);
            target.value = "";
          }}
        />
        <label htmlFor={id} className="ui-button ui-button-plain">
          {keep.import}
        </label>
      </span>
      {chosen.length === 0 ? null : <Whose files={chosen} onDone={() => setChosen([])} />}
      {reading === undefined ? null : (
        <div className="ui-card keep-wide">
          <p role="status">{words.reading(reading.name)}</p>
          <progress max={1} value={reading.share} aria-label={words.progress} />
          <Button onClick={stopImporting}>{words.stop}</Button>
        </div>
      )}
      {done.length === 0 && failed === undefined ? null : (
        <div className="ui-card keep-wide" role="status">
          {failed === undefined ? null : <p className="keep-broken">{words.failed}</p>}
          {done.map((one) => (
            <Account key={one.account.sha256 || one.account.name} one={one} />
          ))}
          <Button look="quiet" onClick={forgetImports}>
            {words.done}
          </Button>
        </div>
      )}
      {people.length === 0 ? null : <PeoplePicker people={people} />}
    </>
  );
}

/** Asked before anything is written: a relative's calls taken for one's own would falsify every finding. */
function Whose({ files, onDone }: { files: readonly File[]; onDone: () => void }) {
  const words = useImportWords();
  const { state } = useCase();
  const [owner, setOwner] = useState<Id>();
  if (state.kind !== "open") return null;
  const read = () => {
    onDone();
    importFiles(files, owner);
  };
  return (
    <div className="ui-card keep-wide">
      <p>{files.map(({ name }) => name).join("、")}</p>
      <WhoseField label={words.whose} file={state.file} owner={owner} onChange={setOwner} />
      <p className="ui-soft">{words.whoseHint}</p>
      <Button look="main" onClick={read}>
        {words.read(files.length)}
      </Button>
      <Button look="quiet" onClick={onDone}>
        {words.stop}
      </Button>
    </div>
  );
}

function Account({ one: { account, added } }: { one: Importing["done"][number] }) {
  const { keep } = useMessages();
  const words = useImportWords();
  const { language } = useSettings();
  const { skipReasons, problemCodes, remarkCodes } = reportMessages[language];
  const left = Object.entries(account.skipped).map(
    ([code, count]) => `${skipReasons[code as keyof typeof skipReasons]} ${count}`,
  );
  return (
    <>
      <p>
        {account.importer === null
          ? words.notRead(account.name)
          : keep.imported(account.name, account.rows, added, account.problems.total)}
      </p>
      {left.length === 0 ? null : <p className="ui-soft">{words.leftOut(left.join("、"))}</p>}
      {account.remarks.first.map(({ code, count }) => (
        <p key={code} className="ui-soft">
          {remarkCodes[code]}
          {count === undefined ? "" : ` (${count})`}
        </p>
      ))}
      {account.problems.first.length === 0 ? null : (
        <Disclosure summary={words.setAside(account.problems.total)}>
          <ul className="ui-points">
            {account.problems.first.slice(0, 50).map(({ row, line, code, raw }) => (
              <li key={row}>
                {words.row(line ?? row)} {problemCodes[code]} <span className="ui-soft">{raw.slice(0, 80)}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

/** Nobody of an address book comes into the case by themselves: the person chooses, and says who each one is. */
function PeoplePicker({ people }: { people: readonly Person[] }) {
  const words = useImportWords();
  const { files } = useMessages();
  const [chosen, setChosen] = useState(
    () => new Map(people.flatMap((one, at) => (one.suggested ? [[at, one.suggested]] : []))),
  );
  const change = (at: number, relation: string) => {
    const next = new Map(chosen);
    if (relation === "") next.delete(at);
    else next.set(at, relation as (typeof relations)[number]);
    setChosen(next);
  };
  const add = () =>
    addPeople(
      [...chosen].flatMap(([at, relation]) => (people[at] === undefined ? [] : [{ person: people[at], relation }])),
    );
  return (
    <section className="ui-card keep-wide" aria-labelledby="import-people">
      <h2 id="import-people">{words.people(people.length)}</h2>
      <p className="ui-soft">{words.peopleHint}</p>
      {people.slice(0, 200).map((one, at) => (
        <label key={`${one.name}${one.numbers[0]}`} className="ui-field">
          <span>
            {one.name} {one.numbers.join("、")}
          </span>
          <select value={chosen.get(at) ?? ""} onChange={({ target }) => change(at, target.value)}>
            <option value="">{words.leave}</option>
            {relations.map((relation) => (
              <option key={relation} value={relation}>
                {files.relationNames[relation]}
              </option>
            ))}
          </select>
        </label>
      ))}
      <Button look="main" onClick={add}>
        {words.add(chosen.size)}
      </Button>
    </section>
  );
}
