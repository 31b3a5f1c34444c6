import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import { bytesFile, nodeFile } from "@ringfence/adapters/file-input-node.ts";
import { nodeImportPorts } from "@ringfence/adapters/import-ports-node.ts";
import { type LenderKind, lenderKinds, type Product, products, relations } from "@ringfence/casefile";
import type { Answers } from "@ringfence/journey/record/answers.ts";
import { judgeFiles } from "@ringfence/journey/record/judge-files.ts";
import type { Report } from "@ringfence/journey/record/report/report.ts";
import { canonicalJson, civilDate, dateOf, instant, parseCivilDate } from "@ringfence/kernel";
import { renderReportHtml } from "@ringfence/report-view";
import { Command, Option } from "../command-line.ts";
import { exitCodes } from "../exit-codes.ts";
import { chooseLanguage, type Language, messagesFor } from "../languages.ts";
import { printReport } from "../print-report.ts";
import { showProgress } from "../progress.ts";

interface Options {
  readonly case?: string;
  readonly owner?: readonly string[];
  readonly asOf?: string;
  readonly json?: true;
  readonly html?: string;
  readonly lang?: string;
  readonly unmask?: true;
  readonly all?: true;
  readonly lenderKind?: LenderKind;
  readonly product?: Product;
  readonly collector?: readonly string[];
  readonly notCollector?: readonly string[];
}

/** For options that may be given several times. */
const several = (value: string, before: readonly string[] | undefined) => [...(before ?? []), value];

export function judgeCommand(): Command {
  return new Command("judge")
    .description(
      "判断手机备份、通话详单或粘贴的文字里，哪些联系不合规则\njudge phone backups, call lists or pasted text",
    )
    .argument("<files...>", "短信/通话备份 XML、详单 CSV/XLSX、文本；- 表示标准输入")
    .option("--case <case.json>", "案卷：人物、借款、号码、约定")
    .option("--owner <file=who>", `这个文件来自谁的手机：案卷里的人物编号，或关系（${relations.join("/")}）`, several)
    .option("--as-of <date>", "按哪一天来看（默认今天，北京时间）")
    .addOption(new Option("--lender-kind <kind>", "放款机构的类型").choices(lenderKinds))
    .addOption(new Option("--product <product>", "借款种类").choices(products))
    .option("--collector <number>", "确认这个号码是催收方（可多次）", several)
    .option("--not-collector <number>", "确认这个号码不是催收方（可多次）", several)
    .option("--json", "输出 JSON（同样的输入，同样的字节）")
    .option("--html <out>", "另存为一个可离线打开的网页")
    .option("--all", "列出全部，不只是每条规则的前几处")
    .option("--unmask", "显示完整号码（默认打码）")
    .option("--lang <language>", "zh-CN 或 en")
    .addHelpText(
      "after",
      "\n例 example:\n  ringfence judge sms.xml calls.xml 妈妈.xml --owner 妈妈.xml=parent --lender-kind consumer-finance --html 报告.html",
    )
    .action(runJudge);
}

async function runJudge(paths: readonly string[], options: Options): Promise<void> {
  const language = chooseLanguage(options.lang, process.env.RINGFENCE_LANG);
  const { errors } = messagesFor(language);
  const day = options.asOf === undefined ? dateOf(instant(Date.now())) : parseCivilDate(options.asOf);
  if (typeof day === "object" && !day.ok) return stop(errors["bad-date"](String(options.asOf)), exitCodes.usage);
  const answers = readAnswers(options, language);
  if (answers === undefined) return;
  const sheet = options.case === undefined ? undefined : await readJson(options.case, language);
  if (sheet === null) return;
  const files = await openFiles(paths, language);
  if (files === undefined) return;
  const judged = await judgeFiles(
    {
      files,
      answers,
      asOf: typeof day === "object" ? day.value : civilDate(day),
      ...(sheet === undefined ? {} : { sheet }),
      ...(options.unmask === true ? { unmasked: true } : {}),
    },
    nodeImportPorts,
    { progress: showProgress(messagesFor(language)) },
  );
  if (!judged.ok) return stop(errors["not-a-case"](String(options.case), String(judged.detail)), exitCodes.usage);
  const { report, unknownLists } = judged.value;
  if (unknownLists.length > 0) console.error(errors["unknown-lists"](String(options.case), unknownLists.join(", ")));
  await show(report, options, language);
}

async function show(report: Report, options: Options, language: Language): Promise<void> {
  const words = messagesFor(language);
  if (options.html !== undefined) {
    try {
      await writeFile(options.html, renderReportHtml(report, language));
      console.error(words.wroteHtml(options.html));
    } catch {
      return stop(words.errors["cannot-write"](options.html), exitCodes.file);
    }
  }
  process.stdout.write(
    options.json === true
      ? `${canonicalJson(JSON.parse(JSON.stringify(report)))}\n`
      : `${printReport(report, language, options.all === true)}\n`,
  );
  if (report.inputs.every((one) => one.records === 0))
    return stop(words.errors["nothing-readable"], exitCodes.nothingReadable);
}

function readAnswers(options: Options, language: Language): Answers | undefined {
  const owners: Record<string, { party: string } | { relation: (typeof relations)[number] }> = {};
  for (const pair of options.owner ?? []) {
    const cut = pair.lastIndexOf("=");
    const [file, who] = [pair.slice(0, cut), pair.slice(cut + 1)];
    if (cut < 1 || who === "") return stop(messagesFor(language).errors["bad-owner"](pair), exitCodes.usage);
    const relation = relations.find((one) => one === who);
    owners[basename(file)] = relation === undefined ? { party: who } : { relation };
  }
  return {
    owners,
    ...(options.collector === undefined ? {} : { collectors: options.collector }),
    ...(options.notCollector === undefined ? {} : { bystanders: options.notCollector }),
    ...(options.lenderKind === undefined ? {} : { lenderKind: options.lenderKind }),
    ...(options.product === undefined ? {} : { product: options.product }),
  };
}

/** null when it could not be read, after the reason was printed. */
async function readJson(path: string, language: Language): Promise<unknown> {
  const { errors } = messagesFor(language);
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    stop(errors["no-file"](path), exitCodes.file);
    return null;
  }
  try {
    return JSON.parse(text);
  } catch {
    stop(errors["not-json"](path), exitCodes.usage);
    return null;
  }
}

async function openFiles(paths: readonly string[], language: Language) {
  const files = [];
  for (const path of paths) {
    if (path === "-") {
      files.push(bytesFile("-", await buffer(process.stdin)));
      continue;
    }
    const file = await nodeFile(path);
    if (!file.ok) return stop(messagesFor(language).errors["no-file"](path), exitCodes.file);
    files.push(file.value);
  }
  return files;
}

function stop(message: string, code: number): undefined {
  console.error(message);
  process.exitCode = code;
}
