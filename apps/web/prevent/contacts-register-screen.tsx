import { contactDrafts } from "@ringfence/journey/prevent/contacts-register/note-contact.ts";
import { type NamedContact, register, unaskedLoans } from "@ringfence/journey/prevent/contacts-register/register.ts";
import { dateOf } from "@ringfence/kernel";
import { Link } from "@tanstack/react-router";
import { WorkButton } from "../case/case-screen.tsx";
import { append, useCase } from "../case/case-session.ts";
import { NeedsCase } from "../case/needs-case.tsx";
import { useMessages } from "../settings/settings.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { Screen } from "../ui/screen.tsx";
import { ContactNoteForm } from "./contact-note-form.tsx";
import { useRegisterWords } from "./contacts-register-words.ts";
import "../case/case.css";

/** Who was named to which lender, whether they know and agreed, and what to do about it. */
export function ContactsRegisterScreen() {
  const words = useRegisterWords();
  const { state, busy } = useCase();
  if (state.kind !== "open") return <NeedsCase title={words.title} />;
  const { file } = state;
  const lines = register(file);
  const unasked = unaskedLoans(file);
  const newId = (kind: string) => `${kind}:${crypto.randomUUID()}`;
  return (
    <Screen title={words.title} heading={words.title}>
      <p>{words.intro}</p>
      <a href="#/know/topic/for-emergency-contacts" className="keep-entry-link">
        {words.more}
      </a>
      {lines.length === 0 ? <p>{words.none}</p> : null}
      <ul className="keep-entries">
        {lines.map((line) => (
          <li key={`${line.person.id}|${line.loan?.id ?? line.lender?.id}`} className="ui-card ui-stack">
            <Line line={line} />
          </li>
        ))}
      </ul>
      {unasked.length === 0 ? null : (
        <section className="ui-card ui-stack" aria-labelledby="register-unasked">
          <h2 id="register-unasked">{words.unasked}</h2>
          {unasked.map(({ id, name }) => (
            <WorkButton
              key={id}
              busy={busy}
              onClick={() => append(contactDrafts(file, { person: undefined, loan: id }, newId))}
            >
              {words.nobody(name ?? words.loan)}
            </WorkButton>
          ))}
        </section>
      )}
      {file.loans.length === 0 && file.parties.every(({ kind }) => kind !== "lender") ? (
        <>
          <p>{words.needsPlace}</p>
          <Link to="/case/people" className="ui-button ui-button-main">
            {words.toLoans}
          </Link>
        </>
      ) : (
        <Disclosure summary={words.add}>
          <ContactNoteForm />
        </Disclosure>
      )}
    </Screen>
  );
}

function Line({ line }: { line: NamedContact }) {
  const words = useRegisterWords();
  const { files } = useMessages();
  const { person, loan, lender, namedOn, knew, agreed, endedOn, letter, next } = line;
  const { facts } = words;
  const said = [
    ...(namedOn === undefined ? [] : [facts.namedOn(namedOn)]),
    knew === undefined ? facts.unknown : facts.knew[knew],
    ...(agreed === undefined ? [] : [agreed ? facts.agreed : facts.notAgreed]),
    ...(letter === undefined ? [] : [facts.letter(dateOf(letter.at))]),
    ...(endedOn === undefined ? [] : [facts.ended(endedOn)]),
  ];
  return (
    <>
      <p>
        <strong>{person.name ?? files.relationNames[person.relation]}</strong>{" "}
        <span className="ui-soft">{words.forLoan(loan?.name ?? lender?.name ?? words.someLender)}</span>
      </p>
      <p>{said.join(" · ")}</p>
      <p className="ui-soft">{words.next[next]}</p>
      {next === "tell" ? (
        <Link to="/communicate/letter/$id" params={{ id: "heads-up" }} className="ui-button ui-button-plain">
          {words.tell}
        </Link>
      ) : null}
      {next === "tell" || next === "withdraw" ? (
        <Link to="/communicate/letter/$id" params={{ id: "emergency-contact" }} className="ui-button ui-button-plain">
          {words.withdraw}
        </Link>
      ) : null}
      <Disclosure summary={words.change}>
        <ContactNoteForm line={line} />
      </Disclosure>
    </>
  );
}
