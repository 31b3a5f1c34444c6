import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { auditHere } from "@ringfence/adapters/audit/audit-here.ts";
import { readComplaints } from "@ringfence/adapters/audit/complaint-register.ts";
import { findingsWorkbook } from "@ringfence/adapters/audit/findings-workbook.ts";
import { type AuditTask, runAudit } from "@ringfence/adapters/audit/run-audit.ts";
import { filesOf } from "@ringfence/adapters/audit/table-file.ts";
import { renderPdf } from "@ringfence/adapters/documents/render-pdf-node.ts";
import { dateOf } from "@ringfence/kernel";
import { auditDocument } from "@ringfence/platform/audit/report/audit-document.ts";
import type { AuditReport } from "@ringfence/platform/audit/report/audit-report.ts";
import type { AuditTotals } from "@ringfence/platform/audit/report/figures.ts";
import { type ColumnMap, readColumnMap } from "@ringfence/platform/records/column-map.ts";
import { complaintTimes } from "@ringfence/platform/scorecard/complaint-times.ts";
import { scorecardFile } from "@ringfence/platform/scorecard/scorecard-file.ts";
import type { ComplaintTally } from "@ringfence/platform/scorecard/tally.ts";
import { renderAuditHtml } from "@ringfence/report-view";
import { Command, Option } from "../../command-line.ts";
import { exitCodes } from "../../exit-codes.ts";
import { chooseLanguage, type Language, messagesFor } from "../../languages.ts";
import type { Messages } from "../../messages/zh-CN.ts";
import { now, stop } from "../../open-case.ts";
import { stopFor } from "./stop-for.ts";

interface Options {
  readonly map: string;
  readonly out: string;
  readonly threads?: string;
  readonly workers: "here" | "restate";
  readonly restate: string;
  readonly restateAdmin: string;
  readonly servicePort: string;
  readonly resume?: true;
  readonly complaints?: string;
  readonly lang?: string;
}

/** `ringfence platform audit`: every contact of a lender and its agencies against the rules of the borrower's judge. */
export function auditCommand(): Command {
  return new Command("audit")
    .description("核对催收记录：时段、次数、对象，逐条给出依据 audit contact records of any size")
    .argument("<paths...>", "Parquet、CSV、NDJSON 文件或文件夹")
    .requiredOption("--map <map.json>", "列对照表（先用 ringfence platform map 起草）")
    .requiredOption("--out <folder>", "结果放在哪里")
    .option("--threads <n>", "同时用几个进程（默认按处理器数）")
    .addOption(
      new Option(
        "--workers <where>",
        "谁来核对：本机，或在 Restate 登记的各台机器 who audits: here, or workers on any machines",
      )
        .choices(["here", "restate"])
        .default("here"),
    )
    .option("--restate <url>", "Restate 的入口", "http://127.0.0.1:8080")
    .option("--restate-admin <url>", "Restate 的管理口", "http://127.0.0.1:9070")
    .option("--service-port <port>", "Restate 来找本程序的端口", "9081")
    .option("--complaints <file>", "投诉登记（机构、收到日期、答复日期）")
    .option("--resume", "接着上次没做完的做")
    .option("--lang <language>", "zh-CN 或 en")
    .addHelpText(
      "after",
      "\n例 example:\n  ringfence platform map 外呼记录.csv --out map.json\n  ringfence platform audit 外呼记录.csv --map map.json --out 核对结果",
    )
    .action(audit);
}

async function shardsBy(options: Options, threads: number): Promise<AuditTask["auditShards"]> {
  if (options.workers === "here")
    return auditHere(threads - 1, [process.execPath, `${process.argv[1]}`, "platform", "audit-worker"]);
  const { auditOnRestate } = await import("@ringfence/adapters/restate/audit-on-restate.ts");
  return auditOnRestate(
    { ingress: options.restate, admin: options.restateAdmin },
    { port: Number(options.servicePort) },
  );
}

async function audit(paths: readonly string[], options: Options): Promise<void> {
  const language = chooseLanguage(options.lang, process.env.RINGFENCE_LANG);
  const words = messagesFor(language);
  const map = await readMap(options.map, words);
  if (map === undefined) return;
  const threads = options.threads === undefined ? availableParallelism() : Number(options.threads);
  if (!Number.isInteger(threads) || threads < 1) return stop(words.platform.badThreads, exitCodes.usage);
  const watched = process.stderr.isTTY;
  let told = "";
  try {
    const files = await filesOf(paths);
    const complaints = options.complaints === undefined ? [] : await complaintsIn(options.complaints, words);
    if (complaints === undefined) return;
    if (files.length === 0) return stop(words.errors["nothing-readable"], exitCodes.nothingReadable);
    const report = await runAudit({
      files,
      map,
      out: options.out,
      threads,
      resume: options.resume === true,
      complaints,
      auditShards: await shardsBy(options, threads),
      progress: (phase, done, of) => {
        const line = words.platform.progress(phase, done, of);
        // Where lines stay, as in a log, each tenth is told.
        const tenth = `${phase} ${Math.floor((done * 10) / of)}`;
        if (!watched && tenth === told) return;
        told = tenth;
        process.stderr.write(watched ? `\r\u001b[K${line}` : `${line}\n`);
      },
    });
    if (watched) process.stderr.write("\r\u001b[K");
    await writeReport(report, options.out, language);
    print(report.totals, options.out, words);
  } catch (error) {
    stopFor(error, paths.join(" "), words);
  }
}

async function complaintsIn(path: string, { platform }: Messages): Promise<readonly ComplaintTally[] | undefined> {
  const { complaints, unreadable, lacking } = await readComplaints(path);
  if (lacking.length > 0) {
    stop(platform.noComplaints(path, lacking.join(", ")), exitCodes.usage);
    return undefined;
  }
  if (unreadable > 0) console.error(platform.unreadableComplaints(unreadable));
  return complaintTimes(complaints, dateOf(now()));
}

async function writeReport(report: AuditReport, out: string, language: Language): Promise<void> {
  const asJson = (object: object) => `${JSON.stringify(object, null, 1)}\n`;
  await writeFile(join(out, "audit.json"), asJson(report));
  const scores = scorecardFile(report);
  if (scores !== undefined) await writeFile(join(out, "scorecard.json"), asJson(scores));
  const workbook = await findingsWorkbook(join(out, "findings.parquet"));
  if (workbook !== undefined) await writeFile(join(out, "findings.xlsx"), workbook);
  await writeFile(join(out, "report.html"), renderAuditHtml(report, language));
  await writeFile(join(out, "report.pdf"), await renderPdf(auditDocument(report, language)));
}

function print({ rows, audited, setAside, findings }: AuditTotals, out: string, { platform }: Messages): void {
  console.log(platform.totals(rows, audited, findings));
  for (const [code, count] of Object.entries(setAside)) {
    const column = code.startsWith("unknown-") ? code.slice("unknown-".length) : undefined;
    console.log(
      platform.setAside(column === undefined ? (platform.problems[code] ?? code) : platform.unknownCode(column), count),
    );
  }
  console.log(platform.written(out));
}

async function readMap(path: string, { errors, platform }: Messages): Promise<ColumnMap | undefined> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) {
    stop(errors["no-file"](path), exitCodes.file);
    return undefined;
  }
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    stop(errors["not-json"](path), exitCodes.usage);
    return undefined;
  }
  const map = readColumnMap(raw);
  if (map.ok) return map.value;
  stop(platform.badMap(path, `${map.code} ${map.detail ?? ""}`), exitCodes.usage);
  return undefined;
}
