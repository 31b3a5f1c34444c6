import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { type CaseFile, emptyCaseFile } from "@ringfence/casefile";
import { documentHtml } from "@ringfence/casefile/document/document-html.ts";
import { bankHotlines, hotlineWarning } from "@ringfence/journey/prevent/accounts/hotlines.ts";
import { items } from "@ringfence/journey/prevent/accounts/items.gen.ts";
import {
  nextRound,
  outcomes,
  roundCalendar,
  roundDraft,
  type Tick,
} from "@ringfence/journey/prevent/accounts/round.ts";
import { menusMove } from "@ringfence/journey/prevent/accounts/round-item.ts";
import { roundPaper } from "@ringfence/journey/prevent/accounts/round-paper.ts";
import { unusualMessages, unusualQuestions } from "@ringfence/journey/prevent/accounts/unusual.ts";
import { type NamedLine, unusualLines } from "@ringfence/journey/prevent/accounts/unusual-lines.ts";
import { calendarFile, dateOf, formatChinese } from "@ringfence/kernel";
import { Command } from "../../command-line.ts";
import { exitCodes } from "../../exit-codes.ts";
import { chooseLanguage, type Language, messagesFor, pick } from "../../languages.ts";
import { type CaseOptions, now, refuse, stop, withCase } from "../../open-case.ts";
import { paint } from "../../paint.ts";
import { bookedOfCase } from "../money/case-ledger.ts";
import { readCase } from "../write/case-file.ts";

interface Options extends CaseOptions {
  readonly tick?: readonly string[];
  readonly ics?: string;
  readonly html?: string;
}

/** `ringfence prevent accounts`: the monthly round, what messages ask about, and what was ticked into the case. */
export const accountsCommand = (): Command =>
  new Command("accounts")
    .description("每月的账户安全检查：十项，加上短信和账单里要问你的事 the monthly account check")
    .argument("[case]", "案卷；不写就只列出十项")
    .option(
      "--tick <item=outcome>",
      `记一项（可多次）：${outcomes.join("、")}；后面可加 =一句话`,
      (value: string, before?: string[]) => [...(before ?? []), value],
    )
    .option("--ics <file>", "把每月提醒写成日历文件")
    .option("--passphrase-file <file>", "案卷口令所在的文件")
    .option("--recovery-key <key>", "用恢复密钥打开案卷")
    .option("--html <out>", "另存为一个可离线打开的网页")
    .option("--json", "输出 JSON")
    .option("--lang <language>", "zh-CN 或 en")
    .addHelpText(
      "after",
      "\n例 example:\n  ringfence prevent accounts 案卷.ringfence --tick devices=in-order --tick auto-debit=put-right=解约两个 --ics 提醒.ics\n密码请在网页里查：写在命令里会留在终端的历史记录里。",
    )
    .action(doRound);

async function doRound(path: string | undefined, options: Options): Promise<void> {
  const language = chooseLanguage(options.lang, process.env.RINGFENCE_LANG);
  const words = messagesFor(language);
  const ticks = (options.tick ?? []).map(readTick);
  const bad = (options.tick ?? []).find((_, at) => ticks[at] === undefined);
  if (bad !== undefined)
    return stop(
      words.accounts.badTick(
        bad,
        items.map(({ id }) => id),
        outcomes,
      ),
      exitCodes.usage,
    );
  if (path === undefined) {
    if (ticks.length > 0) return stop(words.accounts.needsCase, exitCodes.usage);
    return show(emptyCaseFile, [], options, language);
  }
  await withCase(path, options, words, async (vault) => {
    if (ticks.length > 0) {
      const draft = roundDraft(
        ticks.flatMap((one) => one ?? []),
        now(),
        `round:${randomUUID()}`,
      );
      const done = await vault.append([draft]);
      if (!done.ok) return refuse(done.code, path, words);
      console.error(words.accounts.kept(done.value.size - 1));
    }
    const { file } = await readCase(vault);
    const booked = await bookedOfCase(vault, file);
    const lines = booked.filter(({ counts }) => counts > 0).map(({ entry }) => entry);
    await show(file, lines, options, language);
  });
}

function readTick(text: string): Tick | undefined {
  const [item, outcome, ...note] = text.split("=");
  const [known, as] = [items.find(({ id }) => id === item), outcomes.find((one) => one === outcome)];
  if (known === undefined || as === undefined) return undefined;
  return { item: known.id, outcome: as, ...(note.length === 0 ? {} : { note: note.join("=") }) };
}

async function show(file: CaseFile, lines: readonly NamedLine[], options: Options, language: Language): Promise<void> {
  const words = messagesFor(language);
  const today = dateOf(now());
  if (options.ics !== undefined) await writeFile(options.ics, calendarFile(roundCalendar(file, today), today));
  const asked = [...unusualMessages(file, today), ...unusualLines(file, lines, today)];
  const next = nextRound(file, today);
  if (options.html !== undefined) {
    const html = documentHtml(roundPaper(asked, next, language));
    const error = await writeFile(options.html, html).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (error !== undefined) return stop(words.errors["cannot-write"](options.html), exitCodes.file);
    console.error(words.wroteHtml(options.html));
  }
  if (options.json === true) return console.log(JSON.stringify({ items, asked, next, rounds: file.accountRounds }));
  for (const { kind, at, words: text } of asked)
    console.log(`? ${pick(unusualQuestions[kind], language)}  ${formatChinese(at)}  ${text}`);
  for (const { order, id, title, why, steps, found, tool } of items.toSorted((a, b) => a.order - b.order)) {
    console.log(paint.bold(`\n${order}. ${pick(title, language)} (${id})`));
    console.log(`  ${pick(why, language)}`);
    for (const step of steps) console.log(`  · ${pick(step, language)}`);
    if (tool === "hotlines") {
      console.log(`  ${bankHotlines.map((one) => `${pick(one.name, language)} ${one.number}`).join(words.between)}`);
      console.log(`  ${pick(hotlineWarning, language)}`);
    }
    console.log(paint.dim(`  ${words.accounts.ifFound}${pick(found, language)}`));
  }
  console.log(`\n${pick(menusMove, language)}`);
  console.log(words.accounts.next(next));
}
