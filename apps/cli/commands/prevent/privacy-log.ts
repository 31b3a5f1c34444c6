import { createReadStream } from "node:fs";
import { stat, writeFile } from "node:fs/promises";
import { nodeFile } from "@ringfence/adapters/file-input-node.ts";
import { nodeImportPorts } from "@ringfence/adapters/import-ports-node.ts";
import { type CaseFile, emptyCaseFile } from "@ringfence/casefile";
import { documentHtml } from "@ringfence/casefile/document/document-html.ts";
import { plainText } from "@ringfence/casefile/document/plain-text.ts";
import type { Vault } from "@ringfence/casefile/log/vault.ts";
import { type LendingApp, logDrafts } from "@ringfence/journey/prevent/privacy-log/keep-log.ts";
import { lineUp } from "@ringfence/journey/prevent/privacy-log/line-up.ts";
import { logPaper } from "@ringfence/journey/prevent/privacy-log/log-paper.ts";
import { type ReadLog, readLogFile } from "@ringfence/journey/prevent/privacy-log/read-log-file.ts";
import { dateOf, instant, parseCivil } from "@ringfence/kernel";
import { Command } from "../../command-line.ts";
import { exitCodes } from "../../exit-codes.ts";
import { chooseLanguage, type Language, messagesFor } from "../../languages.ts";
import { mimeOf } from "../../mime.ts";
import { type CaseOptions, now, refuse, stop, withCase } from "../../open-case.ts";
import { showProgress } from "../../progress.ts";
import { readCase } from "../write/case-file.ts";

interface Options extends CaseOptions {
  readonly case?: string;
  readonly takenAt?: string;
  readonly app?: string;
  readonly lending?: readonly string[];
  readonly html?: string;
}

/** `ringfence prevent privacy-log`: what the phone itself logged, beside loans and calls where a case is named. */
export const privacyLogCommand = (): Command =>
  new Command("privacy-log")
    .description(
      "读手机自己的隐私记录：哪款应用在什么时候读了通讯录 which app read the contacts, and when, by the phone's own log",
    )
    .argument(
      "<file>",
      "苹果「App 隐私报告」.ndjson；安卓 appops、dumpsys package 的输出；有应用、权限、时间三列的表格",
    )
    .option("--case <case>", "记入这个案卷，并和借款、来电排在一起")
    .option(
      "--lending <app>",
      "这是借款应用（可多次；知道是哪家就写 应用=机构编号）",
      (value: string, before?: string[]) => [...(before ?? []), value],
    )
    .option("--taken-at <time>", "输出是什么时候取的（appops 只写「多久以前」；默认按文件时间）")
    .option("--app <name>", "输出里没写应用名时，这是哪款应用")
    .option("--passphrase-file <file>", "案卷口令所在的文件")
    .option("--recovery-key <key>", "用恢复密钥打开案卷")
    .option("--html <out>", "存成一个可离线打开的网页")
    .option("--json", "输出 JSON")
    .option("--lang <language>", "zh-CN 或 en")
    .addHelpText(
      "after",
      "\n例 example:\n  ringfence prevent privacy-log App_Privacy_Report.ndjson --case 我的案卷.rfc --lending com.example.loan",
    )
    .action(readLog);

async function readLog(path: string, options: Options): Promise<void> {
  const language = chooseLanguage(options.lang, process.env.RINGFENCE_LANG);
  const words = messagesFor(language);
  const file = await nodeFile(path);
  if (!file.ok) return stop(words.errors["no-file"](path), exitCodes.file);
  const said = options.takenAt === undefined ? undefined : parseCivil(options.takenAt);
  if (said?.ok === false) return stop(words.record.badTime(`${options.takenAt}`), exitCodes.usage);
  const progress = showProgress(words);
  const size = file.value.size;
  const read = await readLogFile(
    file.value,
    nodeImportPorts,
    {
      takenAt: said?.value.instant ?? instant(Math.trunc((await stat(path)).mtimeMs)),
      ...(options.app === undefined ? {} : { app: options.app }),
    },
    (bytes) => progress({ kind: "progress", file: 0, phase: "reading", bytes, size }, file.value.fileName),
  );
  if (read.log.format === undefined) return stop(words.privacyLog.unknownFormat(path), exitCodes.nothingReadable);
  if (options.case === undefined) return show(path, read, emptyCaseFile, options, language);
  await withCase(options.case, options, words, async (vault) => {
    const kept = await keep(vault, path, read, options);
    if (!kept.ok) return refuse(kept.code, `${options.case}`, words);
    await show(path, read, (await readCase(vault)).file, options, language);
    if (options.json !== true) console.log(words.privacyLog.kept(kept.value.size - 1));
  });
}

/** The file goes into the case as evidence about the entry that sums it up. */
async function keep(vault: Vault, path: string, { log, sha256 }: ReadLog, { lending = [] }: Options) {
  const fileName = `${path.split(/[\\/]/).at(-1)}`;
  const mime = mimeOf(fileName);
  const chunks = () => createReadStream(path) as AsyncIterable<Uint8Array>;
  const stored = await vault.putFile({ name: fileName, mime, chunks });
  if (!stored.ok) return stored;
  const drafts = logDrafts(log, { fileName, sha256 }, lending.map(lendingApp), now());
  const about = drafts.at(-1)?.body.id as string;
  const body = { id: `evidence:${about}`, name: fileName, sha256, size: stored.value.size, mime, about: [about] };
  return vault.append([...drafts, { kind: "evidence-attached", body, files: [stored.value] }]);
}

function lendingApp(text: string): LendingApp {
  const cut = text.indexOf("=");
  return cut === -1 ? { app: text } : { app: text.slice(0, cut), lender: text.slice(cut + 1) };
}

async function show(path: string, { log, sha256 }: ReadLog, file: CaseFile, options: Options, language: Language) {
  const words = messagesFor(language);
  const lent = (options.lending ?? []).map((one) => lendingApp(one).app);
  const about = lent.length === 0 ? log.apps : log.apps.filter(({ app }) => lent.includes(app));
  const line = lineUp(about, file, dateOf(now()));
  const paper = logPaper(log, { fileName: `${path.split(/[\\/]/).at(-1)}`, sha256 }, line, language);
  if (options.html !== undefined) {
    const done = await writeFile(options.html, documentHtml(paper)).then(
      () => true,
      () => false,
    );
    if (!done) return stop(words.errors["cannot-write"](options.html), exitCodes.file);
    console.error(words.wroteHtml(options.html));
  }
  if (options.json === true) return console.log(JSON.stringify({ log, sha256, line }));
  process.stdout.write(plainText(paper));
  for (const { line: number, code } of log.problems.kept.slice(0, 10))
    console.log(words.problem(words.row(number), words.privacyLog.problems[code]));
}
