import { writeFile } from "node:fs/promises";
import { writeWorkbook } from "@ringfence/adapters/spreadsheet.ts";
import { bookedSheet } from "@ringfence/journey/repay/ledger/booked-sheet.ts";
import { type Budget, budgetOf, cutsOf } from "@ringfence/journey/repay/ledger/budget.ts";
import { categories, isSpent, isUnseen } from "@ringfence/journey/repay/ledger/categories.ts";
import { budgetDraft } from "@ringfence/journey/repay/ledger/kept-bills.ts";
import { proposedDebts } from "@ringfence/journey/repay/ledger/lenders.ts";
import { missingMonths } from "@ringfence/journey/repay/ledger/missing-months.ts";
import { categorySums, type MonthSum, monthSums } from "@ringfence/journey/repay/ledger/month-sums.ts";
import { recurringOf } from "@ringfence/journey/repay/ledger/recurring.ts";
import { type Bilingual, csvText, formatYuan, parseYuan } from "@ringfence/kernel";
import { exitCodes } from "../../exit-codes.ts";
import { chooseLanguage, pick } from "../../languages.ts";
import type { Messages } from "../../messages/zh-CN.ts";
import { type CaseOptions, now, refuse, stop, withCase } from "../../open-case.ts";
import { readCase } from "../write/case-file.ts";
import { start as startOn } from "../write/letter.ts";
import { bookedOfCase } from "./case-ledger.ts";

interface BudgetOptions extends CaseOptions {
  readonly on?: string;
  readonly floor?: string;
  readonly csv?: string;
  readonly xlsx?: string;
}

/** Where the money of the case's bills goes, month by month, and what can be cut without falling below the floor. */
export async function showBudget(path: string, options: BudgetOptions): Promise<void> {
  const { words, today } = startOn(options);
  if (today === undefined) return;
  const floor = options.floor === undefined ? undefined : parseYuan(options.floor);
  if (floor !== undefined && (!floor.ok || floor.value < 0)) return stop(words.bills.badFloor, exitCodes.usage);
  const say = (text: Bilingual) => pick(text, chooseLanguage(options.lang, process.env.RINGFENCE_LANG));
  await withCase(path, options, words, async (vault) => {
    const { file } = await readCase(vault);
    const booked = await bookedOfCase(vault, file);
    const sums = monthSums(booked);
    const said = floor?.value ?? file.ledger.budgets.at(-1)?.floorFen;
    const budget = budgetOf(booked, sums, today.slice(0, 7), said);
    if (budget === undefined) return stop(words.bills.noBills, exitCodes.nothingReadable);
    if (floor !== undefined) {
      const kept = await vault.append([budgetDraft(budget, `budget:${crypto.randomUUID()}`, now())]);
      if (!kept.ok) return refuse(kept.code, path, words);
    }
    const rows = bookedSheet(booked, say);
    if (options.csv !== undefined) await writeFile(options.csv, csvText(rows));
    if (options.xlsx !== undefined) await writeFile(options.xlsx, await writeWorkbook([{ name: "收支", rows }]));
    const [cuts, recurring, debts] = [cutsOf(budget, sums), recurringOf(booked), proposedDebts(booked, file)];
    const missing = missingMonths(file);
    if (options.json === true) return console.log(JSON.stringify({ ...budget, sums, cuts, recurring, debts, missing }));
    const sections = [
      monthLines(sums, budget, words),
      ...[incomeLines(budget, words), spendingLines(sums, words, say)],
      cuts.map(({ category, monthlyFen, cutFen }) =>
        isUnseen(category)
          ? words.bills.unseen(say(categories[category].title), formatYuan(monthlyFen))
          : words.bills.cut(say(categories[category].title), formatYuan(monthlyFen), formatYuan(cutFen)),
      ),
      recurring.map(({ name, typicalFen, every, next }) =>
        words.bills.recurring(name, formatYuan(typicalFen), words.bills.every[every], next),
      ),
      debts.map(({ lender, received, repayments }) =>
        words.bills.debt(lender, received.map(paid).join(", ") || "—", repayments.map(paid).join(", ") || "—"),
      ),
    ];
    for (const [at, title] of words.bills.sections.entries()) {
      const lines = sections[at] ?? [];
      if (lines.length > 0) console.log([title, ...lines.map((line) => `  ${line}`)].join("\n"));
    }
  });
}

const paid = ({ on, fen }: { readonly on: string; readonly fen: number }) => `${on} ${formatYuan(fen as never)}`;

export const monthLines = (sums: readonly MonthSum[], budget: Budget, { bills: words }: Messages): readonly string[] =>
  sums.map(({ month, groups }) =>
    words.month(
      month,
      formatYuan(groups["regular-income"]),
      formatYuan(groups["other-income"]),
      formatYuan(groups.necessary),
      formatYuan(groups.optional),
      formatYuan(groups.debt),
      budget.months.find((one) => one.month === month)?.whole === true,
    ),
  );

function incomeLines({ income, floorFen, floorIs }: Budget, { bills: words }: Messages): readonly string[] {
  const { typicalFen, lowestFen, lowestMonth, deviationFen } = income;
  return [
    ...(lowestMonth === undefined
      ? [words.noWhole]
      : [words.income(formatYuan(typicalFen), formatYuan(lowestFen), lowestMonth, formatYuan(deviationFen))]),
    floorIs === "said" ? words.floorSaid(formatYuan(floorFen)) : words.floorFromBills(formatYuan(floorFen)),
  ];
}

const spendingLines = (sums: readonly MonthSum[], { bills: words }: Messages, say: (text: Bilingual) => string) =>
  categorySums(sums)
    .filter(({ category }) => isSpent(category))
    .map(({ category, fen }) => words.spent(say(categories[category].title), formatYuan(fen)));
