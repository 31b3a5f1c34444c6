import type { CaseFile, ContactPerson, EmergencyContactNoted, Id, Lender, LetterSent, Loan } from "@ringfence/casefile";
import { type CivilDate, compareDates, dateOf } from "@ringfence/kernel";

/** Somebody named as emergency contact to one lender, and what is known of it. */
export interface NamedContact {
  readonly person: ContactPerson;
  readonly loan: Loan | undefined;
  readonly lender: Lender | undefined;
  readonly namedOn: CivilDate | undefined;
  /** Did they know before, only afterwards, or not at all? */
  readonly knew: EmergencyContactNoted["knew"];
  readonly agreed: boolean | undefined;
  readonly endedOn: CivilDate | undefined;
  /** The letter that changes or withdraws, sent to this lender. */
  readonly letter: LetterSent | undefined;
  readonly next: RegisterNext;
}

/** What to do about it: tell them, ask the lender to change it, wait for the lender, or nothing. */
type RegisterNext = "tell" | "withdraw" | "wait" | "nothing";

/** Who was named to which lender, people in the order of the case. Old cases know only that somebody was named; the rest is open. */
export function register(file: CaseFile): readonly NamedContact[] {
  const people = file.parties.filter((one) => one.kind === "contact-person");
  return people.flatMap((person) => {
    const noted = file.emergencyContacts.filter((note) => note.person === person.id);
    const places = new Set([...person.emergencyContactFor, ...noted.flatMap(placeOf)]);
    return [...places].map((place) =>
      named(
        file,
        person,
        place,
        noted.findLast((note) => placeOf(note)[0] === place),
      ),
    );
  });
}

const placeOf = ({ loan, lender }: EmergencyContactNoted): Id[] => {
  const place = loan ?? lender;
  return place === undefined ? [] : [place];
};

function named(
  file: CaseFile,
  person: ContactPerson,
  place: Id,
  note: EmergencyContactNoted | undefined,
): NamedContact {
  const loan = file.loans.find(({ id }) => id === place);
  const lenderId = loan?.lender ?? note?.lender ?? place;
  const letter = file.letters.findLast(
    (one) =>
      one.letter === "emergency-contact" &&
      (loan === undefined
        ? one.to === lenderId
        : one.loan === loan.id || (one.loan === undefined && one.to === lenderId)) &&
      (note?.namedOn === undefined || compareDates(dateOf(one.at), note.namedOn) >= 0),
  );
  const known = { knew: note?.knew, agreed: note?.agreed, endedOn: note?.endedOn, letter };
  return {
    person,
    loan,
    lender: file.parties.find((one): one is Lender => one.kind === "lender" && one.id === lenderId),
    namedOn: note?.namedOn,
    ...known,
    next: nextOf(known),
  };
}

function nextOf({
  knew,
  agreed,
  endedOn,
  letter,
}: Pick<NamedContact, "knew" | "agreed" | "endedOn" | "letter">): RegisterNext {
  if (endedOn !== undefined) return "nothing";
  if (knew === undefined || knew === "no") return "tell";
  if (letter !== undefined) return "wait";
  return agreed === true ? "nothing" : "withdraw";
}

/** Loans of which the case does not know whether anybody was named. */
export function unaskedLoans(file: CaseFile): readonly Loan[] {
  const lines = register(file);
  return file.loans.filter(
    ({ id, lender }) =>
      !file.emergencyContacts.some((note) => note.person === undefined && note.loan === id) &&
      !lines.some(
        (line) =>
          line.loan?.id === id || (line.loan === undefined && line.lender !== undefined && line.lender.id === lender),
      ),
  );
}
