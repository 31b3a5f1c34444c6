import { openAsBlob } from "node:fs";
import { writeFile } from "node:fs/promises";
import { bytesFile, nodeFile } from "@ringfence/adapters/file-input-node.ts";
import { nodeImportPorts } from "@ringfence/adapters/import-ports-node.ts";
import { unpackBills } from "@ringfence/adapters/packed-bills.ts";
import { writeWorkbook } from "@ringfence/adapters/spreadsheet.ts";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import type { FileInput } from "@ringfence/journey/reading/ports.ts";
import { type BillAccount, isPackedBill } from "@ringfence/journey/repay/ledger/bill-account.ts";
import { problemWords, remarkWords, skipWords, sourceWords } from "@ringfence/journey/repay/ledger/bill-words.ts";
import { bookBills } from "@ringfence/journey/repay/ledger/booked.ts";
import { budgetOf } from "@ringfence/journey/repay/ledger/budget.ts";
import { type ImportedBill, importBill } from "@ringfence/journey/repay/ledger/import-bill.ts";
import { knownBill, mappingDraft, mappingsOf } from "@ringfence/journey/repay/ledger/kept-bills.ts";
import { linesSheet } from "@ringfence/journey/repay/ledger/lines-sheet.ts";
import { readMapping, type TableMapping } from "@ringfence/journey/repay/ledger/mapping.ts";
import { monthSums } from "@ringfence/journey/repay/ledger/month-sums.ts";
import { type Bilingual, csvText, dateOf, formatYuan } from "@ringfence/kernel";
import { exitCodes } from "../../exit-codes.ts";
import { chooseLanguage, messagesFor, pick } from "../../languages.ts";
import type { Messages } from "../../messages/zh-CN.ts";
import { type CaseOptions, now, refuse, stop, withCase } from "../../open-case.ts";
import { readCase } from "../write/case-file.ts";
import { monthLines } from "./budget.ts";
import { keepBill } from "./case-ledger.ts";

interface ImportOptions extends CaseOptions {
  readonly case?: string;
  readonly columns?: string;
  readonly zipPassword?: string;
  readonly csv?: string;
  readonly xlsx?: string;
}

/** Reads bills, says of each what became of its rows, and keeps them where a case is named. */
export async function importBills(files: readonly string[], options: ImportOptions): Promise<void> {
  const language = chooseLanguage(options.lang, process.env.RINGFENCE_LANG);
  const words = messagesFor(language);
  const say = (text: Bilingual) => pick(text, language);
  const { case: path, columns } = options;
  if (columns !== undefined && !readMapping(columns, "").ok) return stop(words.bills.badColumns, exitCodes.usage);
  if (path === undefined) return tell((await readAll(files, [], options, words)).bills, options, words, say);
  await withCase(path, options, words, async (vault) => {
    const before = (await readCase(vault)).file;
    const { bills, mapped } = await readAll(files, mappingsOf(before), options, words);
    await tell(bills, options, words, say);
    const fresh = bills.filter(
      ({ account: { sha256 }, lines }, at) =>
        lines.length > 0 &&
        knownBill(before, sha256) === undefined &&
        bills.findIndex(({ account }) => account.sha256 === sha256) === at,
    );
    const drafts: EntryDraft[] = mapped.map((mapping) => mappingDraft(mapping, `table:${crypto.randomUUID()}`));
    for (const bill of fresh) {
      const draft = await keepBill(vault, bill);
      if (!draft.ok) return refuse(draft.code, path, words);
      drafts.push(draft.value);
    }
    const done = await vault.append(drafts);
    if (!done.ok) return refuse(done.code, path, words);
    if (options.json === true) return;
    for (const { account } of bills.filter(({ lines }) => lines.length > 0))
      console.log(
        fresh.some((one) => one.account === account) ? words.bills.kept(account.name) : words.bills.known(account.name),
      );
  });
}

interface ReadBills {
  readonly bills: readonly ImportedBill[];
  /** Tables nobody knew, read by the columns given. */
  readonly mapped: readonly TableMapping[];
}

async function readAll(
  files: readonly string[],
  mappings: readonly TableMapping[],
  { columns, zipPassword }: ImportOptions,
  words: Messages,
): Promise<ReadBills> {
  const bills: ImportedBill[] = [];
  const mapped: TableMapping[] = [];
  const read = async (file: FileInput) => {
    const bill = await importBill(file, nodeImportPorts, { mappings });
    const { unmapped } = bill.account;
    const mapping = columns === undefined || unmapped === undefined ? undefined : readMapping(columns, unmapped.key);
    if (mapping?.ok === true) mapped.push(mapping.value);
    return mapping?.ok === true ? importBill(file, nodeImportPorts, { mappings: [mapping.value] }) : bill;
  };
  for (const path of files) {
    const file = await nodeFile(path);
    if (!file.ok) {
      stop(words.errors["no-file"](path), exitCodes.file);
      continue;
    }
    const bill = await read(file.value);
    const inside = isPackedBill(bill.account) ? await unpackBills(await openAsBlob(path), zipPassword) : undefined;
    if (inside === undefined) bills.push(bill);
    else if (inside.ok)
      for (const one of inside.value)
        bills.push(await read(bytesFile(one.name, new Uint8Array(await one.arrayBuffer()))));
    else stop(words.bills.packed[inside.code](path), exitCodes.file);
  }
  return { bills, mapped };
}

async function tell(
  bills: readonly ImportedBill[],
  options: ImportOptions,
  words: Messages,
  say: (text: Bilingual) => string,
): Promise<void> {
  if (options.json === true) console.log(JSON.stringify(bills.map(({ account }) => account)));
  else for (const { account } of bills) for (const line of accountLines(account, words, say)) console.log(line);
  if (options.json !== true) for (const line of togetherLines(bills, words)) console.log(line);
  const rows = linesSheet(bills, say);
  if (options.csv !== undefined) await writeFile(options.csv, csvText(rows));
  if (options.xlsx !== undefined) await writeFile(options.xlsx, await writeWorkbook([{ name: "账单", rows }]));
  if (bills.every(({ lines }) => lines.length === 0) && process.exitCode === undefined)
    process.exitCode = exitCodes.nothingReadable;
}

function togetherLines(bills: readonly ImportedBill[], words: Messages): readonly string[] {
  const booked = bookBills(bills.map(({ account, lines }) => ({ ...account, lines })));
  const sums = monthSums(booked);
  const budget = budgetOf(booked, sums, dateOf(now()).slice(0, 7));
  return budget === undefined
    ? []
    : [words.bills.together, ...monthLines(sums, budget, words).map((line) => `  ${line}`)];
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
