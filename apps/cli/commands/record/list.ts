import { claimedTime } from "@ringfence/casefile/log/bundle/draw-up.ts";
import { headline } from "@ringfence/casefile/log/bundle/headline.ts";
import { disclose } from "@ringfence/casefile/log/disclosure.ts";
import { caseFromEntries } from "@ringfence/journey/record/case-log.ts";
import { hex } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { chooseLanguage, messagesFor } from "../../languages.ts";
import { type CaseOptions, withCase } from "../../open-case.ts";

export async function listCase(path: string, options: CaseOptions & { imports?: true }): Promise<void> {
  const language = chooseLanguage(options.lang, process.env.RINGFENCE_LANG);
  const words = messagesFor(language);
  await withCase(path, options, words, async (vault) => {
    const entries = await vault.entries();
    const { size, root } = await vault.head();
    const file = caseFromEntries(entries);
    if (options.imports === true) {
      for (const one of [...file.imports, ...file.ledger.bills])
        console.log(options.json === true ? JSON.stringify(one) : `${one.id}  ${one.fileName}`);
      return;
    }
    if (options.json === true) {
      const shown = entries.map(({ entry }) => entry);
      console.log(
        JSON.stringify({ origin: vault.origin, size, root: hex(root), entries: shown, setAside: file.setAside }),
      );
      return;
    }
    for (const stored of entries) {
      const shown = disclose(stored, () => undefined);
      const { text } = stored.entry.body;
      const said = typeof text === "string" ? `  「${text.replaceAll(/\s+/g, " ").slice(0, 60)}」` : "";
      const line = say(headline(shown), language);
      console.log(`${`${stored.entry.seq}`.padStart(5)}  ${claimedTime(shown).padEnd(18)}  ${line}${said}`);
    }
    console.log(words.record.head(size, hex(root)));
  });
}
