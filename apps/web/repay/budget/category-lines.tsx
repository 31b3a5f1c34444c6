import type { Booked } from "@ringfence/journey/repay/ledger/booked.ts";
import { type CategoryId, categories } from "@ringfence/journey/repay/ledger/categories.ts";
import { dateOf, type Fen, formatYuan } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { useState } from "react";
import { useSettings } from "../../settings/settings.ts";
import { Button } from "../../ui/button.tsx";
import { useBudgetWords } from "./budget-words.ts";

interface CategoryProps {
  readonly category: CategoryId;
  readonly fen: Fen;
  /** Of the largest, 0 to 1. */
  readonly share: number;
  readonly lines: readonly Booked[];
  readonly onCorrect: (line: Booked, category: CategoryId) => void;
}

const firstLines = 20;

/** One category with its sum and bar; opened, each line with the category to be chosen anew. */
export function CategoryLines({ category, fen, share, lines, onCorrect }: CategoryProps) {
  const words = useBudgetWords();
  const { language } = useSettings();
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(firstLines);
  return (
    <details className="ui-disclosure" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className="budget-head">
          <span className="budget-row">
            <span>{say(categories[category].title, language)}</span>
            <span>{formatYuan(fen)}</span>
          </span>
          <svg className="budget-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect className="cost-track" width="100" height="4" />
            <rect className="cost-bar" width={Math.max(1, share * 100)} height="4" />
          </svg>
        </span>
      </summary>
      {open ? (
        <ul className="ui-disclosure-body budget-lines">
          {lines.slice(0, shown).map((line) => (
            <Line key={line.entry.id} line={line} onCorrect={onCorrect} />
          ))}
          {lines.length > shown ? (
            <li>
              <Button look="quiet" onClick={() => setShown(shown + 200)}>
                {words.more(lines.length - shown)}
              </Button>
            </li>
          ) : null}
        </ul>
      ) : null}
    </details>
  );
}

function Line({ line, onCorrect }: { line: Booked; onCorrect: CategoryProps["onCorrect"] }) {
  const words = useBudgetWords();
  const { language } = useSettings();
  const { entry, category, counts } = line;
  const name = entry.counterparty ?? entry.what ?? entry.kind ?? "";
  const choices = (Object.keys(categories) as CategoryId[]).filter((one) => one !== "refund" && one !== "neither");
  return (
    <li className="ui-stack">
      <span className="budget-row">
        <span>
          {dateOf(entry.at)} {name}
          {entry.what === undefined || entry.what === name ? null : <span className="ui-soft"> {entry.what}</span>}
        </span>
        <span>{formatYuan(counts)}</span>
      </span>
      <label className="ui-field">
        <span className="ui-hidden">{`${name} ${words.category}`}</span>
        <select value={category} onChange={({ target }) => onCorrect(line, target.value as CategoryId)}>
          {[...new Set([category, ...choices])].map((one) => (
            <option key={one} value={one}>
              {say(categories[one].title, language)}
            </option>
          ))}
        </select>
      </label>
    </li>
  );
}
