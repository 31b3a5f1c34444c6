import type { CaseFile } from "@ringfence/casefile";
import { sourceWords } from "@ringfence/journey/repay/ledger/bill-words.ts";
import { missingMonths } from "@ringfence/journey/repay/ledger/missing-months.ts";
import { say } from "@ringfence/report-view/language.ts";
import { useCase } from "../../case/case-session.ts";
import { NeedsCase } from "../../case/needs-case.tsx";
import { FilePicker } from "../../judge/file-picker.tsx";
import { useSettings } from "../../settings/settings.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Screen } from "../../ui/screen.tsx";
import { WayLink, Ways } from "../../ui/way.tsx";
import { BillResult } from "./bill-result.tsx";
import { forgetBills, importBills, takeBack, useBillReading } from "./bill-session.ts";
import { useBillsWords } from "./bills-words.ts";
import { NoteForm } from "./note-form.tsx";
import "../../case/case.css";

/** Bills dropped, what became of each row, and the bills the case keeps. */
export function BillsScreen() {
  const words = useBillsWords();
  const { state } = useCase();
  const { reading, done, failed } = useBillReading();
  if (state.kind !== "open") return <NeedsCase title={words.title} />;
  const { file } = state;
  return (
    <Screen title={words.title} heading={words.title}>
      <p>{words.intro}</p>
      <FilePicker kinds={words.kinds} onPick={(files) => importBills([...files])} />
      <Disclosure summary={words.whereFrom}>
        <ul className="ui-points">
          {words.sources.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Disclosure>
      {reading === undefined ? null : (
        <div className="ui-card">
          <p role="status">{words.reading(reading.name)}</p>
          <progress max={1} value={reading.share} aria-label={words.progress} />
        </div>
      )}
      {failed === undefined ? null : <p role="alert">{words.failed(failed)}</p>}
      {done.map((one) => (
        <BillResult key={`${one.file.name} ${one.bill.account.sha256}`} done={one} />
      ))}
      {done.length === 0 ? null : (
        <Button look="quiet" onClick={forgetBills}>
          {words.done}
        </Button>
      )}
      {file.ledger.bills.length + file.ledger.noted.length === 0 ? null : (
        <Ways>
          <WayLink to="/repay/budget" name={words.look} hint="" main={true} />
        </Ways>
      )}
      <KeptBills file={file} />
      <NoteForm />
    </Screen>
  );
}

function KeptBills({ file }: { file: CaseFile }) {
  const words = useBillsWords();
  const { language } = useSettings();
  const { busy } = useCase();
  const { bills } = file.ledger;
  if (bills.length === 0) return null;
  return (
    <section className="ui-stack" aria-labelledby="bills-kept">
      <h2 id="bills-kept">{words.kept}</h2>
      {missingMonths(file).map(({ source, months }) => (
        <p key={source} className="ui-card">
          {words.missing(say(sourceWords({ source }), language), months.join("、"))}
        </p>
      ))}
      {bills.map((bill) => (
        <div key={bill.id} className="ui-card ui-stack">
          <p>
            {say(sourceWords(bill), language)}
            <br />
            <span className="ui-soft">{bill.fileName}</span>
            <br />
            <span className="ui-soft">{words.keptLine(span(bill.months), bill.records)}</span>
          </p>
          <Button look="quiet" disabled={busy} onClick={() => takeBack(bill, words.takenBackWhy)}>
            {words.takeBack}
          </Button>
        </div>
      ))}
    </section>
  );
}

/** "2026-01 – 2026-03" */
const span = (months: readonly string[]): string =>
  months.length < 2 ? (months[0] ?? "") : `${months[0]} – ${months.at(-1)}`;
