import { emptyCaseFile } from "@ringfence/casefile/case-file.ts";
import type { Letter } from "@ringfence/journey/communicate/letter.ts";
import { letters } from "@ringfence/journey/communicate/letters.gen.ts";
import { writeLetter } from "@ringfence/journey/communicate/write-letter.ts";
import { dateOf, instant } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { useCase } from "../case/case-session.ts";
import { useSettings } from "../settings/settings.ts";
import { Screen } from "../ui/screen.tsx";
import { WayLink, Ways } from "../ui/way.tsx";
import { useLetterWords } from "./letter-words.ts";

const groups = ["lender", "people", "record"] as const;

/** Every letter, what it is for, and how much of it the case knows already. */
export function LettersScreen() {
  const words = useLetterWords();
  const { language } = useSettings();
  const { state } = useCase();
  const file = state.kind === "open" ? state.file : emptyCaseFile;
  const today = dateOf(instant(Date.now()));
  const sorted = [...(letters as readonly Letter[])].sort((a, b) => a.order - b.order);
  const lacking = (letter: Letter): number => {
    const written = writeLetter(letter, { file, today, answers: {} });
    return written.kind === "asks" ? written.missing.length : 0;
  };
  return (
    <Screen title={words.title} heading={words.heading}>
      <p>{words.intro}</p>
      {groups.map((group) => (
        <section key={group} className="ui-stack" aria-labelledby={`letters-${group}`}>
          <h2 id={`letters-${group}`}>{words.groups[group]}</h2>
          <Ways>
            {sorted
              .filter((letter) => letter.group === group)
              .map((letter) => (
                <WayLink
                  key={letter.id}
                  to={`/communicate/letter/${letter.id}`}
                  name={say(letter.title, language)}
                  hint={`${say(letter.when, language)} ${words.lacks(lacking(letter))}`}
                />
              ))}
          </Ways>
        </section>
      ))}
    </Screen>
  );
}
