import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createInterface } from "node:readline";
import { type LenderKind, lenderKinds, type Product, products } from "@ringfence/casefile";
import { dateOf } from "@ringfence/kernel";
import { filledIn, type LineFinding, reviewLine, type Setting } from "@ringfence/platform/script/review-line.ts";
import { Command, Option } from "../../command-line.ts";
import { exitCodes } from "../../exit-codes.ts";
import { chooseLanguage, type Language, messagesFor, pick } from "../../languages.ts";
import { now, stop } from "../../open-case.ts";
import { paint } from "../../paint.ts";

interface Options {
  readonly to: "debtor" | "contact";
  readonly lenderKind: LenderKind;
  readonly product: Product;
  readonly member?: readonly ("cba" | "nifa" | "pcac")[];
  readonly json?: true;
  readonly lang?: string;
}

/** `ringfence platform script`: what each line of a script, template or transcript would be if a collector said it. */
export function scriptCommand(): Command {
  return new Command("script")
    .description(
      "逐句看话术、短信模板或转写文本：会犯哪条规则，换成怎么说 check scripts, templates and transcripts line by line",
    )
    .argument("<file>", "文字文件，一行一句；模板里的 {姓名} {金额} 会先填上样例")
    .addOption(new Option("--to <whom>", "说给谁听").choices(["debtor", "contact"]).default("debtor"))
    .addOption(new Option("--lender-kind <kind>", "放款机构的类型").choices(lenderKinds).default("unknown"))
    .addOption(new Option("--product <product>", "借款种类").choices(products).default("other"))
    .addOption(new Option("--member <bodies...>", "加入的行业组织").choices(["cba", "nifa", "pcac"]))
    .option("--json", "每处一行 JSON")
    .option("--lang <language>", "zh-CN 或 en")
    .action(review);
}

async function review(path: string, options: Options): Promise<void> {
  const language = chooseLanguage(options.lang, process.env.RINGFENCE_LANG);
  const words = messagesFor(language);
  if (!(await stat(path).catch(() => undefined))?.isFile()) return stop(words.errors["no-file"](path), exitCodes.file);
  const setting: Setting = {
    on: dateOf(now()),
    lenderKind: options.lenderKind,
    product: options.product,
    memberOf: options.member ?? [],
    to: options.to === "debtor" ? "debtor" : "emergency-contact",
  };
  let lines = 0;
  let flagged = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    lines += 1;
    const findings = reviewLine(filledIn(line), setting);
    if (findings.length === 0) continue;
    flagged += 1;
    if (options.json === true) console.log(JSON.stringify({ line: lines, text: line, findings }));
    else print(lines, line, findings, language);
  }
  if (options.json !== true) console.log(words.platform.reviewed(lines, flagged));
}

function print(at: number, text: string, findings: readonly LineFinding[], language: Language): void {
  const { platform } = messagesFor(language);
  console.log(paint.bold(`${at}. ${text}`));
  for (const { title, called, citations, quotes, instead } of findings) {
    const named = called === undefined ? platform.openCall : pick(called, language);
    console.log(`   ${pick(title, language)}（${named}）  ${[...new Set(quotes)].map(paint.mark).join(" ")}`);
    console.log(paint.dim(`   ${citations.map((one) => pick(one, language)).join("；")}`));
    for (const one of instead) console.log(`   ${platform.sayInstead(pick(one, language))}`);
  }
  console.log("");
}
