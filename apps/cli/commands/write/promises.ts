import { writeFile } from "node:fs/promises";
import { promiseCalendar, promiseLedger } from "@ringfence/journey/communicate/promises.ts";
import { calendarFile } from "@ringfence/kernel";
import { withCase } from "../../open-case.ts";
import { readCase } from "./case-file.ts";
import { start } from "./letter.ts";

/** Promises of both sides, open ones first. */
export async function listPromises(
  path: string,
  options: Parameters<typeof start>[0] & { readonly ics?: string },
): Promise<void> {
  const { words, today } = start(options);
  if (today === undefined) return;
  await withCase(path, options, words, async (vault) => {
    const lines = promiseLedger((await readCase(vault)).file, today);
    if (options.ics !== undefined) await writeFile(options.ics, calendarFile(promiseCalendar(lines), today));
    if (options.json === true) console.log(JSON.stringify(lines));
    else if (lines.length === 0) console.log(words.write.noPromises);
    else
      for (const { promise, mine, state, daysLeft } of lines)
        console.log(words.write.promise(mine, promise.what, state, promise.due, daysLeft));
  });
}
