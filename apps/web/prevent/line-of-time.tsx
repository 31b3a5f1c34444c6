import { type LinedUp, orderIsNoProof } from "@ringfence/journey/prevent/privacy-log/line-up.ts";
import { dateOf, formatInstant } from "@ringfence/kernel";
import { formatDay } from "@ringfence/report-view/format.ts";
import { say } from "@ringfence/report-view/language.ts";
import { useSettings } from "../settings/settings.ts";
import "../case/case.css";

/** Accesses, loans and the first wave of calls on one line, with the word that order is no proof. */
export function LineOfTime({ title, line }: { title: string; line: readonly LinedUp[] }) {
  const { language } = useSettings();
  if (line.length === 0) return null;
  return (
    <section className="ui-stack" aria-labelledby="line-of-time">
      <h2 id="line-of-time">{title}</h2>
      <ol className="keep-line">
        {line.map(({ kind, at, text }) => (
          <li
            key={`${kind}${at}${text.zh}`}
            className={kind === "access" || kind === "first-wave" ? "keep-moment keep-moment-broken" : "keep-moment"}
          >
            <p>
              <strong>
                {formatDay(dateOf(at), language)}
                {kind === "access" || kind === "installed" ? ` ${formatInstant(at).slice(11, 16)}` : ""}
              </strong>
              <br />
              {say(text, language)}
            </p>
          </li>
        ))}
      </ol>
      <p className="ui-soft">{say(orderIsNoProof, language)}</p>
    </section>
  );
}
