import { searchKnow } from "@ringfence/journey/know/index.ts";
import { Command } from "../command-line.ts";
import { exitCodes } from "../exit-codes.ts";
import { chooseLanguage, messagesFor, pick } from "../languages.ts";
import { paint } from "../paint.ts";
import { openKnow } from "../print-know.ts";

export function knowCommand(): Command {
  return new Command("know")
    .description("查规则、查说法、查该找谁\nlook up rules, terms and where to turn")
    .argument("[query...]", "想问的话，例如 半夜打电话")
    .option("--open <id>", "看某一条的全文")
    .option("--json", "输出 JSON")
    .option("--lang <language>", "zh-CN 或 en")
    .addHelpText("after", "\n例 example:\n  ringfence know 半夜打电话\n  ringfence know --open contact-hours")
    .action((query: readonly string[], options: { open?: string; json?: true; lang?: string }) => {
      const language = chooseLanguage(options.lang, process.env.RINGFENCE_LANG);
      const words = messagesFor(language);
      if (options.open !== undefined) {
        const text = openKnow(options.open, language);
        if (text === undefined) {
          console.error(words.know.nothing(options.open));
          process.exitCode = exitCodes.usage;
        } else console.log(text);
        return;
      }
      const hits = searchKnow(query.join(" ")).slice(0, 8);
      if (options.json === true) console.log(JSON.stringify(hits));
      else if (hits.length === 0) console.log(words.know.nothing(query.join(" ")));
      else {
        for (const hit of hits) {
          console.log(
            `${paint.bold(pick(hit.title, language))}  ${paint.dim(`${words.know.kinds[hit.kind]} · ${hit.id}`)}\n  ${pick(hit.snippet, language)}\n`,
          );
        }
        console.log(paint.dim(words.know.more));
      }
    });
}
