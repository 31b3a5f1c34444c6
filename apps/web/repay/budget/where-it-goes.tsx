import type { CaseFile, MoneyRule } from "@ringfence/casefile";
import type { Booked } from "@ringfence/journey/repay/ledger/booked.ts";
import {
  type CategoryId,
  categories,
  groupOf,
  isCategory,
  isSpent,
} from "@ringfence/journey/repay/ledger/categories.ts";
import { categorySums, type MonthSum } from "@ringfence/journey/repay/ledger/month-sums.ts";
import { say } from "@ringfence/report-view/language.ts";
import { useState } from "react";
import { append } from "../../case/case-session.ts";
import { useSettings } from "../../settings/settings.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { useBudgetWords } from "./budget-words.ts";
import { CategoryLines } from "./category-lines.tsx";

interface WhereProps {
  readonly booked: readonly Booked[];
  readonly sums: readonly MonthSum[];
  readonly file: CaseFile;
}

const comesIn = (id: CategoryId): boolean => groupOf(id).endsWith("income") || id === "loan-received";

/** Categories with their lines. A correction teaches a rule for the whole of that other side; it can be narrowed to the line, or undone. */
export function WhereItGoes({ booked, sums, file }: WhereProps) {
  const words = useBudgetWords();
  const { language } = useSettings();
  const [taught, setTaught] = useState<{ readonly rule: MoneyRule; readonly line: Booked }>();
  const all = categorySums(sums);
  const title = (id: CategoryId) => say(categories[id].title, language);
  const correct = async (line: Booked, category: CategoryId) => {
    const { counterparty } = line.entry;
    if (counterparty === undefined) return sortLine(line, category);
    const rule = { id: `rule:${crypto.randomUUID()}`, contains: counterparty, category };
    if (await append([{ kind: "money-rule-set", body: rule }])) setTaught({ rule, line });
  };
  const part = (heading: string, of: typeof all) => (
    <>
      <h2>{heading}</h2>
      {of.map(({ category, fen }) => (
        <CategoryLines
          key={category}
          category={category}
          fen={fen}
          share={fen / Math.max(1, of[0]?.fen ?? 1)}
          lines={booked.filter((one) => one.category === category && one.counts !== 0)}
          onCorrect={correct}
        />
      ))}
    </>
  );
  return (
    <section className="ui-stack">
      {taught === undefined ? null : (
        <div className="ui-card ui-stack budget-taught" role="status">
          <p>{words.learned(taught.rule.contains, title(taught.rule.category as CategoryId))}</p>
          <Button
            onClick={async () => {
              if (await narrow(taught.rule, taught.line)) setTaught(undefined);
            }}
          >
            {words.onlyThis}
          </Button>
          <Button
            look="quiet"
            onClick={async () => {
              if (await withdraw(taught.rule.id)) setTaught(undefined);
            }}
          >
            {words.takeBack}
          </Button>
        </div>
      )}
      <p className="ui-soft">{words.whereHint}</p>
      {part(
        words.where,
        all.filter(({ category }) => isSpent(category)),
      )}
      {part(
        words.came,
        all.filter(({ category }) => comesIn(category)),
      )}
      {file.ledger.rules.length === 0 ? null : (
        <Disclosure summary={words.rules}>
          <ul className="budget-lines">
            {file.ledger.rules.toReversed().map(({ id, contains, category }) => (
              <li key={id} className="budget-row">
                <span>{words.ruleLine(contains, isCategory(category) ? title(category) : category)}</span>
                <Button look="quiet" onClick={() => withdraw(id)}>
                  {words.takeBack}
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

const withdraw = (entry: string) => append([{ kind: "entry-withdrawn", body: { entry } }]);

const sorted = (line: Booked, category: string) => ({
  kind: "line-sorted",
  body: { id: `sorted:${crypto.randomUUID()}`, line: line.entry.id, category },
});
const sortLine = (line: Booked, category: CategoryId) => append([sorted(line, category)]);

/** The rule is taken back; what it said holds for this one line. */
const narrow = (rule: MoneyRule, line: Booked) =>
  append([{ kind: "entry-withdrawn", body: { entry: rule.id } }, sorted(line, rule.category)]);
