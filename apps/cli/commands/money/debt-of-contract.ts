import type { StatedFigure } from "@ringfence/casefile";
import { readStated } from "@ringfence/journey/prevent/review/stated/read-stated.ts";
import { readTerms } from "@ringfence/journey/prevent/review/structure/terms.ts";
import { fieldNames, kindNames } from "@ringfence/journey/repay/debts/cost-words.ts";
import { type DebtProposal, proposeDebt } from "@ringfence/journey/repay/debts/propose-debt.ts";
import { readDebt } from "@ringfence/journey/repay/debts/read-debt.ts";
import { statedWords } from "@ringfence/journey/repay/debts/stated-words.ts";
import { type Language, pick } from "../../languages.ts";
import type { Messages } from "../../messages/zh-CN.ts";
import { paint } from "../../paint.ts";
import { textAt } from "../prevent/terms.ts";
import { optionOfField } from "./debt-options.ts";

const fields = Object.keys(optionOfField) as (keyof typeof optionOfField)[];

interface Showing {
  readonly words: Messages;
  readonly language: Language;
  readonly json: boolean;
  /** The case the debt is meant for. */
  readonly path: string | undefined;
}

/** What a contract says about the money, field by field with its words, and the command that works it out once it has been looked at. */
export async function showDebtOfContract(file: string, { words, language, json, path }: Showing): Promise<void> {
  const text = await textAt(file, words);
  if (text === undefined) return;
  const proposal = proposeDebt(readStated(readTerms(text)));
  if (json) return console.log(JSON.stringify(proposal ?? null));
  if (proposal === undefined) return console.log(words.repay.contractSaysNothing);
  for (const line of linesOf(proposal, words, language)) console.log(line);
  console.log(paint.bold(words.repay.checkAndRun));
  console.log(`  ${commandOf(proposal, path, words)}`);
}

function* linesOf(
  { form, from, lender, besides }: DebtProposal,
  words: Messages,
  language: Language,
): Iterable<string> {
  yield words.repay.fromContract;
  if (lender !== undefined) yield `${words.repay.lenderIs}: ${lender}`;
  for (const field of ["kind", ...fields] as const) {
    const figures = from[field] ?? [];
    if (figures.length === 0) continue;
    const [name, value] =
      field === "kind"
        ? [words.repay.howPaid, pick(kindNames[form.kind], language)]
        : [pick(fieldNames[field], language).replace(/[（(，,].*$/u, ""), form[field]];
    yield `${name}: ${paint.bold(value)}`;
    yield* new Set(figures.map(quoted));
  }
  if (besides.length > 0) yield words.repay.besides;
  for (const figure of besides) {
    yield `- ${pick(statedWords(figure), language)}`;
    yield quoted(figure);
  }
}

const quoted = ({ clause, words }: StatedFigure): string =>
  paint.dim(`    ${words.startsWith(clause) ? "" : clause}「${words}」`);

/** What the contract leaves open stands in the command as a blank to fill. */
function commandOf({ form, lender, lenderKind }: DebtProposal, path: string | undefined, { repay }: Messages): string {
  const read = readDebt(form);
  const missing = new Set(read.problems.filter(({ code }) => code === "missing").map(({ field }) => field));
  const options = fields.flatMap((field) => {
    const value = form[field];
    if (value === "" && !missing.has(field)) return [];
    const name = optionOfField[field].replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return [`--${name} ${value === "" ? repay.fillIn : value}`];
  });
  const keep = path === undefined ? [] : [`--keep ${path}`, ...(lender === undefined ? [] : [`--lender ${lender}`])];
  return ["ringfence repay cost", `--kind ${form.kind}`, ...options, `--lender-kind ${lenderKind}`, ...keep].join(" ");
}
