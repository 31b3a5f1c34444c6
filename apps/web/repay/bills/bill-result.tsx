import { problemWords, remarkWords, skipWords, sourceWords } from "@ringfence/journey/repay/ledger/bill-words.ts";
import { formatYuan } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { useSettings } from "../../settings/settings.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import type { DoneBill } from "./bill-session.ts";
import { useBillsWords } from "./bills-words.ts";
import { MappingForm } from "./mapping-form.tsx";
import { PackedBill } from "./packed-bill.tsx";

/** What became of each row of a file. */
export function BillResult({ done }: { done: DoneBill }) {
  const { file, bill, fate } = done;
  const words = useBillsWords();
  const { language } = useSettings();
  const { account } = bill;
  if (fate === "packed") return <PackedBill packed={done} />;
  const { name, rows, records, sums, skipped, problems, remarks, unmapped } = account;
  const left = Object.entries(skipped).map(
    ([code, count]) => `${say(skipWords[code as keyof typeof skipWords], language)} ${count}`,
  );
  return (
    <section className="ui-card ui-stack" aria-label={name}>
      <h2>{name}</h2>
      <p>{words.result(say(sourceWords(account), language), rows, records)}</p>
      {records === 0 ? null : <p>{words.sums(formatYuan(sums.in), formatYuan(sums.out), formatYuan(sums.neutral))}</p>}
      {unmapped === undefined ? <p role="status">{words.fates[fate]}</p> : null}
      {left.length === 0 ? null : <p className="ui-soft">{words.leftOut(left.join("、"))}</p>}
      {remarks.map(({ code, detail }) => (
        <p key={`${code}${detail}`} className="ui-soft">
          {say(remarkWords[code], language)}
          {code === "unknown-columns" || code === "count-differs" ? detail : null}
        </p>
      ))}
      {problems.total === 0 ? null : (
        <Disclosure summary={words.setAside(problems.total)}>
          <ul className="ui-points">
            {problems.first.slice(0, 50).map(({ row, line, code, raw }) => (
              <li key={row}>
                {words.row(line)} {say(problemWords[code], language)}{" "}
                <span className="ui-soft">{raw.slice(0, 80)}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {unmapped === undefined ? null : <MappingForm file={file} table={unmapped} />}
    </section>
  );
}
