import type { PersonReport } from "@ringfence/journey/record/report/report.ts";
import { formatCount } from "../format.ts";
import type { Messages } from "../messages/zh-CN.ts";
import { useReport } from "../report-context.ts";
import { ContactNetwork } from "./contact-network.tsx";
import { Fold } from "./fold.tsx";

const openPeople = 8;

export function PeopleContacted({ people }: { people: readonly PersonReport[] }) {
  const { messages } = useReport();
  const { people: words } = messages;
  const [open, rest] = [people.slice(0, openPeople), people.slice(openPeople)];
  return (
    <section className="rf-card" aria-labelledby="rf-people">
      <h2 id="rf-people">{words.heading}</h2>
      <ContactNetwork people={people} nameOf={(one) => nameOf(one, messages)} />
      {people.length === 0 ? <p>{words.none}</p> : <PersonList people={open} />}
      {rest.length > 0 ? (
        <Fold summary={words.more(formatCount(rest.length))}>{() => <PersonList people={rest} />}</Fold>
      ) : null}
    </section>
  );
}

function PersonList({ people }: { people: readonly PersonReport[] }) {
  return (
    <ul className="rf-people">
      {people.map((one) => (
        <Person key={`${one.party}|${one.role}`} person={one} />
      ))}
    </ul>
  );
}

function Person({ person }: { person: PersonReport }) {
  const { messages } = useReport();
  const { people: words } = messages;
  const contacts = [
    ...(person.calls > 0 ? [words.calls(formatCount(person.calls))] : []),
    ...(person.messages > 0 ? [words.messages(formatCount(person.messages))] : []),
    ...(person.visits > 0 ? [words.visits(formatCount(person.visits))] : []),
  ];
  return (
    <li>
      <strong>{nameOf(person, messages)}</strong>
      <span>{contacts.join(" · ")}</span>
      <span className={person.breaches > 0 ? "rf-tone-breach" : "rf-soft"}>
        {person.breaches > 0 ? words.breaches(formatCount(person.breaches)) : words.noBreach}
      </span>
    </li>
  );
}

function nameOf({ name, role, relation }: PersonReport, messages: Messages): string {
  if (role === "debtor") return messages.people.debtor;
  const part = relation === null ? messages.roles[role] : messages.relations[relation];
  return name === null ? part : `${name} · ${part}`;
}
