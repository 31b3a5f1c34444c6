import type { Communication } from "@ringfence/casefile";
import type { StoredEntry } from "@ringfence/casefile/log/entry.ts";
import { erasedFiles } from "@ringfence/casefile/log/erasure.ts";
import { leafOf } from "@ringfence/casefile/log/leaf.ts";
import { missingIn } from "@ringfence/journey/record/completeness.ts";
import { hex, parseCivil } from "@ringfence/kernel";
import { formatMoment } from "@ringfence/report-view/format.ts";
import { say } from "@ringfence/report-view/language.ts";
import { useParams } from "@tanstack/react-router";
import { useMessages, useSettings } from "../settings/settings.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { Screen } from "../ui/screen.tsx";
import { Refusal } from "./case-screen.tsx";
import { type CaseState, useCase } from "./case-session.ts";
import { CorrectEntry } from "./correct-entry.tsx";
import { entryLine } from "./entry-line.ts";
import { Reached } from "./entry-list.tsx";
import { useEntryWords } from "./entry-words.ts";
import { EvidenceView } from "./evidence-view.tsx";
import { NeedsCase } from "./needs-case.tsx";
import { TagField } from "./tag-field.tsx";
import "./case.css";

type Open = Extract<CaseState, { kind: "open" }>;

/** One entry as it was written down: what it says, what it proves, what would make it better. */
export function EntryScreen() {
  const words = useEntryWords();
  const { missing: notFound } = useMessages().know;
  const { seq } = useParams({ strict: false }) as { seq?: string };
  const { language } = useSettings();
  const { state, refusal } = useCase();
  if (state.kind !== "open") return <NeedsCase title={words.title} />;
  const stored = state.entries[Number(seq)];
  if (stored === undefined)
    return (
      <Screen title={words.title} heading={notFound}>
        {null}
      </Screen>
    );
  return (
    <Screen title={words.title} heading={entryLine(stored, language).what}>
      <Entry stored={stored} state={state} />
      <Refusal code={refusal} />
    </Screen>
  );
}

function Entry({ stored, state }: { stored: StoredEntry; state: Open }) {
  const words = useEntryWords();
  const { keep } = useMessages();
  const { language } = useSettings();
  const { entry } = stored;
  const { text, id } = entry.body;
  const contact = state.file.communications.find((one) => one.id === id);
  const erased = erasedFiles(state.entries);
  const evidence = state.file.evidence.filter(({ about }) => typeof id === "string" && about.includes(id));
  const attached = state.entries.flatMap((one) =>
    evidence.some((item) => item.id === one.entry.body.id) ? one.entry.files : [],
  );
  const files = new Map([...entry.files, ...attached].map((ref) => [ref.sha256, ref]));
  return (
    <>
      <p className="ui-soft">
        {entryLine(stored, language).when || keep.noTime}
        <Reached file={state.file} contact={entry.body} />
      </p>
      {typeof text === "string" ? <p className="keep-text">{text}</p> : null}
      <Changes stored={stored} state={state} />
      {contact === undefined ? null : <Hints contact={contact} attached={files.size > 0} />}
      {[...files.values()].map((ref) => (
        <EvidenceView key={ref.sha256} file={ref} erased={erased.has(ref.sha256)} />
      ))}
      {typeof id === "string" ? <TagField key={id} entry={id} tags={state.file.tags.get(id) ?? []} /> : null}
      {contact === undefined || !state.vault.writable ? null : <CorrectEntry contact={contact} file={state.file} />}
      <Disclosure summary={words.proves}>
        <Proves stored={stored} />
      </Disclosure>
    </>
  );
}

/** Later entries that changed this one: it stays as it was, and they say why. */
function Changes({ stored, state }: { stored: StoredEntry; state: Open }) {
  const words = useEntryWords();
  const { id } = stored.entry.body;
  const later = state.entries.filter(
    ({ entry: { kind, body } }) => (kind === "entry-corrected" || kind === "entry-withdrawn") && body.entry === id,
  );
  return later.map(({ entry: { seq, kind, body } }) => (
    <p key={seq} className="ui-card ui-note">
      {kind === "entry-corrected" ? words.correctedBy(seq) : words.withdrawnBy(seq)}
      {typeof body.why === "string" ? ` ${body.why}` : ""}
    </p>
  ));
}

function Hints({ contact, attached }: { contact: Communication; attached: boolean }) {
  const words = useEntryWords();
  const { language } = useSettings();
  const missing = missingIn(contact, attached);
  if (missing.length === 0) return null;
  return (
    <section className="ui-card" aria-labelledby="entry-missing">
      <h2 id="entry-missing">{words.missing}</h2>
      <ul className="ui-points">
        {missing.map(({ id, ask, why }) => (
          <li key={id}>
            {say(ask, language)} <span className="ui-soft">{say(why, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Proves({ stored }: { stored: StoredEntry }) {
  const words = useEntryWords();
  const { language } = useSettings();
  const { entry } = stored;
  const source = entry.body.source as { kind?: unknown; file?: unknown; row?: unknown; by?: unknown } | undefined;
  const recorded = parseCivil(entry.recordedAt);
  return (
    <>
      <p>{words.recorded(entry.seq, recorded.ok ? formatMoment(entry.recordedAt, language) : entry.recordedAt)}</p>
      {source?.kind === "file" ? <p>{words.fromFile(`${source.file}`, `${source.row}`)}</p> : null}
      {source?.kind === "statement" ? <p>{typeof source.by === "string" ? words.byWitness : words.byOwner}</p> : null}
      <p className="ui-soft">{words.leaf}</p>
      <p className="keep-root">{hex(leafOf(stored))}</p>
    </>
  );
}
