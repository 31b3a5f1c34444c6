import { nodeFile } from "@ringfence/adapters/file-input-node.ts";
import { nodeImportPorts } from "@ringfence/adapters/import-ports-node.ts";
import { penaltyBases } from "@ringfence/casefile";
import type { Contract, ContractKind } from "@ringfence/journey/repay/debts/contract.ts";
import {
  dayCountNames,
  fieldNames,
  kindNames,
  noScheduleWords,
  noTableWords,
  penaltyBaseNames,
  problemWords,
} from "@ringfence/journey/repay/debts/cost-words.ts";
import { type DebtField, type DebtForm, emptyDebtForm, readDebt } from "@ringfence/journey/repay/debts/read-debt.ts";
import { tableText } from "@ringfence/journey/repay/debts/table-file.ts";
import { type CivilDate, dateOf, ok, parseCivilDate } from "@ringfence/kernel";
import type { Command } from "../../command-line.ts";
import { exitCodes } from "../../exit-codes.ts";
import { chooseLanguage, type Language, messagesFor, pick } from "../../languages.ts";
import type { Messages } from "../../messages/zh-CN.ts";
import { now, stop } from "../../open-case.ts";

export interface DebtOptions {
  readonly principal: string;
  readonly on: string;
  readonly received?: string;
  readonly kind: string;
  readonly pay?: string;
  readonly months?: string;
  readonly first?: string;
  readonly rate?: string;
  readonly dayCount?: string;
  readonly each?: string;
  readonly feeEach?: string;
  readonly feeFirst?: string;
  readonly feeLast?: string;
  readonly penalty?: string;
  readonly penaltyOn?: string;
  readonly lateFee?: string;
  readonly graceDays?: string;
  readonly principalFirst?: true;
  readonly table?: string;
  readonly asOf?: string;
  readonly json?: true;
  readonly lang?: string;
}

/** What every command that takes one debt as typed asks for. */
export const onDebt = (command: Command): Command =>
  command
    .requiredOption("--principal <yuan>", "合同上的本金，如 10000 或 1万")
    .requiredOption("--on <day>", "到账那天")
    .option("--received <yuan>", "实际到账（一样就不写）")
    .option("--kind <kind>", `怎么还：${Object.keys(kindNames).join(" ")}`, "stated")
    .option("--pay <yuan>", "每期还多少（全部加起来）")
    .option("--months <count>", "分几期")
    .option("--first <day>", "第一次还款日（默认一个月后）；一次还清的到期日")
    .option("--rate <rate>", "利率，如 年化18%、月息1.5%、日万分之五")
    .option("--day-count <rule>", "天数怎么算：30/360 actual/365 actual/360（合同没写就不写）")
    .option("--each <percent>", "每期按最初本金收的费率，如 0.7%")
    .option("--fee-each <yuan>", "每期另收的会员费、担保费、保险费")
    .option("--fee-first <yuan>", "第一期一次另收的费用")
    .option("--fee-last <yuan>", "最后一期一次另收的费用")
    .option("--penalty <rate>", "逾期一天加收多少，如 万分之五")
    .option(
      "--penalty-on <base>",
      "罚息按什么算：instalment 整期没还的全部，compound 连同已产生的罚息（不写按逾期本金）",
    )
    .option("--late-fee <yuan>", "每晚一期收多少违约金")
    .option("--grace-days <days>", "还款日后合同宽限几天")
    .option("--principal-first", "少还时合同写明先抵本金（不写按《民法典》第五百六十一条）")
    .option("--table <file>", "还款计划表（CSV、XLSX、PDF 或文字），代替 --pay 和 --months")
    .option("--as-of <day>", "按哪一天看（默认今天）")
    .option("--json", "输出 JSON")
    .option("--lang <language>", "zh-CN 或 en");

/** By which option each field of the form is given. */
export const optionOfField = {
  principal: "principal",
  received: "received",
  paidOut: "on",
  firstDue: "first",
  periods: "months",
  payment: "pay",
  rate: "rate",
  each: "each",
  feeEach: "feeEach",
  feeFirst: "feeFirst",
  feeLast: "feeLast",
  penalty: "penalty",
  lateFee: "lateFee",
  graceDays: "graceDays",
} as const satisfies Record<Exclude<DebtField, "table">, keyof DebtOptions>;

interface Debt {
  readonly contract: Contract;
  readonly today: CivilDate;
  readonly words: Messages;
  readonly language: Language;
}

/** The debt as typed; says what is wrong with it and gives undefined where it is none. */
export async function debtOf(options: DebtOptions): Promise<Debt | undefined> {
  const language = chooseLanguage(options.lang, process.env.RINGFENCE_LANG);
  const words = messagesFor(language);
  const wrong = (text: string, code: number = exitCodes.usage) => {
    stop(text, code);
    return undefined;
  };
  const kind = (Object.keys(kindNames) as ContractKind[]).find((one) => one === options.kind);
  if (kind === undefined) return wrong(words.repay.oneOf("--kind", Object.keys(kindNames).join(" ")));
  const penaltyOn = (Object.keys(penaltyBaseNames) as DebtForm["penaltyOn"][]).find(
    (one) => one === (options.penaltyOn ?? ""),
  );
  if (penaltyOn === undefined) return wrong(words.repay.oneOf("--penalty-on", penaltyBases.join(" ")));
  const day = options.asOf === undefined ? { ok: true as const, value: dateOf(now()) } : parseCivilDate(options.asOf);
  if (!day.ok) return wrong(words.write.badDay(`${options.asOf}`));
  const dayCount = (Object.keys(dayCountNames) as DebtForm["dayCount"][]).find(
    (one) => one === (options.dayCount ?? ""),
  );
  if (dayCount === undefined)
    return wrong(words.repay.oneOf("--day-count", Object.keys(dayCountNames).join(" ").trim()));
  const file = options.table === undefined ? undefined : await nodeFile(options.table);
  if (file?.ok === false) return wrong(words.errors["no-file"](`${options.table}`), exitCodes.file);
  const table = file === undefined ? ok("") : await tableText(file.value, nodeImportPorts);
  if (!table.ok) return wrong(pick(noTableWords[table.code], language), exitCodes.file);
  const typed = Object.fromEntries(
    Object.entries(optionOfField).map(([field, option]) => [field, options[option] ?? ""]),
  );
  const order = options.principalFirst === true ? "principal-first" : "";
  const read = readDebt({ ...emptyDebtForm, ...typed, kind, dayCount, table: table.value, order, penaltyOn });
  if (read.ok) return { contract: read.value, today: day.value, words, language };
  const lines = read.problems.map(
    ({ field, code, detail }) => `${pick(fieldNames[field], language)}: ${pick(problemWords[code](detail), language)}`,
  );
  return wrong(lines.join("\n"));
}

export const stopWithoutSchedule = (code: keyof typeof noScheduleWords, language: Language): void =>
  stop(pick(noScheduleWords[code], language), exitCodes.usage);
