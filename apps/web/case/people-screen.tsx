import type { CaseFile, Party } from "@ringfence/casefile";
import type { Loan } from "@ringfence/casefile/model/loan.ts";
import { useMessages } from "../settings/settings.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { Screen } from "../ui/screen.tsx";
import { AddLoan } from "./add-loan.tsx";
import { AddPerson } from "./add-person.tsx";
import { type CaseState, useCase } from "./case-session.ts";
import { CollectsFor } from "./collects-for.tsx";
import { NeedsCase } from "./needs-case.tsx";
import { usePeopleWords } from "./people-words.ts";
import "./case.css";

/** Who is in the case and in which role, and which loans it is about. */
export function PeopleScreen() {
  const words = usePeopleWords();
  const { state } = useCase();
  if (state.kind !== "open") return <NeedsCase title={words.title} />;
  return (
    <Screen title={words.title} heading={words.title}>
      <Loans state={state} />
      <Disclosure summary={words.addLoan}>
        <AddLoan />
      </Disclosure>
      <h2>{words.people}</h2>
      {state.file.parties.length === 0 ? <p>{words.nobody}</p> : null}
      <ul className="keep-entries">
        {state.file.parties.map((party) => (
          <li key={party.id} className="ui-card">
            <PartyLine party={party} file={state.file} />
          </li>
        ))}
      </ul>
      <Disclosure summary={words.addPerson}>
        <AddPerson />
      </Disclosure>
    </Screen>
  );
}

function Loans({ state }: { state: Extract<CaseState, { kind: "open" }> }) {
  const words = usePeopleWords();
  const { loans, parties } = state.file;
  if (loans.length === 0) return <p>{words.noLoan}</p>;
  return (
    <ul className="keep-entries">
      {loans.map((loan: Loan) => (
        <li key={loan.id} className="ui-card">
          <p>
            <strong>{loan.name ?? words.loan}</strong>{" "}
            {parties.find(({ id }) => id === loan.lender)?.name ?? words.unknownLender}
          </p>
          <p className="ui-soft">
            {[
              ...(loan.lastDueOn === undefined ? [] : [words.due(loan.lastDueOn)]),
              ...(loan.overdueSince === undefined ? [] : [words.overdue(loan.overdueSince)]),
            ].join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}

function PartyLine({ party, file }: { party: Party; file: CaseFile }) {
  const words = usePeopleWords();
  const { files } = useMessages();
  const role = words.roles[party.kind];
  const more = party.kind === "contact-person" ? files.relationNames[party.relation] : role;
  return (
    <>
      <p>
        <strong>{party.name ?? more}</strong>{" "}
        {party.name === undefined && more === role ? null : (
          <span className="ui-soft">{party.name === undefined ? role : more}</span>
        )}
      </p>
      {party.numbers.length === 0 ? null : (
        <p className="ui-soft">{party.numbers.map(({ number }) => number).join("、")}</p>
      )}
      {file.loans.length === 0 ? null : <CollectsFor file={file} who={party.id} />}
    </>
  );
}
