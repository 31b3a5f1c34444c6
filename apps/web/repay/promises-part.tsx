import type { CaseFile } from "@ringfence/casefile";
import {
  notCovered,
  type PromisedPayment,
  promisable,
  promiseDraft,
  promisedPayments,
} from "@ringfence/journey/repay/plan/promised-payments.ts";
import { type CivilDate, formatYuan, instant } from "@ringfence/kernel";
import { Link } from "@tanstack/react-router";
import { WorkButton } from "../case/case-screen.tsx";
import { append, useCase } from "../case/case-session.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { loanNameOf } from "./loan-name.ts";
import { usePromisedWords } from "./promised-words.ts";

type Coming = Parameters<typeof promisedPayments>[2];

interface Props {
  readonly file: CaseFile;
  readonly today: CivilDate;
  /** What the plan pays from now on. */
  readonly coming: Coming;
}

/** Promises for which this plan pays too little until their day: whom to tell, and what. */
export function BrokenPromises({ file, today, coming }: Props) {
  const words = usePromisedWords();
  const short = notCovered(promisedPayments(file, today, coming));
  if (short.length === 0) return null;
  return (
    <section className="ui-card ui-stack" aria-label={words.short}>
      <p>
        <strong>{words.short}</strong>
      </p>
      {short.map(({ promise, loan = "", on, fen, covered }) => (
        <div key={promise} className="ui-stack">
          <p>{words.conflict(loanNameOf(file, loan), on, formatYuan(fen), formatYuan(covered ?? fen))}</p>
          <Link
            to="/communicate/letter/$id"
            params={{ id: "extension" }}
            search={{ loan }}
            className="ui-button ui-button-main"
          >
            {words.tell(loanNameOf(file, loan))}
          </Link>
        </div>
      ))}
    </section>
  );
}

/** What was promised, kept or missed; and what could be promised, which only the person does. */
export function Promises({ file, today, coming }: Props) {
  const words = usePromisedWords();
  const { busy } = useCase();
  const promised = promisedPayments(file, today, coming);
  const could = promisable(coming, promised);
  const promise = (one: Coming[number]) =>
    append([
      promiseDraft(file, one, instant(Date.now()), {
        id: `promise:${crypto.randomUUID()}`,
        what: words.what(loanNameOf(file, one.loan), one.on, formatYuan(one.fen)),
      }),
    ]);
  return (
    <>
      {promised.length === 0 ? null : (
        <section className="ui-stack" aria-label={words.promised}>
          <h2>{words.promised}</h2>
          <ul>
            {promised.map((one) => (
              <li key={one.promise}>
                {one.on} {formatYuan(one.fen)} {one.what} · <strong>{stateOf(one, words)}</strong>
              </li>
            ))}
          </ul>
          <Link to="/communicate/promises">{words.all}</Link>
        </section>
      )}
      {could.length === 0 ? null : (
        <Disclosure summary={words.could}>
          <div className="ui-stack">
            <p>{words.couldHint}</p>
            {could.map((one) => (
              <WorkButton key={one.loan} busy={busy} onClick={() => promise(one)}>
                {words.write(loanNameOf(file, one.loan), one.on, formatYuan(one.fen))}
              </WorkButton>
            ))}
          </div>
        </Disclosure>
      )}
    </>
  );
}

function stateOf(one: PromisedPayment, words: ReturnType<typeof usePromisedWords>): string {
  if (one.state !== "open") return words.states[one.state];
  return one.loan === undefined ? words.whichLoan : words.states.open;
}
