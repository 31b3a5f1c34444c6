import { readFile } from "node:fs/promises";
import type { AuditReport } from "@ringfence/platform/audit/report/audit-report.ts";
import { evaluationForm } from "@ringfence/platform/scorecard/evaluation-form.ts";
import { Command } from "../../command-line.ts";
import { exitCodes } from "../../exit-codes.ts";
import { chooseLanguage, messagesFor } from "../../languages.ts";
import { stop } from "../../open-case.ts";
import { type DocumentTargets, putDocument } from "../write/put-document.ts";

interface Options extends DocumentTargets {
  readonly agency: string;
  readonly lang?: string;
}

/** `ringfence platform evaluate`: the yearly form of one agency, out of an audit. */
export function evaluateCommand(): Command {
  return new Command("evaluate")
    .description("受托机构年度评价表 the yearly evaluation form of one agency")
    .argument("<audit.json>", "ringfence platform audit 写出的 audit.json")
    .requiredOption("--agency <name>", "受托机构")
    .option("--pdf <file>", "写成 PDF")
    .option("--docx <file>", "写成 DOCX")
    .option("--text <file>", "写成纯文本")
    .option("--lang <language>", "zh-CN 或 en")
    .action(evaluate);
}

async function evaluate(path: string, options: Options): Promise<void> {
  const language = chooseLanguage(options.lang, process.env.RINGFENCE_LANG);
  const words = messagesFor(language);
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) return stop(words.errors["no-file"](path), exitCodes.file);
  const report = reportOf(text);
  const score = report?.scorecard.agencies.find(({ agency }) => agency === options.agency);
  if (report === undefined || report.period === undefined) return stop(words.platform.noAudit(path), exitCodes.damaged);
  if (score === undefined)
    return stop(
      words.platform.noAgency(
        options.agency,
        report.scorecard.agencies.map(({ agency }) => agency).join(words.between),
      ),
      exitCodes.usage,
    );
  await putDocument(evaluationForm(score, report.period, language), options, words);
}

function reportOf(text: string): AuditReport | undefined {
  try {
    const raw = JSON.parse(text);
    return raw?.ringfence === "audit" && raw.v === 1 ? raw : undefined;
  } catch {
    return undefined;
  }
}
