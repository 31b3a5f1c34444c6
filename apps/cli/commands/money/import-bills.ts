import { writeFile } from "node:fs/promises";
import { nodeFile } from "@ringfence/adapters/file-input-node.ts";
import { nodeImportPorts } from "@ringfence/adapters/import-ports-node.ts";
import { writeWorkbook } from "@ringfence/adapters/spreadsheet.ts";
import type { BillAccount } from "@ringfence/journey/repay/ledger/bill-account.ts";
import { problemWords, remarkWords, skipWords, sourceWords } from "@ringfence/journey/repay/ledger/bill-words.ts";
import { type ImportedBill, importBill } from "@ringfence/journey/repay/ledger/import-bill.ts";
import { linesSheet } from "@ringfence/journey/repay/ledger/lines-sheet.ts";
import { type Bilingual, csvText, formatYuan } from "@ringfence/kernel";
import { exitCodes } from "../../exit-codes.ts";
import { chooseLanguage, messagesFor, pick } from "../../languages.ts";
import type { Messages } from "../../messages/zh-CN.ts";
import { stop } from "../../open-case.ts";

interface ImportOptions {
  readonly csv?: string;
  readonly xlsx?: string;
  readonly json?: true;
  readonly lang?: string;
}

/** Reads bills and says of each what became of its rows. */
export async function importBills(files: readonly string[], options: ImportOptions): Promise<void> {
  const language = chooseLanguage(options.lang, process.env.RINGFENCE_LANG);
  const words = messagesFor(language);
  const say = (text: Bilingual) => pick(text, language);
  const bills: ImportedBill[] = [];
  for (const path of files) {
    const file = await nodeFile(path);
    if (file.ok) bills.push(await importBill(file.value, nodeImportPorts));
    else stop(words.errors["no-file"](path), exitCodes.file);
  }
  if (options.json === true) console.log(JSON.stringify(bills.map(({ account }) => account)));
  else for (const { account } of bills) for (const line of accountLines(account, words, say)) console.log(line);
  const rows = linesSheet(bills, say);
  if (options.csv !== undefined) await writeFile(options.csv, csvText(rows));
  if (options.xlsx !== undefined) await writeFile(options.xlsx, await writeWorkbook([{ name: "账单", rows }]));
  if (bills.every(({ lines }) => lines.length === 0) && process.exitCode === undefined)
    process.exitCode = exitCodes.nothingReadable;
}

/** How many rows set aside are printed; `--json` has more. */
const printed = 10;

function accountLines(account: BillAccount, { bills: words }: Messages, say: (text: Bilingual) => string): string[] {
  const { name, rows, records, sums, skipped, problems, remarks, unmapped } = account;
  const left = Object.entries(skipped).map(
    ([reason, count]) => `${say(skipWords[reason as keyof typeof skipWords])} ${count}`,
  );
  return [
    words.read(name, say(sourceWords(account)), rows, records),
    ...(records === 0 ? [] : [words.sums(formatYuan(sums.in), formatYuan(sums.out), formatYuan(sums.neutral))]),
    ...(left.length === 0 ? [] : [words.leftOut(left.join(", "))]),
    ...(problems.total === 0 ? [] : [words.setAside(problems.total)]),
    ...problems.first
      .slice(0, printed)
      .map(({ row, code, raw }) => words.row(row, say(problemWords[code]), raw.replaceAll("\t", " "))),
    ...(problems.total > printed ? [words.more(problems.total - printed)] : []),
    ...remarks.map(
      ({ code, count, detail }) =>
        `  ${say(remarkWords[code])}${detail ?? ""}${count === undefined || code !== "count-differs" ? "" : ` / ${count}`}`,
    ),
    ...(unmapped === undefined ? [] : [words.unmapped]),
  ];
}
