import { readFile } from "node:fs/promises";
import { readDocumentText } from "@ringfence/adapters/document-text/read-document-text.ts";
import { amendmentRequest } from "@ringfence/journey/prevent/review/amendment-request.ts";
import { reviewText } from "@ringfence/journey/prevent/review/review-text.ts";
import { dateOf } from "@ringfence/kernel";
import { citationLabel } from "@ringfence/law";
import { Command } from "../command-line.ts";
import { exitCodes } from "../exit-codes.ts";
import { chooseLanguage, messagesFor, pick } from "../languages.ts";
import { now, stop } from "../open-case.ts";
import { paint } from "../paint.ts";
import { accountsCommand } from "./prevent/accounts.ts";
import { appCommand } from "./prevent/app.ts";
import { contactsCommand } from "./prevent/contacts.ts";
import { permissionsCommand } from "./prevent/permissions.ts";
import { privacyLogCommand } from "./prevent/privacy-log.ts";
import { type DocumentTargets, putDocument } from "./write/put-document.ts";

interface ContractOptions extends DocumentTargets {
  readonly name?: string;
  readonly to?: string;
  readonly json?: true;
  readonly lang?: string;
}

/** `ringfence prevent contract`: which sentences of a contract or policy give the address book or the purse away. */
export function preventCommand(): Command {
  const prevent = new Command("prevent").description(
    "防护：看合同、隐私政策和应用\nread contracts, privacy policies and apps",
  );
  prevent
    .command("contract")
    .alias("policy")
    .description("逐句看合同、隐私政策：哪一条交出通讯录，哪一条多收钱 read a contract sentence by sentence")
    .argument("<file>", "PDF、DOCX、网页（HTML、MHTML）或文字文件（任何中文编码）")
    .option("--name <name>", "写修改请求用的姓名")
    .option("--to <lender>", "写给哪家机构")
    .option("--pdf <file>", "把修改请求写成 PDF")
    .option("--docx <file>", "写成 DOCX")
    .option("--text <file>", "写成纯文本")
    .option("--json", "输出 JSON")
    .option("--lang <language>", "zh-CN 或 en")
    .addHelpText(
      "after",
      "\n例 example:\n  ringfence prevent contract 借款合同.txt --name 陈安 --to 某某公司 --docx 修改请求.docx",
    )
    .action(reviewFile);
  prevent.addCommand(privacyLogCommand()).addCommand(permissionsCommand()).addCommand(contactsCommand());
  prevent.addCommand(accountsCommand());
  prevent.addCommand(appCommand());
  return prevent;
}

async function reviewFile(path: string, options: ContractOptions): Promise<void> {
  const language = chooseLanguage(options.lang, process.env.RINGFENCE_LANG);
  const words = messagesFor(language);
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return stop(words.errors["no-file"](path), exitCodes.file);
  const read = await readDocumentText(bytes);
  if (!read.ok) return stop(words.prevent.refusals[read.code](path), exitCodes.nothingReadable);
  const { terms, hits, first } = reviewText(read.value.text);
  if (options.json === true)
    console.log(
      JSON.stringify(hits.map(({ pattern: { id, concern, severity }, ...hit }) => ({ id, concern, severity, ...hit }))),
    );
  else {
    console.log(words.prevent.read(terms.sentences.length, hits.length));
    for (const { pattern } of first) console.log(paint.bold(`! ${pick(pattern.title, language)}`));
    for (const { pattern, clause, sentence } of hits) {
      console.log(
        `\n${pattern.concern === "good" ? "+" : "-"} ${pick(pattern.title, language)}  ${clause}\n  「${sentence}」`,
      );
      console.log(`  ${pick(pattern.why, language)}`);
      if (pattern.ask !== undefined) console.log(`  ${words.prevent.ask}${pick(pattern.ask, language)}`);
      const labels = pattern.basis.map((one) => pick(citationLabel(one), language));
      if (labels.length > 0) console.log(paint.dim(`  ${labels.join(words.between)}`));
    }
    console.log(`\n${words.prevent.limits}`);
  }
  if (options.pdf === undefined && options.docx === undefined && options.text === undefined) return;
  if (options.name === undefined || options.to === undefined) return stop(words.prevent.whoAndTo, exitCodes.usage);
  const { name, to } = options;
  const letter = amendmentRequest({ name, to, contract: terms.title, hits, today: dateOf(now()) });
  await putDocument(letter, options, words);
}
