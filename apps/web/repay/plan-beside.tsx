import type { Chosen } from "@ringfence/journey/repay/plan/choose-plan.ts";
import { wayNames } from "@ringfence/journey/repay/plan/plan-words.ts";
import { fen, formatYuan } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { useSettings } from "../settings/settings.ts";
import { FigureTable } from "../ui/figure-table.tsx";
import { usePlanWords } from "./plan-words.ts";

/** The plan beside the usual advice: what it gains. */
export function PlanBeside({ plan, beside }: Chosen) {
  const words = usePlanWords();
  const { language } = useSettings();
  const gained = fen((beside["as-contracted"]?.cost ?? plan.cost) - plan.cost);
  const ways = Object.entries(beside).map(
    ([id, way]) => [say(wayNames[id] ?? { zh: id, en: id }, language), way] as const,
  );
  return (
    <section className="ui-stack">
      <h3>{words.beside}</h3>
      {gained > 0 && plan.lendersLate === 0 ? <p>{words.gains(formatYuan(gained))}</p> : null}
      <FigureTable
        label={words.beside}
        head={words.besideHead}
        rows={[[words.thePlan, plan] as const, ...ways].map(([name, { cost, lateMonths }]) => [
          name,
          formatYuan(cost),
          `${lateMonths}`,
        ])}
      />
    </section>
  );
}
