import { type LenderKind, lenderKinds } from "@ringfence/casefile";
import { allInCostTable } from "@ringfence/journey/repay/debts/all-in-cost-table.ts";
import { forceWords, noCostWords, standingWords } from "@ringfence/journey/repay/debts/cost-words.ts";
import { keepDebtDrafts, productOf } from "@ringfence/journey/repay/debts/keep-debt.ts";
import { type TrueCost, trueCost } from "@ringfence/journey/repay/debts/true-cost.ts";
import { yearlyNames, yearlyNamesBasis } from "@ringfence/journey/repay/debts/yearly-names.ts";
import { formatYuan } from "@ringfence/kernel";
import { type Citation, citationLabel } from "@ringfence/law";
import { exitCodes } from "../../exit-codes.ts";
import { type Language, pick } from "../../languages.ts";
import type { Messages } from "../../messages/zh-CN.ts";
import { stop, withCase } from "../../open-case.ts";
import { paint } from "../../paint.ts";
import { readCase } from "../write/case-file.ts";
import { type DocumentTargets, putDocument } from "../write/put-document.ts";
import { type DebtOptions, debtOf, stopWithoutSchedule } from "./debt-options.ts";

interface CostOptions extends DebtOptions, DocumentTargets {
  readonly lenderKind: string;
  /** The case to keep it in, under that lender. */
  readonly keep?: string;
  readonly lender?: string;
  readonly passphraseFile?: string;
}

/** The true cost of one loan as typed: schedule, yearly cost both ways, the line, what is beyond it. */
export async function showCost(options: CostOptions): Promise<void> {
  const debt = await debtOf(options);
  if (debt === undefined) return;
  const { contract, today, words, language } = debt;
  const lender = lenderKinds.find((one) => one === options.lenderKind);
  if (lender === undefined) return stop(words.repay.oneOf("--lender-kind", lenderKinds.join(" ")), exitCodes.usage);
  const found = trueCost(contract, lender, today);
  if (!found.ok) return stopWithoutSchedule(found.code, language);
  if (options.json === true) console.log(JSON.stringify(found.value));
  else for (const line of linesOf(found.value, lender, words, language)) console.log(line);
  if (options.pdf !== undefined || options.docx !== undefined)
    await putDocument(allInCostTable(contract, found.value), options, words);
  if (options.keep === undefined) return;
  const belongs = {
    lender: options.lender ?? "",
    lenderKind: lender,
    product: productOf(contract, lender),
    newId: (kind: string) => `${kind}:${crypto.randomUUID()}`,
  };
  await withCase(options.keep, options, words, async (vault) => {
    const drafts = keepDebtDrafts((await readCase(vault)).file, contract, found.value.schedule, belongs);
    if ((await vault.append(drafts)).ok) console.error(words.repay.debtKept);
  });
}

function* linesOf(cost: TrueCost, lender: LenderKind, { repay }: Messages, language: Language): Iterable<string> {
  const { schedule, received, keptBack, paid, interest, fees, yearly, line } = cost;
  yield paint.dim(repay.columns);
  for (const { no, due, principal, interest: charge, fees: fee, total, balance } of schedule)
    yield `${String(no).padStart(4)}  ${due}  ${[principal, charge, fee, total, balance].map((one) => formatYuan(one).padStart(12)).join("")}`;
  yield repay.sums(formatYuan(received), formatYuan(paid), formatYuan(interest), formatYuan(fees));
  if (keptBack > 0) yield repay.keptBack(formatYuan(keptBack), formatYuan(received));
  if (!yearly.ok) {
    yield pick(noCostWords[yearly.code], language);
    return;
  }
  yield paint.bold(repay.yearly);
  for (const way of ["simple", "compound"] as const)
    yield paint.bold(`  ${pick(yearlyNames[way], language)} ${yearly.value[way].toFixed(2)}%`);
  yield cited(yearlyNamesBasis, language);
  if (line === undefined) {
    yield lender === "unknown" ? repay.whichLender : repay.noLine;
    return;
  }
  yield line.stands === "above"
    ? repay.above(line.percent.toFixed(2), formatYuan(line.excess))
    : repay.line(line.percent.toFixed(2), pick(standingWords[line.stands], language));
  if (line.stands === "above") yield pick(forceWords[line.force], language);
  for (const citation of line.under) yield cited(citation, language);
}

const cited = (citation: Citation, language: Language): string =>
  `  ${pick(citationLabel(citation), language)}  ${pick(citation.gist, language)}`;
