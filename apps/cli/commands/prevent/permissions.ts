import { beforeAndAfter, checkOnPhone } from "@ringfence/journey/prevent/permissions/system-guide.ts";
import { systems } from "@ringfence/journey/prevent/permissions/systems.gen.ts";
import { Argument, Command } from "../../command-line.ts";
import { chooseLanguage, messagesFor, pick } from "../../languages.ts";
import { paint } from "../../paint.ts";

/** `ringfence prevent permissions`: how to take permissions back on one kind of phone. */
export const permissionsCommand = (): Command =>
  new Command("permissions")
    .description("怎样在手机上收回通讯录等权限 how to take permissions back on a phone")
    .addArgument(new Argument("<system>", "哪种手机").choices(systems.map(({ id }) => id)))
    .option("--json", "输出 JSON")
    .option("--lang <language>", "zh-CN 或 en")
    .addHelpText("after", "\n例 example:\n  ringfence prevent permissions hyperos-miui")
    .action(showGuide);

function showGuide(system: string, options: { readonly json?: true; readonly lang?: string }): void {
  const language = chooseLanguage(options.lang, process.env.RINGFENCE_LANG);
  const guide = systems.find(({ id }) => id === system);
  if (guide === undefined) return;
  if (options.json === true) {
    console.log(JSON.stringify(guide));
    return;
  }
  const words = messagesFor(language).prevent.permissions;
  const part = (title: string, lines: readonly { readonly zh: string; readonly en: string }[] = []) => {
    if (lines.length === 0) return;
    console.log(paint.bold(title));
    for (const [at, line] of lines.entries()) console.log(`  ${at + 1}. ${pick(line, language)}`);
  };
  console.log(`${pick(guide.title, language)}  ${pick(guide.versions, language)}\n`);
  part(words.first, beforeAndAfter);
  part(words.see, guide.see);
  part(words.takeBack, guide.takeBack);
  if (guide.substitute !== undefined) part(pick(guide.substitute.name, language), guide.substitute.steps);
  part(words.history, guide.history);
  console.log(paint.dim(`\n${words.rests(pick(guide.rests, language), guide.read)} ${pick(checkOnPhone, language)}`));
}
