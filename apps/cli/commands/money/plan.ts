import { writeFile } from "node:fs/promises";
import { choosePlan, type Trouble } from "@ringfence/journey/repay/plan/choose-plan.ts";
import { debtsOfCase, paidTo, planCalendar, planStart } from "@ringfence/journey/repay/plan/plan-from-case.ts";
import { addMonths, type CivilDate, calendarFile, type Fen, fen, formatYuan, parseYuan } from "@ringfence/kernel";
import { exitCodes } from "../../exit-codes.ts";
import type { Messages } from "../../messages/zh-CN.ts";
import { type CaseOptions, stop, withCase } from "../../open-case.ts";
import { readCase } from "../write/case-file.ts";
import { start as startOn } from "../write/letter.ts";

interface PlanOptions extends CaseOptions {
  readonly on?: string;
  readonly income: string;
  readonly floor: string;
  readonly savings: string;
  readonly ics?: string;
}

/** What to pay whom in each month, or which month breaks and the smallest change that would do. */
export async function showPlan(path: string, options: PlanOptions): Promise<void> {
  const { words, today } = startOn(options);
  if (today === undefined) return;
  const [income, floor, savings] = [options.income, options.floor, options.savings].map(amount);
  if (income === undefined || floor === undefined || savings === undefined)
    return stop(words.repay.badAmount, exitCodes.usage);
  await withCase(path, options, words, async (vault) => {
    const from = planStart(today);
    const { debts, unknown } = debtsOfCase((await readCase(vault)).file, from);
    if (debts.length === 0) return stop(words.repay.nothingToPlan, exitCodes.nothingReadable);
    const months = Math.max(...debts.map(({ due }) => due.length));
    const found = choosePlan({ months, income: [income], floor: [floor], savings, debts });
    if (options.ics !== undefined) await writeFile(options.ics, calendarFile(planCalendar(found.plan, from), today));
    if (options.json === true)
      return console.log(JSON.stringify({ from, unknown: unknown.map(({ id }) => id), ...found }));
    const columns = debts.map(({ id }) => paidTo(found.plan, id));
    console.log(words.repay.planHead(debts.map(({ name }) => name).join("  ")));
    for (const { month, kept } of found.plan.months) {
      const paid = columns.map((one) => formatYuan(one[month] ?? fen(0)).padStart(12)).join("");
      console.log(`${addMonths(from, month).slice(0, 7)}${paid}  ${words.repay.kept(formatYuan(kept))}`);
    }
    console.log(found.trouble === undefined ? words.repay.holds : troubleLines(found.trouble, from, words).join("\n"));
    if (unknown.length > 0)
      console.error(words.repay.noTable(unknown.map(({ id, name }) => name ?? id).join(words.between)));
  });
}

function amount(text: string): Fen | undefined {
  const read = parseYuan(text);
  return read.ok && read.value >= 0 ? fen(read.value) : undefined;
}

const troubleLines = ({ month, missing, missingEachMonth, longer }: Trouble, from: CivilDate, { repay }: Messages) => [
  repay.breaks(addMonths(from, month).slice(0, 7), formatYuan(missing)),
  repay.missingEach(formatYuan(missingEachMonth)),
  longer === undefined ? repay.noSpreading : repay.spread(longer),
];
