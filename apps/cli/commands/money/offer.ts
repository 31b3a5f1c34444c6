import { compareOffer, counterOffer } from "@ringfence/journey/repay/debts/offer.ts";
import { offerMustSay } from "@ringfence/journey/repay/debts/offer-words.ts";
import { readPayments } from "@ringfence/journey/repay/debts/read-payments.ts";
import { scheduleOf } from "@ringfence/journey/repay/debts/schedule.ts";
import { fen, formatYuan, parseYuan } from "@ringfence/kernel";
import { exitCodes } from "../../exit-codes.ts";
import { pick } from "../../languages.ts";
import { stop } from "../../open-case.ts";
import { type DebtOptions, debtOf, stopWithoutSchedule } from "./debt-options.ts";

interface OfferOptions extends DebtOptions {
  readonly paid?: string;
  readonly offer: string;
  readonly spare?: string;
}

/** An offer beside what the contract still takes. */
export async function showOffer(options: OfferOptions): Promise<void> {
  const debt = await debtOf(options);
  if (debt === undefined) return;
  const { contract, today, words, language } = debt;
  const [paid, offer] = [readPayments(options.paid ?? ""), readPayments(options.offer)];
  const unread = [...paid.unread, ...offer.unread];
  if (unread.length > 0 || offer.payments.length === 0)
    return stop(words.repay.badPayments(unread.join("; ")), exitCodes.usage);
  const typed = options.spare === undefined ? undefined : parseYuan(options.spare);
  if (typed !== undefined && !typed.ok) return stop(words.repay.badSpare, exitCodes.usage);
  const spare = typed === undefined ? undefined : fen(typed.value);
  const made = scheduleOf(contract);
  if (!made.ok) return stopWithoutSchedule(made.code, language);
  const found = compareOffer(contract, made.value, paid.payments, today, { payments: offer.payments });
  if (options.json === true) return console.log(JSON.stringify(found));
  const { owedToday, contractTotal, offerTotal, contractMonth, offerMonth, waived, yearly, ifLastMissed } = found;
  console.log(words.repay.owedToday(today, formatYuan(owedToday)));
  console.log(words.repay.asContracted(formatYuan(contractTotal), formatYuan(contractMonth)));
  console.log(words.repay.asOffered(formatYuan(offerTotal), formatYuan(offerMonth)));
  console.log(
    yearly.ok ? words.repay.offerCosts(yearly.value.simple.toFixed(2)) : words.repay.waived(formatYuan(waived)),
  );
  if (ifLastMissed > 0) console.log(words.repay.ifBroken(formatYuan(ifLastMissed)));
  if (spare !== undefined) {
    const counter = counterOffer(owedToday, spare);
    if (offerMonth > spare) console.log(words.repay.tooMuch(formatYuan(fen(offerMonth - spare))));
    console.log(
      counter === undefined ? words.repay.noCounter : words.repay.counter(formatYuan(counter.monthly), counter.months),
    );
  }
  for (const line of offerMustSay) console.log(`  · ${pick(line, language)}`);
}
