import { compareTerms, type TermsChange } from "@ringfence/journey/prevent/review/compare-terms.ts";
import { dateOf } from "@ringfence/kernel";
import { termsReviewWords } from "@ringfence/report-view/terms-review/words.ts";
import { Command } from "../../command-line.ts";
import { chooseLanguage, messagesFor, pick } from "../../languages.ts";
import { now } from "../../open-case.ts";
import { paint } from "../../paint.ts";
import { hitAsJson, textAt } from "./terms.ts";

interface CompareOptions {
  readonly json?: true;
  readonly lang?: string;
}

/** `ringfence prevent compare`: what a new version of terms makes worse. */
export function compareCommand(): Command {
  return new Command("compare")
    .description("比一比两个版本的合同或政策：哪里变差了 compare two versions of terms")
    .argument("<old>", "旧的：PDF、DOCX、网页或文字文件")
    .argument("<new>", "新的")
    .option("--json", "输出 JSON")
    .option("--lang <language>", "zh-CN 或 en")
    .addHelpText("after", "\n例 example:\n  ringfence prevent compare 政策-旧.html 政策-新.html")
    .action(compareFiles);
}

async function compareFiles(before: string, after: string, options: CompareOptions): Promise<void> {
  const language = chooseLanguage(options.lang, process.env.RINGFENCE_LANG);
  const words = messagesFor(language);
  const shown = termsReviewWords[language];
  const texts = [await textAt(before, words), await textAt(after, words)];
  const [old, fresh] = texts;
  if (old === undefined || fresh === undefined) return;
  const today = dateOf(now());
  const { worse, better, changedSentences } = compareTerms(old, fresh, today);
  const asJson = ({ hit, ...change }: TermsChange) => ({ ...change, ...hitAsJson(hit) });
  if (options.json === true)
    return console.log(JSON.stringify({ worse: worse.map(asJson), better: better.map(asJson), changedSentences }));
  console.log(shown.compared(changedSentences, worse.length, better.length));
  for (const [list, sign] of [
    [worse, "-"],
    [better, "+"],
  ] as const)
    for (const { kind, hit, other } of list) {
      console.log(
        `\n${sign} ${paint.bold(shown.changes[kind])}${shown.colon}${pick(hit.pattern.title, language)}  ${hit.clause}`,
      );
      console.log(`  「${hit.sentence}」`);
      if (other !== undefined) console.log(paint.dim(`  ${shown.otherVersion}「${other}」`));
    }
  console.log(`\n${shown.limits}`);
}
