import type { Trouble } from "@ringfence/journey/repay/plan/choose-plan.ts";
import { addMonths, type CivilDate, type Fen, formatYuan } from "@ringfence/kernel";
import { Link } from "@tanstack/react-router";
import { useRepayWords } from "./words.ts";

interface TroubleProps {
  readonly trouble: Trouble;
  /** What is left each month beside living: the most one can offer. */
  readonly spare: Fen;
  readonly start: CivilDate;
}

/** Which month breaks and what is missing; then the smallest change that would do, and the letter that asks for it. */
export function PlanTrouble({ trouble, spare, start }: TroubleProps) {
  const words = useRepayWords();
  const { month, missing, missingEachMonth, longer } = trouble;
  return (
    <section className="ui-card ui-stack">
      <p>{words.breaks(addMonths(start, month).slice(0, 7), formatYuan(missing))}</p>
      <p>{words.missingEach(formatYuan(missingEachMonth))}</p>
      <p>
        <strong>{longer === undefined ? words.noSpreading : words.spread(longer)}</strong>
      </p>
      <p>{words.canOffer(formatYuan(spare))}</p>
      <Link to="/communicate/letter/$id" params={{ id: "hardship" }} className="ui-button ui-button-main">
        {words.writeHardship}
      </Link>
    </section>
  );
}
