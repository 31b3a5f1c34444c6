import { writeFile } from "node:fs/promises";
import { openSolver } from "@ringfence/adapters/linear-solver.ts";
import { writeSheets } from "@ringfence/adapters/spreadsheet.ts";
import { cheapestAims, usualAims } from "@ringfence/journey/repay/plan/aims.ts";
import { keepPlanDraft, planCalendar } from "@ringfence/journey/repay/plan/keep-plan.ts";
import { debtsOfCase, monthsOf, planStart } from "@ringfence/journey/repay/plan/plan-from-case.ts";
import { csvOf, planRows } from "@ringfence/journey/repay/plan/plan-table.ts";
import { notCovered, promisedPayments } from "@ringfence/journey/repay/plan/promised-payments.ts";
import { withRemedy } from "@ringfence/journey/repay/plan/remedies.ts";
import { workOutPlan } from "@ringfence/journey/repay/plan/work-out-plan.ts";
import { calendarFile, type Fen, fen, formatYuan, parseYuan } from "@ringfence/kernel";
import { exitCodes } from "../../exit-codes.ts";
import { type CaseOptions, stop, withCase } from "../../open-case.ts";
import { readCase } from "../write/case-file.ts";
import { start as startOn } from "../write/letter.ts";
import { printPlan } from "./print-plan.ts";

interface PlanOptions extends CaseOptions {
  readonly on?: string;
  readonly income: string;
  readonly low?: string;
  readonly floor: string;
  readonly savings: string;
  readonly cheapest?: true;
  readonly with?: string;
  readonly keep?: true;
  readonly ics?: string;
  readonly csv?: string;
  readonly xlsx?: string;
}

/** How long the solver may take to prove the plan. */
const seconds = 2;

/** What to pay whom in each month; or which month breaks, what is missing and what to ask for. */
export async function showPlan(path: string, options: PlanOptions): Promise<void> {
  const { words, today, language } = startOn(options);
  if (today === undefined) return;
  const [income, floor, savings, low] = [
    options.income,
    options.floor,
    options.savings,
    options.low ?? options.income,
  ].map(amount);
  if (income === undefined || floor === undefined || savings === undefined || low === undefined)
    return stop(words.repay.badAmount, exitCodes.usage);
  await withCase(path, options, words, async (vault) => {
    const { file } = await readCase(vault);
    const start = planStart(today);
    const { debts, unknown } = debtsOfCase(file, today);
    if (debts.length === 0) return stop(words.repay.nothingToPlan, exitCodes.nothingReadable);
    const asked = {
      months: monthsOf(debts),
      income: [income],
      floor: [floor],
      savings,
      debts,
    };
    const aims = options.cheapest === true ? cheapestAims : usualAims;
    const solve = { solver: await openSolver(), seconds };
    const working = { aims, solve, ...(options.low === undefined ? {} : { low }) };
    const contracted = workOutPlan(asked, working);
    const remedy = contracted.remedies.find(({ kind }) => kind === options.with);
    if (options.with !== undefined && remedy === undefined)
      return stop(words.repay.noSuchRemedy(contracted.remedies.map(({ kind }) => kind).join(", ")), exitCodes.usage);
    const found = remedy === undefined ? contracted : workOutPlan(withRemedy(asked, remedy), working);
    const rows = planRows(found.plan, debts, start, words.repay.tableHead);
    if (options.csv !== undefined) await writeFile(options.csv, csvOf(rows));
    if (options.xlsx !== undefined) await writeFile(options.xlsx, await writeSheets([{ name: "plan", rows }]));
    const kept = keepPlanDraft(file, found.input, found.plan, {
      id: `plan:${crypto.randomUUID()}`,
      madeOn: today,
      start,
      asks: remedy?.asks ?? [],
    });
    if (options.ics !== undefined) await writeFile(options.ics, calendarFile(planCalendar(kept.body, today), today));
    if (options.keep === true) await vault.append([kept]);
    if (options.json === true)
      return console.log(JSON.stringify({ start, ...found, unknown: unknown.map(({ id }) => id) }));
    printPlan(found, start, words, language);
    for (const { loan, on, fen: promised, covered } of notCovered(promisedPayments(file, today, kept.body.payments)))
      console.log(
        words.repay.promiseShort(
          debts.find(({ id }) => id === loan)?.name ?? `${loan}`,
          on,
          formatYuan(promised),
          formatYuan(covered ?? promised),
        ),
      );
    if (options.keep === true) console.log(words.repay.planKept);
    if (unknown.length > 0)
      console.error(words.repay.noTable(unknown.map(({ id, name }) => name ?? id).join(words.between)));
  });
}

function amount(text: string): Fen | undefined {
  const read = parseYuan(text);
  return read.ok && read.value >= 0 ? fen(read.value) : undefined;
}
