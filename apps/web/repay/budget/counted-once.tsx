import type { Booked } from "@ringfence/journey/repay/ledger/booked.ts";
import { reasonWords } from "@ringfence/journey/repay/ledger/match-words.ts";
import { dateOf, formatYuan } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { useState } from "react";
import { append } from "../../case/case-session.ts";
import { useSettings } from "../../settings/settings.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { useBudgetWords } from "./budget-words.ts";

const firstPairs = 20;

/** Lines that tell of the same money, each pair with the reason; parted, both count. */
export function CountedOnce({ booked }: { booked: readonly Booked[] }) {
  const words = useBudgetWords();
  const { language } = useSettings();
  const [shown, setShown] = useState(firstPairs);
  const byId = new Map(booked.map((one) => [one.entry.id, one]));
  const pairs = booked.flatMap((line) => {
    const of = line.match === undefined ? undefined : byId.get(line.match.of);
    return line.match === undefined || of === undefined ? [] : [{ line, of, match: line.match }];
  });
  if (pairs.length === 0) return null;
  const text = ({ entry }: Booked) =>
    `${dateOf(entry.at)} ${[entry.counterparty, entry.what].filter((one) => one !== undefined).join(" ")} ${formatYuan(entry.fen)}`;
  return (
    <Disclosure summary={words.once(pairs.length)}>
      <p className="ui-soft">{words.onceHint}</p>
      <ul className="budget-lines">
        {pairs.slice(0, shown).map(({ line, of, match }) => (
          <li key={line.entry.id} className="ui-stack">
            <span>{text(line)}</span>
            <span className="ui-soft">{say(reasonWords[match.reason], language)}</span>
            <span>{text(of)}</span>
            <Button
              look="quiet"
              onClick={() =>
                append([
                  {
                    kind: "lines-parted",
                    body: { id: `parted:${crypto.randomUUID()}`, line: line.entry.id, of: of.entry.id },
                  },
                ])
              }
            >
              {words.part}
            </Button>
          </li>
        ))}
        {pairs.length > shown ? (
          <li>
            <Button look="quiet" onClick={() => setShown(shown + 100)}>
              {words.more(pairs.length - shown)}
            </Button>
          </li>
        ) : null}
      </ul>
    </Disclosure>
  );
}
