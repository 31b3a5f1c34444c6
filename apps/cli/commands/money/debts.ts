import { debtStates } from "@ringfence/journey/repay/debts/debt-state.ts";
import { limitationWords, noRepair, recordWords } from "@ringfence/journey/repay/debts/debt-state-words.ts";
import { formatYuan } from "@ringfence/kernel";
import { exitCodes } from "../../exit-codes.ts";
import { pick } from "../../languages.ts";
import { type CaseOptions, stop, withCase } from "../../open-case.ts";
import { readCase } from "../write/case-file.ts";
import { start } from "../write/letter.ts";
import { showDebtOfContract } from "./debt-of-contract.ts";

interface DebtsOptions extends CaseOptions {
  readonly on?: string;
  readonly contract?: string;
}

/** Each debt of the case: what is due, since when it is late, limitation and the credit record as days. */
export async function listDebts(path: string | undefined, options: DebtsOptions): Promise<void> {
  const { words, today, language } = start(options);
  if (today === undefined) return;
  const { contract, json = false } = options;
  if (contract !== undefined) return showDebtOfContract(contract, { words, language, json, path });
  if (path === undefined) return stop(words.repay.whichCase, exitCodes.usage);
  await withCase(path, options, words, async (vault) => {
    const states = debtStates((await readCase(vault)).file, today);
    if (options.json === true) return console.log(JSON.stringify(states));
    if (states.length === 0) return console.log(words.repay.noDebts);
    for (const { name, asked, late, lateCharges, nextDue, graceUntil, overdueSince, limitation, record } of states) {
      console.log(name);
      if (asked !== undefined) console.log(`  ${words.repay.asked(formatYuan(asked))}`);
      if (overdueSince !== undefined)
        console.log(`  ${words.repay.overdue(overdueSince, late === undefined ? undefined : formatYuan(late))}`);
      if (lateCharges !== undefined) console.log(`  ${words.repay.lateCharges(formatYuan(lateCharges))}`);
      if (graceUntil !== undefined) console.log(`  ${words.repay.grace(graceUntil)}`);
      if (nextDue !== undefined) console.log(`  ${words.repay.nextDue(nextDue)}`);
      console.log(`  ${pick(limitationWords(limitation), language)}`);
      console.log(`  ${pick(recordWords(record), language)}`);
    }
    for (const line of noRepair) console.log(`· ${pick(line, language)}`);
  });
}
