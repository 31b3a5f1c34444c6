import type { Contract, ScheduleLine } from "@ringfence/journey/repay/debts/contract.ts";
import { type Compared, compareOffer, counterOffer } from "@ringfence/journey/repay/debts/offer.ts";
import { offerMustSay } from "@ringfence/journey/repay/debts/offer-words.ts";
import { readPayments } from "@ringfence/journey/repay/debts/read-payments.ts";
import { type CivilDate, type Fen, fen, formatYuan, parseYuan } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { useState } from "react";
import { Field } from "../case/correct-entry.tsx";
import { useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { useRepayWords } from "./words.ts";

interface OfferProps {
  readonly contract: Contract;
  readonly schedule: readonly ScheduleLine[];
  readonly today: CivilDate;
}

/** An offer typed in, beside what the contract still takes, and what to have in writing before agreeing. */
export function OfferPart({ contract, schedule, today }: OfferProps) {
  const words = useRepayWords();
  const [paid, setPaid] = useState("");
  const [offered, setOffered] = useState("");
  const [spare, setSpare] = useState("");
  const [trouble, setTrouble] = useState("");
  const [found, setFound] = useState<Compared>();
  const compare = () => {
    const [already, offer] = [readPayments(paid), readPayments(offered)];
    const unread = [...already.unread, ...offer.unread];
    const wrong = unread.length > 0 || offer.payments.length === 0;
    setTrouble(wrong ? words.badPayments(unread.join("；")) : "");
    setFound(
      wrong ? undefined : compareOffer(contract, schedule, already.payments, today, { payments: offer.payments }),
    );
  };
  return (
    <Disclosure summary={words.offer}>
      <div className="ui-stack">
        <p className="ui-soft">{words.offerHint}</p>
        <TextAreaField rows={2} label={words.offerPayments} value={offered} onChange={setOffered} />
        <TextAreaField rows={2} label={words.paid} value={paid} onChange={setPaid} />
        <Field label={words.spare} type="text" value={spare} onChange={setSpare} />
        <p role="alert">{trouble}</p>
        <Button onClick={compare}>{words.compare}</Button>
        {found === undefined ? null : <Comparison found={found} spare={amountOf(spare)} />}
      </div>
    </Disclosure>
  );
}

function amountOf(text: string): Fen | undefined {
  const read = parseYuan(text);
  return read.ok && read.value > 0 ? fen(read.value) : undefined;
}

function Comparison({ found, spare }: { found: Compared; spare: Fen | undefined }) {
  const words = useRepayWords();
  const { language } = useSettings();
  const { owedToday, contractTotal, contractMonth, offerTotal, offerMonth, waived, yearly, ifLastMissed } = found;
  const counter = spare === undefined ? undefined : counterOffer(owedToday, spare);
  return (
    <section className="ui-card ui-stack" role="status">
      <p>{words.owedToday(formatYuan(owedToday))}</p>
      <p>{words.asContracted(formatYuan(contractTotal), formatYuan(contractMonth))}</p>
      <p>{words.asOffered(formatYuan(offerTotal), formatYuan(offerMonth))}</p>
      <p>
        <strong>
          {yearly.ok ? words.offerCosts(yearly.value.simple.toFixed(2)) : words.waived(formatYuan(waived))}
        </strong>
      </p>
      {ifLastMissed > 0 ? <p>{words.ifBroken(formatYuan(ifLastMissed))}</p> : null}
      {spare === undefined ? null : (
        <>
          <p>{offerMonth <= spare ? words.fits : words.tooMuch(formatYuan(fen(offerMonth - spare)))}</p>
          <p>{counter === undefined ? words.noCounter : words.counter(formatYuan(counter.monthly), counter.months)}</p>
        </>
      )}
      <h3>{words.inWriting}</h3>
      <ul>
        {offerMustSay.map((line) => (
          <li key={line.zh}>{say(line, language)}</li>
        ))}
      </ul>
    </section>
  );
}
