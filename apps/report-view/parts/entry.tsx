import type { EntryReport } from "@ringfence/journey/record/report/report.ts";
import type { ReactNode } from "react";
import { formatCount, formatDuration, formatMoment } from "../format.ts";
import { say } from "../language.ts";
import type { Messages } from "../messages/zh-CN.ts";
import { quotePieces, shortenAround } from "../quote.ts";
import { useReport } from "../report-context.ts";

/** One communication: when, how, from whom to whom, the words with those that decided marked, and the row it comes from. */
export function Entry({ entry, brief }: { entry: EntryReport; brief: boolean }) {
  const { messages } = useReport();
  return (
    <>
      <EntryLine entry={entry} />
      {entry.text === null ? null : <Words entry={brief ? shortenAround(entry, messages.entry.cut) : entry} />}
      {entry.source === null ? null : (
        <p className="rf-source">{messages.entry.source(entry.source.file, formatCount(entry.source.row))}</p>
      )}
    </>
  );
}

function EntryLine({ entry }: { entry: EntryReport }) {
  const { language, messages } = useReport();
  const { entry: words } = messages;
  if (entry.channel === null)
    return (
      <p className="rf-when">
        {entry.at === null ? null : <time dateTime={entry.at}>{formatMoment(entry.at, language)}</time>}
        <span>{entry.title === null ? entry.id : say(entry.title, language)}</span>
      </p>
    );
  return (
    <p className="rf-when">
      <time dateTime={entry.at ?? undefined}>
        {entry.at === null ? words.noTime : formatMoment(entry.at, language)}
      </time>
      <span>
        {messages.channels[entry.channel]}
        {callNote(entry, messages)}
      </span>
      <span>
        {entry.from ?? words.hidden} {words.to} {receiver(entry, messages)}
      </span>
    </p>
  );
}

function receiver({ to, role, relation }: EntryReport, messages: Messages): string {
  if (role === "debtor") return messages.roles.debtor;
  const part = relation !== null ? messages.relations[relation] : role !== null ? messages.roles[role] : null;
  if (to === null) return part ?? messages.roles.unknown;
  return part === null || role === "unknown" ? to : `${to}（${part}）`;
}

function callNote({ channel, connected, durationSeconds }: EntryReport, messages: Messages): string {
  if (channel !== "call") return "";
  if (connected === false) return ` · ${messages.entry.notConnected}`;
  if (durationSeconds === null || durationSeconds === 0) return "";
  return ` · ${messages.entry.lasted(formatDuration(durationSeconds, messages))}`;
}

function Words({ entry }: { entry: EntryReport }): ReactNode {
  return (
    <blockquote className="rf-words">
      {quotePieces(entry).map(({ at, text, marked }) => (marked ? <mark key={at}>{text}</mark> : text))}
    </blockquote>
  );
}
