import { claimedTime, headline } from "@ringfence/casefile/log/bundle/draw-up.ts";
import { disclose } from "@ringfence/casefile/log/disclosure.ts";
import type { StoredEntry } from "@ringfence/casefile/log/entry.ts";
import { useState } from "react";
import { useMessages } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";

const atFirst = 20;

/** What was written down, the newest first. */
export function EntryList({ entries }: { entries: readonly StoredEntry[] }) {
  const words = useMessages().keep;
  const [shown, setShown] = useState(atFirst);
  if (entries.length === 0) return <p>{words.empty}</p>;
  return (
    <section className="ui-stack" aria-labelledby="keep-entries">
      <h2 id="keep-entries">{words.entries}</h2>
      <ol className="keep-entries">
        {entries
          .toReversed()
          .slice(0, shown)
          .map((stored) => (
            <Entry key={stored.entry.seq} stored={stored} />
          ))}
      </ol>
      {shown < entries.length ? <Button onClick={() => setShown(shown + 100)}>{words.more}</Button> : null}
    </section>
  );
}

function Entry({ stored }: { stored: StoredEntry }) {
  const words = useMessages().keep;
  const whole = disclose(stored, () => undefined);
  const { text } = stored.entry.body;
  return (
    <li className="ui-card">
      <p className="ui-soft">
        {words.number(stored.entry.seq)} ·{" "}
        {claimedTime(whole) || stored.entry.recordedAt.slice(0, 16).replace("T", " ")}
      </p>
      <p>
        <a className="keep-entry-link" href={`#/case/entry/${stored.entry.seq}`}>
          {headline(whole)}
        </a>
      </p>
      {typeof text === "string" ? <p className="keep-text">{text}</p> : null}
    </li>
  );
}
