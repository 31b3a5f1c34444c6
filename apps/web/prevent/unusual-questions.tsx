import type { CaseFile } from "@ringfence/casefile/case-file.ts";
import type { Vault } from "@ringfence/casefile/log/vault.ts";
import { unusualMessages, unusualQuestions } from "@ringfence/journey/prevent/accounts/unusual.ts";
import { unusualLines } from "@ringfence/journey/prevent/accounts/unusual-lines.ts";
import { type CivilDate, formatChinese, formatInstant, groupBy } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { useMemo } from "react";
import { useBooked } from "../repay/budget/ledger-session.ts";
import { useSettings } from "../settings/settings.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { useAccountsWords } from "./accounts-words.ts";

interface Props {
  readonly vault: Vault;
  readonly file: CaseFile;
  readonly today: CivilDate;
}

/** Messages and lines of bills that are worth a question, by kind; the words with codes and numbers masked. */
export function UnusualQuestions({ vault, file, today }: Props) {
  const words = useAccountsWords();
  const { language } = useSettings();
  const booked = useBooked(vault, file);
  const found = useMemo(() => {
    const lines = booked?.filter(({ counts }) => counts > 0).map(({ entry }) => entry) ?? [];
    return [...groupBy([...unusualMessages(file, today), ...unusualLines(file, lines, today)], ({ kind }) => kind)];
  }, [file, booked, today]);
  if (found.length === 0) return null;
  return (
    <section className="ui-card ui-stack" aria-labelledby="unusual">
      <h2 id="unusual">{words.questions}</h2>
      <p className="ui-soft">{words.questionsHint}</p>
      {found.map(([kind, messages]) => (
        <Disclosure key={kind} summary={`${say(unusualQuestions[kind], language)} ${messages.length}`}>
          <ul className="ui-points">
            {messages.map(({ id, at, words: text }) => (
              <li key={id}>
                <strong>
                  {language === "en" ? formatInstant(at).slice(0, 16).replace("T", " ") : formatChinese(at)}
                </strong>{" "}
                {text}
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}
