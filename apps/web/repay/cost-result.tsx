import type { LenderKind } from "@ringfence/casefile";
import { allInCostTable } from "@ringfence/journey/repay/debts/all-in-cost-table.ts";
import type { Contract } from "@ringfence/journey/repay/debts/contract.ts";
import { forceWords, noCostWords, standingWords } from "@ringfence/journey/repay/debts/cost-words.ts";
import type { TrueCost } from "@ringfence/journey/repay/debts/true-cost.ts";
import { yearlyNames, yearlyNamesBasis } from "@ringfence/journey/repay/debts/yearly-names.ts";
import { formatYuan } from "@ringfence/kernel";
import { citationLabel } from "@ringfence/law";
import { say } from "@ringfence/report-view/language.ts";
import { useSettings } from "../settings/settings.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { FigureTable } from "../ui/figure-table.tsx";
import { HandOut } from "../writing/hand-out.tsx";
import { CostGauge } from "./cost-gauge.tsx";
import { useRepayWords } from "./words.ts";

interface ResultProps {
  readonly contract: Contract;
  readonly cost: TrueCost;
  readonly lender: LenderKind;
}

/** What the loan costs a year, first in one figure against its line, then where it comes from. */
export function CostResult({ contract, cost, lender }: ResultProps) {
  const words = useRepayWords();
  const { language } = useSettings();
  const { yearly, line, received, keptBack, paid, interest, fees, schedule } = cost;
  return (
    <>
      <section className="ui-card ui-stack" aria-labelledby="cost-yearly">
        <h2 id="cost-yearly">{words.yearly}</h2>
        {yearly.ok ? (
          <>
            <p className="cost-figure">{words.simple(yearly.value.simple.toFixed(2))}</p>
            <CostGauge simple={yearly.value.simple} line={line?.percent} />
            <p>
              {say(yearlyNames.compound, language)} {yearly.value.compound.toFixed(2)}%
            </p>
            <p className="ui-soft">
              {say(citationLabel(yearlyNamesBasis), language)}：{say(yearlyNamesBasis.gist, language)}
            </p>
          </>
        ) : (
          <p>{say(noCostWords[yearly.code], language)}</p>
        )}
        {line === undefined ? (
          <p>{lender === "unknown" ? words.whichLenderFirst : words.noLine}</p>
        ) : (
          <>
            <p>
              <strong>
                {line.stands === "above"
                  ? words.above(line.percent.toFixed(2), formatYuan(line.excess))
                  : words.standing(line.percent.toFixed(2), say(standingWords[line.stands], language))}
              </strong>
            </p>
            {line.stands === "above" ? <p>{say(forceWords[line.force], language)}</p> : null}
            {line.under.map((one) => (
              <p key={citationLabel(one).zh} className="ui-soft">
                {say(citationLabel(one), language)}：{say(one.gist, language)}
              </p>
            ))}
          </>
        )}
      </section>
      <p>{words.sums(...([received, paid, interest, fees].map(formatYuan) as [string, string, string, string]))}</p>
      {keptBack > 0 ? <p>{words.keptBack(formatYuan(keptBack), formatYuan(received))}</p> : null}
      <Disclosure summary={words.schedule}>
        <FigureTable
          label={words.schedule}
          head={words.columns}
          rows={schedule.map(({ no, due, total, balance }) => [`${no}`, due, formatYuan(total), formatYuan(balance)])}
        />
      </Disclosure>
      <Disclosure summary={words.table}>
        <HandOut model={allInCostTable(contract, cost)} />
      </Disclosure>
    </>
  );
}
