import { type DebtState, debtStates } from "@ringfence/journey/repay/debts/debt-state.ts";
import { limitationWords, noRepair, recordWords } from "@ringfence/journey/repay/debts/debt-state-words.ts";
import { dateOf, formatYuan, instant } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { Link } from "@tanstack/react-router";
import { useCase } from "../case/case-session.ts";
import { NeedsCase } from "../case/needs-case.tsx";
import { useSettings } from "../settings/settings.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { Screen } from "../ui/screen.tsx";
import { useDebtsWords } from "./debts-words.ts";

/** Each debt of the case as days: due, late, limitation, credit record. */
export function DebtsScreen() {
  const words = useDebtsWords();
  const { language } = useSettings();
  const { state } = useCase();
  if (state.kind !== "open") return <NeedsCase title={words.heading} />;
  const states = debtStates(state.file, dateOf(instant(Date.now())));
  return (
    <Screen title={words.title} heading={words.heading}>
      {states.length === 0 ? <p>{words.none}</p> : <p className="ui-soft">{words.asRecorded}</p>}
      {states.map((one) => (
        <DebtCard key={one.loan} state={one} />
      ))}
      <Disclosure summary={words.repair}>
        <ul>
          {noRepair.map((line) => (
            <li key={line.zh}>{say(line, language)}</li>
          ))}
        </ul>
      </Disclosure>
      <Link to="/repay/cost" className="ui-button ui-button-plain">
        {words.cost}
      </Link>
      <Link to="/know/topic/$id" params={{ id: "limitation" }}>
        {words.limitation}
      </Link>
    </Screen>
  );
}

function DebtCard({ state }: { state: DebtState }) {
  const words = useDebtsWords();
  const { language } = useSettings();
  const { name, asked, late, lateCharges, nextDue, graceUntil, overdueSince, limitation, record } = state;
  return (
    <section className="ui-card ui-stack">
      <h2>{name}</h2>
      <p>{asked === undefined ? words.noTable : words.asked(formatYuan(asked))}</p>
      {overdueSince === undefined ? null : (
        <p>
          <strong>{words.overdue(overdueSince, late === undefined ? undefined : formatYuan(late))}</strong>
        </p>
      )}
      {lateCharges === undefined ? null : <p>{words.lateCharges(formatYuan(lateCharges))}</p>}
      {graceUntil === undefined ? null : <p>{words.grace(graceUntil)}</p>}
      {nextDue === undefined ? null : <p>{words.nextDue(nextDue)}</p>}
      <p>{say(limitationWords(limitation), language)}</p>
      <p>{say(recordWords(record), language)}</p>
    </section>
  );
}
