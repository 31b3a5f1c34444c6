import { writeFile } from "node:fs/promises";
import { guessColumns } from "@ringfence/adapters/audit/guess-columns.ts";
import { Command } from "../../command-line.ts";
import { chooseLanguage, messagesFor } from "../../languages.ts";
import { stopFor } from "./stop-for.ts";

interface Options {
  readonly out?: string;
  readonly lang?: string;
}

/** `ringfence platform map`: a first column map for a lender's table, and what it still lacks. */
export function mapCommand(): Command {
  return new Command("map")
    .description("看表头和取值，写出一份列对照表的草稿 draft a column map from a table's header and values")
    .argument("<file>", "Parquet、CSV 或 NDJSON")
    .option("--out <map.json>", "写到文件（默认打印）")
    .option("--lang <language>", "zh-CN 或 en")
    .action(draft);
}

async function draft(path: string, options: Options): Promise<void> {
  const words = messagesFor(chooseLanguage(options.lang, process.env.RINGFENCE_LANG));
  try {
    const { map, lacking, open } = await guessColumns(path);
    const text = `${JSON.stringify(map, null, 2)}\n`;
    if (options.out === undefined) process.stdout.write(text);
    else await writeFile(options.out, text);
    if (lacking.length > 0) console.error(words.platform.lacking(lacking.join(", ")));
    for (const [column, values] of Object.entries(open)) console.error(words.platform.open(column, values.join(" ")));
  } catch (error) {
    stopFor(error, path, words);
  }
}
