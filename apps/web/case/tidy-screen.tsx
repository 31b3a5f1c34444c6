import type { Communication } from "@ringfence/casefile";
import { undoImport } from "@ringfence/journey/record/case-log.ts";
import { mergeDraft, type SameContact, sameContacts } from "@ringfence/journey/record/same-contact.ts";
import { nameNumbersDrafts, type UnknownNumbers, unknownNumbers } from "@ringfence/journey/record/unknown-numbers.ts";
import { formatChinese, maskPhone } from "@ringfence/kernel";
import { useMemo, useState } from "react";
import { Button } from "../ui/button.tsx";
import { Screen } from "../ui/screen.tsx";
import { WorkButton } from "./case-screen.tsx";
import { append, type CaseState, useCase } from "./case-session.ts";
import { NeedsCase } from "./needs-case.tsx";
import { useTidyWords } from "./tidy-words.ts";
import "./case.css";

type Open = Extract<CaseState, { kind: "open" }>;

/** Putting the record in order: the same call from two sources, numbers nobody has named, files brought in by mistake. */
export function TidyScreen() {
  const words = useTidyWords();
  const { state } = useCase();
  if (state.kind !== "open") return <NeedsCase title={words.title} />;
  return (
    <Screen title={words.title} heading={words.title}>
      <Duplicates state={state} />
      <Numbers state={state} />
      <Imports state={state} />
    </Screen>
  );
}

function Duplicates({ state: { file } }: { state: Open }) {
  const words = useTidyWords();
  const { busy } = useCase();
  const [apart, setApart] = useState<readonly string[]>([]);
  const pairs = useMemo(() => sameContacts(file.communications), [file.communications]);
  const open = pairs.filter((pair) => !apart.includes(`${pair.keep}|${pair.also}`));
  const sure = open.filter(({ certainty }) => certainty === "sure");
  const merge = (chosen: readonly SameContact[]) =>
    append(chosen.flatMap((pair) => mergeDraft(file, crypto.randomUUID(), pair, words.mergedWhy) ?? []));
  return (
    <section className="ui-stack" aria-labelledby="tidy-same">
      <h2 id="tidy-same">{words.same}</h2>
      <p className="ui-soft">{open.length === 0 ? words.noneSame : words.sameHint}</p>
      {sure.length > 1 ? (
        <WorkButton busy={busy} look="main" onClick={() => merge(sure)}>
          {words.mergeAll(sure.length)}
        </WorkButton>
      ) : null}
      <ul className="keep-entries">
        {open.slice(0, 20).map((pair) => (
          <li key={`${pair.keep}|${pair.also}`} className="ui-card">
            <Pair pair={pair} communications={file.communications} />
            <div className="keep-answers">
              <Button onClick={() => merge([pair])}>{words.isSame}</Button>
              <Button look="quiet" onClick={() => setApart([...apart, `${pair.keep}|${pair.also}`])}>
                {words.notSame}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Pair({ pair, communications }: { pair: SameContact; communications: readonly Communication[] }) {
  const words = useTidyWords();
  return [pair.keep, pair.also].map((id) => {
    const one = communications.find((known) => known.id === id);
    if (one === undefined) return null;
    const source = one.source?.kind === "file" ? one.source.file : words.ownWord;
    const number = one.direction === "out" ? one.to[0]?.number : one.from.number;
    return (
      <p key={id}>
        {formatChinese(one.start)} · {number === undefined ? "" : maskPhone(number)}{" "}
        <span className="ui-soft">{source}</span>
      </p>
    );
  });
}

function Numbers({ state: { file } }: { state: Open }) {
  const words = useTidyWords();
  const [unsure, setUnsure] = useState<readonly string[]>([]);
  const groups = useMemo(() => unknownNumbers(file), [file]);
  const open = groups.filter(({ numbers }) => !unsure.includes(`${numbers[0]}`));
  const name = (group: UnknownNumbers, kind: "collector" | "bystander") => {
    const id = `numbers:${crypto.randomUUID()}`;
    if (kind === "bystander") {
      const drafts = nameNumbersDrafts(file, id, group.numbers, { kind: "bystander" });
      return drafts.ok ? append(drafts.value) : undefined;
    }
    const lenders = file.parties.filter((party) => party.kind === "lender").map((party) => party.id);
    const worksFor = lenders.length === 1 ? lenders : [];
    const numbers = group.numbers.map((number) => ({ number }));
    return append([{ kind: "party-added", body: { id, kind: "collector", worksFor, numbers } }]);
  };
  return (
    <section className="ui-stack" aria-labelledby="tidy-numbers">
      <h2 id="tidy-numbers">{words.numbers}</h2>
      <p className="ui-soft">{open.length === 0 ? words.noNumbers : words.numbersHint}</p>
      <ul className="keep-entries">
        {open.slice(0, 20).map((group) => (
          <li key={group.numbers[0]} className="ui-card">
            <p>
              <strong>{group.numbers.join("、")}</strong> {words.contacts(group.contacts)}
            </p>
            {group.example === undefined ? null : <p className="keep-text keep-brief">{group.example}</p>}
            <div className="keep-answers">
              <Button onClick={() => name(group, "collector")}>{words.collector}</Button>
              <Button onClick={() => name(group, "bystander")}>{words.bystander}</Button>
              <Button look="quiet" onClick={() => setUnsure([...unsure, `${group.numbers[0]}`])}>
                {words.unsure}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Imports({ state: { file } }: { state: Open }) {
  const words = useTidyWords();
  return (
    <section className="ui-stack" aria-labelledby="tidy-imports">
      <h2 id="tidy-imports">{words.imports}</h2>
      {file.imports.length === 0 ? <p className="ui-soft">{words.noImports}</p> : null}
      <ul className="keep-entries">
        {file.imports.map((one) => (
          <li key={one.id} className="ui-card">
            <p>
              <strong>{one.fileName}</strong> {words.counts(one.rows, one.records, one.skipped, one.problems)}
            </p>
            <p className="ui-soft">{formatChinese(one.at)}</p>
            <Undo drafts={undoImport(file, one.id, words.undoWhy)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Undo({ drafts }: { drafts: ReturnType<typeof undoImport> }) {
  const words = useTidyWords();
  if (!drafts.ok) return <p className="ui-soft">{words.undone}</p>;
  return (
    <Button look="quiet" onClick={() => append(drafts.value)}>
      {words.undo}
    </Button>
  );
}
