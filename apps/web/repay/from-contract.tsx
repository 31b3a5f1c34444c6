import type { StatedFigure } from "@ringfence/casefile";
import { type DebtProposal, proposeDebt } from "@ringfence/journey/repay/debts/propose-debt.ts";
import { statedWords } from "@ringfence/journey/repay/debts/stated-words.ts";
import { say } from "@ringfence/report-view/language.ts";
import { useCase } from "../case/case-session.ts";
import { useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { WayButton, Ways } from "../ui/way.tsx";
import { useRepayWords } from "./words.ts";

/** The contracts of the case that state something a debt can be made of. */
export function FromContracts({ onFill }: { readonly onFill: (stated: readonly StatedFigure[]) => void }) {
  const words = useRepayWords();
  const { state } = useCase();
  if (state.kind !== "open") return null;
  const usable = state.file.termsReviews.flatMap(({ id, title, on, stated = [] }) =>
    proposeDebt(stated) === undefined ? [] : [{ id, title, on, stated }],
  );
  if (usable.length === 0) return null;
  return (
    <Disclosure summary={words.fromKept}>
      <Ways>
        {usable.map(({ id, title, on, stated }) => (
          <WayButton key={id} name={title || words.untitled} hint={on} onChoose={() => onFill(stated)} />
        ))}
      </Ways>
    </Disclosure>
  );
}

/** That the form is filled from a contract, and what the contract says besides. */
export function ProposalNote({ proposal, onBlank }: { readonly proposal: DebtProposal; readonly onBlank: () => void }) {
  const words = useRepayWords();
  const { language } = useSettings();
  const { besides } = proposal;
  return (
    <section className="ui-card ui-stack" aria-label={words.fromContract}>
      <p>
        <strong>{words.fromContract}</strong>
      </p>
      {besides.length === 0 ? null : (
        <Disclosure summary={words.besides}>
          <ul className="ui-points">
            {besides.map((figure) => (
              <li key={JSON.stringify(figure)}>
                {say(statedWords(figure), language)}
                <Quotes figures={[figure]} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Button look="quiet" onClick={onBlank}>
        {words.blank}
      </Button>
    </section>
  );
}

/** The words of the contract that a figure was taken from, with their clause. */
export function Quotes({ figures }: { readonly figures: readonly StatedFigure[] }) {
  const words = useRepayWords();
  const said = new Set(
    figures.map(({ clause, words: quote }) => words.quote(quote.startsWith(clause) ? "" : clause, quote)),
  );
  return [...said].map((one) => (
    <p key={one} className="ui-soft keep-text">
      {one}
    </p>
  ));
}
