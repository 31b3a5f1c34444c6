import { randomUUID } from "node:crypto";
import { sendings } from "@ringfence/casefile/model/facts.ts";
import type { Letter, Written } from "@ringfence/journey/communicate/letter.ts";
import { letters } from "@ringfence/journey/communicate/letters.gen.ts";
import { sentDrafts } from "@ringfence/journey/communicate/sent-letter.ts";
import { writeLetter } from "@ringfence/journey/communicate/write-letter.ts";
import type { CivilDate } from "@ringfence/kernel";
import { exitCodes } from "../../exit-codes.ts";
import { chooseLanguage, type Language, messagesFor, pick } from "../../languages.ts";
import type { Messages } from "../../messages/zh-CN.ts";
import { type CaseOptions, now, refuse, stop, withCase } from "../../open-case.ts";
import { dayAsked, readCase } from "./case-file.ts";
import { type DocumentTargets, putDocument } from "./put-document.ts";

const catalogue = letters as readonly Letter[];

interface ListOptions extends CaseOptions {
  readonly loan?: string;
  readonly on?: string;
}

/** Every letter, and what it still has to know. */
export async function listLetters(path: string, options: ListOptions): Promise<void> {
  const { language, words, today } = start(options);
  if (today === undefined) return;
  await withCase(path, options, words, async (vault) => {
    const { file } = await readCase(vault);
    const loan = options.loan === undefined ? {} : { loan: options.loan };
    const lines = [...catalogue]
      .sort((a, b) => a.order - b.order)
      .map((letter) => ({ letter, written: writeLetter(letter, { file, today, answers: {}, ...loan }) }));
    if (options.json === true) {
      const shown = lines.map(({ letter, written }) => ({
        id: letter.id,
        title: letter.title,
        when: letter.when,
        ready: written.kind === "written",
        missing: written.kind === "asks" ? written.missing.map(({ id }) => id) : [],
      }));
      console.log(JSON.stringify(shown));
      return;
    }
    for (const { letter, written } of lines) {
      console.log(`${letter.id.padEnd(18)} ${pick(letter.title, language)}`);
      const missing = written.kind === "asks" ? written.missing : [];
      const lacks = missing.map(({ id, ask }) => `${id} ${pick(ask, language)}`).join(words.between);
      console.log(`${" ".repeat(19)}${missing.length === 0 ? words.write.ready : words.write.lacks(lacks)}`);
    }
  });
}

interface LetterOptions extends ListOptions, DocumentTargets {
  readonly answer?: Readonly<Record<string, string>>;
  readonly sent?: string;
  readonly receipt?: string;
}

/** Writes one letter; with `--sent` it also files in the case that it was sent. */
export async function writeOneLetter(name: string, path: string, options: LetterOptions): Promise<void> {
  const { language, words, today } = start(options);
  const letter = catalogue.find(({ id }) => id === name);
  if (letter === undefined)
    return stop(words.write.noLetter(name, catalogue.map(({ id }) => id).join(" ")), exitCodes.usage);
  const how = sendings.find((one) => one === options.sent);
  if (options.sent !== undefined && how === undefined)
    return stop(words.write.badSending(sendings.join(" ")), exitCodes.usage);
  if (today === undefined) return;
  await withCase(path, options, words, async (vault) => {
    const { file } = await readCase(vault);
    const loan = options.loan === undefined ? {} : { loan: options.loan };
    const made = writeLetter(letter, { file, today, answers: options.answer ?? {}, ...loan });
    if (made.kind !== "written") return tellWhy(made, words, language);
    for (const { reason } of made.advice) console.error(pick(reason, language));
    if (!(await putDocument(made.document, options, words)) || how === undefined) return;
    const receipt = options.receipt === undefined ? {} : { receipt: options.receipt };
    const newId = (kind: string) => `${kind}:${randomUUID()}`;
    const done = await vault.append(sentDrafts(letter, made.facts, { at: now(), how, newId, ...receipt }));
    if (!done.ok) return refuse(done.code, path, words);
    console.log(words.write.filed(done.value.size - 1));
  });
}

/** What is asked, cannot be read, or must not be said; nothing was written. */
function tellWhy(made: Exclude<Written, { kind: "written" }>, words: Messages, language: Language): void {
  const lines =
    made.kind === "asks"
      ? [
          ...made.unreadable.map(({ question, code }) => words.write.unreadable(question, code)),
          ...made.missing.map(({ id, ask, why }) => words.write.asks(id, pick(ask, language), pick(why, language))),
        ]
      : made.kind === "not-advised"
        ? made.advice.map(({ reason }) => pick(reason, language))
        : made.faults.map(({ code, words: found }) => words.write.faults[code](found));
  stop(lines.join("\n"), exitCodes.notWritten);
}

export function start(options: ListOptions): { language: Language; words: Messages; today: CivilDate | undefined } {
  const language = chooseLanguage(options.lang, process.env.RINGFENCE_LANG);
  const words = messagesFor(language);
  const today = dayAsked(options.on);
  if (today === undefined) stop(words.write.badDay(options.on ?? "—"), exitCodes.usage);
  return { language, words, today };
}
