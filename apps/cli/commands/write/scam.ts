import { readFile } from "node:fs/promises";
import { checkOffer } from "@ringfence/journey/communicate/scam-check.ts";
import { exitCodes } from "../../exit-codes.ts";
import { chooseLanguage, messagesFor, pick } from "../../languages.ts";
import { stop } from "../../open-case.ts";

/** Looks for the signs of a scam in an offer, from a file or (with `-`) from standard input. */
export async function checkOfferFile(
  path: string,
  options: { readonly json?: true; readonly lang?: string },
): Promise<void> {
  const language = chooseLanguage(options.lang, process.env.RINGFENCE_LANG);
  const words = messagesFor(language);
  const text = await readFile(path === "-" ? "/dev/stdin" : path, "utf8").catch(() => undefined);
  if (text === undefined) return stop(words.errors["no-file"](path), exitCodes.file);
  const found = checkOffer(text);
  if (options.json === true) {
    console.log(JSON.stringify(found));
    return;
  }
  console.log(words.write.scam[found.verdict]);
  for (const { words: said, name, why } of found.signs)
    console.log(`· ${pick(name, language)}「${said}」${pick(why, language)}`);
  for (const line of found.doThis) console.log(`→ ${pick(line, language)}`);
}
