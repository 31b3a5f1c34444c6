import { readFile, writeFile } from "node:fs/promises";
import { readDocumentText } from "@ringfence/adapters/document-text/read-document-text.ts";
import { sendings } from "@ringfence/casefile/model/facts.ts";
import {
  hasMatter,
  type RequestKind,
  requestKinds,
  termsRequest,
} from "@ringfence/journey/prevent/review/requests/terms-request.ts";
import type { ClauseHit, Review } from "@ringfence/journey/prevent/review/review-text.ts";
import { reviewText } from "@ringfence/journey/prevent/review/review-text.ts";
import { rulesOn } from "@ringfence/journey/prevent/review/rules-on.ts";
import { dateOf } from "@ringfence/kernel";
import type { Citation } from "@ringfence/law";
import { renderTermsHtml } from "@ringfence/report-view/terms-review/render-terms-html.tsx";
import { termsReviewWords } from "@ringfence/report-view/terms-review/words.ts";
import { Command, Option } from "../../command-line.ts";
import { exitCodes } from "../../exit-codes.ts";
import { chooseLanguage, type Language, messagesFor, pick } from "../../languages.ts";
import type { Messages } from "../../messages/zh-CN.ts";
import { type CaseOptions, now, stop } from "../../open-case.ts";
import { paint } from "../../paint.ts";
import { type DocumentTargets, putDocument } from "../write/put-document.ts";
import { categoryOf } from "./category-of.ts";
import { keepTerms } from "./keep-terms.ts";

interface TermsOptions extends DocumentTargets, CaseOptions {
  readonly category?: string;
  readonly name?: string;
  readonly to?: string;
  readonly title?: string;
  readonly request: RequestKind;
  readonly html?: string;
  readonly case?: string;
  readonly lender?: string;
  readonly sent?: string;
  readonly receipt?: string;
}

/** `ringfence prevent contract` and `policy`: which sentences give the address book or the purse away. */
export function termsCommand(name: "contract" | "policy"): Command {
  const what = name === "contract" ? "借款合同" : "隐私政策、授权书";
  return new Command(name)
    .description(`逐句看${what}：哪一条交出通讯录，哪一条多收钱 read a ${name} sentence by sentence`)
    .argument("<file>", "PDF、DOCX、网页（HTML、MHTML）或文字文件（任何中文编码）")
    .option("--category <kind>", "它是哪一类应用的：1 到 39，或名称，如 网络借贷（默认自己看）")
    .option("--name <name>", "写信用的姓名")
    .option("--to <lender>", "写给哪家机构")
    .option("--title <name>", "合同或政策的名称（文件里没有标题的，写信时要写）")
    .addOption(
      new Option("--request <kind>", "写哪一种：amend 请求修改，refuse 不同意，withdraw 撤回同意，delete 复制和删除")
        .choices(requestKinds)
        .default("amend"),
    )
    .option("--pdf <file>", "把信写成 PDF")
    .option("--docx <file>", "写成 DOCX")
    .option("--text <file>", "写成纯文本")
    .option("--html <out>", "把结果另存为一个可离线打开的网页")
    .option("--case <case>", "记入这个案卷，文件也存进去作为证据")
    .option("--lender <id>", "这是案卷里哪家机构的（编号）")
    .option("--sent <how>", "信已经寄出，记入案卷：方式如 email、post、app")
    .option("--receipt <number>", "寄送或受理编号")
    .option("--passphrase-file <file>", "案卷口令所在的文件")
    .option("--recovery-key <key>", "用恢复密钥打开案卷")
    .option("--json", "输出 JSON")
    .option("--lang <language>", "zh-CN 或 en")
    .addHelpText(
      "after",
      `\n例 example:\n  ringfence prevent ${name} 文件.pdf --name 陈安 --to 某某公司 --docx 请求.docx`,
    )
    .action(lookAtTerms);
}

async function lookAtTerms(path: string, options: TermsOptions): Promise<void> {
  const language = chooseLanguage(options.lang, process.env.RINGFENCE_LANG);
  const words = messagesFor(language);
  const how = sendings.find((one) => one === options.sent);
  if (options.sent !== undefined && how === undefined)
    return stop(words.write.badSending(sendings.join(" ")), exitCodes.usage);
  if (how !== undefined && options.case === undefined) return stop(words.prevent.sentNeedsCase, exitCodes.usage);
  const category = options.category === undefined ? undefined : categoryOf(options.category);
  if (category === undefined && options.category !== undefined)
    return stop(words.prevent.noCategory(options.category), exitCodes.usage);
  const text = await textAt(path, words);
  if (text === undefined) return;
  const review = reviewText(text, dateOf(now()), { category });
  if (options.json === true) console.log(JSON.stringify(termsAsJson(review)));
  else printReview(review, language);
  if (
    options.html !== undefined &&
    !(await saveHtml(options.html, renderTermsHtml({ review, text, language, pasted: false }), words))
  )
    return;
  const { pdf, docx, text: plain, request, receipt = "", lender } = options;
  const shows = how !== undefined && options.json !== true;
  const writes = shows || [pdf, docx, plain].some((target) => target !== undefined);
  if (writes && !(await writeRequest(review, options, words))) return;
  const sent = how === undefined ? {} : { sent: { request, how, receipt } };
  if (options.case !== undefined) await keepTerms(options.case, { path, review, lender, ...sent }, options, words);
}

async function writeRequest(review: Review, options: TermsOptions, words: Messages): Promise<boolean> {
  const { name, to, request: kind } = options;
  const { hits, absent, on, terms } = review;
  const title = options.title ?? terms.title;
  const refusal =
    name === undefined || to === undefined
      ? words.prevent.whoAndTo
      : title === ""
        ? words.prevent.whichTerms
        : hasMatter(kind, hits, absent)
          ? undefined
          : words.prevent.nothingToWrite;
  if (refusal !== undefined || name === undefined || to === undefined) {
    stop(`${refusal}`, exitCodes.usage);
    return false;
  }
  const today = dateOf(now());
  return putDocument(termsRequest({ kind, name, to, terms: title, hits, absent, on, today }), options, words);
}

/** The words of the file, or a refusal said. */
export async function textAt(path: string, words: Messages): Promise<string | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) {
    stop(words.errors["no-file"](path), exitCodes.file);
    return undefined;
  }
  const read = await readDocumentText(bytes);
  if (read.ok) return read.value.text;
  stop(words.prevent.refusals[read.code](path), exitCodes.nothingReadable);
  return undefined;
}

async function saveHtml(path: string, html: string, words: Messages): Promise<boolean> {
  try {
    await writeFile(path, html);
    console.error(words.wroteHtml(path));
    return true;
  } catch {
    stop(words.errors["cannot-write"](path), exitCodes.file);
    return false;
  }
}

export const hitAsJson = ({ pattern: { id, concern, severity }, ...place }: ClauseHit) => ({
  pattern: id,
  concern,
  severity,
  ...place,
});

function termsAsJson(review: Review) {
  const { terms, kind, category, on, hits, absent, first } = review;
  const { title, parties, definitions, references, articles } = terms;
  return {
    title,
    kind,
    category,
    on,
    parties,
    definitions,
    references,
    articles,
    sentences: terms.sentences.length,
    tooShort: review.within === "passage",
    first: first.map((one) => ("pattern" in one ? one.pattern.id : one.id)),
    hits: hits.map((hit) => ({ ...hitAsJson(hit), rules: rulesOn(hit.pattern.basis, on) })),
    absent: absent.map(({ id, severity, basis }) => ({ id, severity, rules: rulesOn(basis, on) })),
  };
}

function printReview(review: Review, language: Language): void {
  const words = termsReviewWords[language];
  const { terms, kind, on, hits, absent, first } = review;
  if (terms.title !== "") console.log(paint.bold(terms.title));
  console.log([words.kinds[kind], words.on(on)].filter((one) => one !== "").join(" · "));
  console.log(words.read(terms.sentences.length, hits.length));
  if (review.within === "passage") console.log(paint.bold(messagesFor(language).prevent.tooShort));
  console.log(`\n${first.length === 0 ? words.none : words.first}`);
  for (const one of first) {
    const [{ title }, clause] = "pattern" in one ? [one.pattern, one.clause] : [one, ""];
    console.log(paint.bold(`! ${pick(title, language)}  ${clause}`));
  }
  for (const hit of hits) printHit(hit, review, language);
  for (const { title, why, ask, basis } of absent) {
    console.log(`\n- ${words.absent}${words.colon}${pick(title, language)}\n  ${pick(why, language)}`);
    console.log(`  ${words.ask}${words.colon}${pick(ask, language)}`);
    printRules(basis, review, language);
  }
  console.log(`\n${words.limits}`);
}

function printHit(
  { pattern, clause, sentence, figure, referred = [], byCategory = [] }: ClauseHit,
  review: Review,
  language: Language,
): void {
  const words = termsReviewWords[language];
  const sign = pattern.concern === "good" ? "+" : "-";
  console.log(`\n${sign} ${pick(pattern.title, language)}  ${clause}\n  「${sentence}」`);
  for (const one of referred) console.log(`  ${words.readAs(one.words, one.meaning, one.clause)}`);
  if (figure !== undefined) console.log(`  ${pick(figure, language)}`);
  console.log(`  ${pick(pattern.why, language)}`);
  for (const one of byCategory) console.log(`  ${pick(one, language)}`);
  if (pattern.ask === undefined) return;
  console.log(`  ${words.severities[pattern.severity]}${words.colon}${pick(pattern.because, language)}`);
  console.log(`  ${words.ask}${words.colon}${pick(pattern.ask, language)}`);
  printRules(pattern.basis, review, language);
}

function printRules(basis: readonly Citation[], { on }: Review, language: Language): void {
  const words = termsReviewWords[language];
  for (const { label, rank, gist } of rulesOn(basis, on))
    console.log(
      paint.dim(
        `  ${pick(label, language)}${words.inBrackets([pick(rank, language)])}${words.colon}${pick(gist, language)}`,
      ),
    );
}
