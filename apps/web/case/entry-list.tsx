import type { CaseFile } from "@ringfence/casefile/case-file.ts";
import type { StoredEntry } from "@ringfence/casefile/log/entry.ts";
import { formatMoment } from "@ringfence/report-view/format.ts";
import { useState } from "react";
import { useMessages, useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { entryLine } from "./entry-line.ts";
import { useCaseWords } from "./words.ts";

const atFirst = 20;

/** What was written down, the newest first. */
export function EntryList({ entries, file }: { entries: readonly StoredEntry[]; file: CaseFile }) {
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
            <Entry key={stored.entry.seq} stored={stored} file={file} />
          ))}
      </ol>
      {shown < entries.length ? <Button onClick={() => setShown(shown + 100)}>{words.more}</Button> : null}
    </section>
  );
}

function Entry({ stored, file }: { stored: StoredEntry; file: CaseFile }) {
  const words = useMessages().keep;
  const { language } = useSettings();
  const { what, when } = entryLine(stored, language);
  const { text } = stored.entry.body;
  return (
    <li className="ui-card">
      <p className="ui-soft">
        {words.number(stored.entry.seq)} · {when || formatMoment(stored.entry.recordedAt, language)}
        <Reached file={file} contact={stored.entry.body} />
      </p>
      <p>
        <a className="keep-entry-link" href={`#/case/entry/${stored.entry.seq}`}>
          {what}
        </a>
      </p>
      {typeof text === "string" ? <p className="keep-text">{text}</p> : null}
    </li>
  );
}

/** Whose phone a contact came to, where it was not the borrower's: the first thing anybody asks of it. */
export function Reached({ file, contact }: { file: CaseFile; contact: StoredEntry["entry"]["body"] }) {
  const { files } = useMessages();
  const words = useCaseWords();
  const party = file.parties.find(({ id }) => id === contact.owner);
  if (party?.kind !== "contact-person") return null;
  const name = party.name ?? files.relationNames[party.relation];
  return ` · ${contact.direction === "out" ? words.phoneOf(name) : words.reachedOther(name)}`;
}
