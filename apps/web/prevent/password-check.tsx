import { comparePasswords, type PasswordVerdict } from "@ringfence/journey/prevent/accounts/compare-passwords.ts";
import { useState } from "react";
import { Field } from "../case/correct-entry.tsx";
import { Button } from "../ui/button.tsx";
import { useAccountsWords } from "./accounts-words.ts";

const places = ["bank", "mail", "apps"] as const;
type Place = (typeof places)[number];
const nothing: Readonly<Record<Place, string>> = { bank: "", mail: "", apps: "" };

/** Passwords of several places beside each other: how strong, and whether one is used twice. They live in these fields only. */
export function PasswordCheck() {
  const words = useAccountsWords();
  const [typed, setTyped] = useState(nothing);
  const [verdicts, setVerdicts] = useState<readonly PasswordVerdict[]>([]);
  const look = async () => {
    const { passwordStrength } = await import("@ringfence/adapters/password-strength.ts");
    setVerdicts(
      comparePasswords(
        places.map((place) => ({ place, password: typed[place] })),
        passwordStrength,
      ),
    );
  };
  const nameOf = (place: string) => words.places[place as Place];
  return (
    <section className="ui-stack" aria-label={words.check}>
      <p>{words.check}</p>
      {places.map((place) => (
        <Field
          key={place}
          label={words.places[place]}
          type="password"
          value={typed[place]}
          onChange={(password) => {
            setTyped({ ...typed, [place]: password });
            setVerdicts([]);
          }}
        />
      ))}
      <Button onClick={look}>{words.look}</Button>
      <div role="status">
        <ul className="ui-points">
          {verdicts.map(({ place, strength, alike }) => (
            <li key={place}>
              {nameOf(place)}：{words.strengths[strength]} ·{" "}
              {alike.length === 0 ? words.apart : words.alike(alike.map(nameOf).join(words.between))}
            </li>
          ))}
        </ul>
      </div>
      {verdicts.length === 0 ? null : (
        <Button
          look="quiet"
          onClick={() => {
            setTyped(nothing);
            setVerdicts([]);
          }}
        >
          {words.forget}
        </Button>
      )}
    </section>
  );
}
