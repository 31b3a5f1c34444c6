import { items } from "@ringfence/journey/prevent/accounts/items.gen.ts";
import {
  nextRound,
  type RoundOutcome,
  roundCalendar,
  roundDraft,
  type Tick,
} from "@ringfence/journey/prevent/accounts/round.ts";
import { menusMove } from "@ringfence/journey/prevent/accounts/round-item.ts";
import { calendarFile, dateOf, instant } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { WorkButton } from "../case/case-screen.tsx";
import { appendWithFiles, useCase } from "../case/case-session.ts";
import { saveFile } from "../judge/save-file.ts";
import { useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { FileButton } from "../ui/file-button.tsx";
import { Screen } from "../ui/screen.tsx";
import { useAccountsWords } from "./accounts-words.ts";
import { RoundItemCard } from "./round-item-card.tsx";
import { UnusualQuestions } from "./unusual-questions.tsx";
import "../case/case.css";

/** What was ticked while the page is open: going to another screen and back loses nothing. */
let ticked: ReadonlyMap<string, Tick> = new Map();

/** The monthly round: what the messages ask about, ten items with their steps, and what was found into the case. */
export function AccountsScreen() {
  const words = useAccountsWords();
  const { language } = useSettings();
  const { state, busy } = useCase();
  const [ticks, setTicks] = useState(ticked);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [told, setTold] = useState("");
  const today = dateOf(instant(Date.now()));
  const change = (next: ReadonlyMap<string, Tick>) => {
    ticked = next;
    setTicks(next);
  };
  const tick = (item: string, outcome: RoundOutcome, note?: string) =>
    change(new Map(ticks).set(item, { item, outcome, ...(note === undefined ? {} : { note }) }));
  const keep = async () => {
    if (ticks.size === 0) return setTold(words.empty);
    const draft = roundDraft([...ticks.values()], instant(Date.now()), `round:${crypto.randomUUID()}`);
    if (!(await appendWithFiles([draft], files, () => words.shows))) return;
    change(new Map());
    setFiles([]);
    setTold(words.kept);
  };
  const file = state.kind === "open" ? state.file : undefined;
  const last = file?.accountRounds.at(-1);
  return (
    <Screen title={words.title} heading={words.title}>
      <p>{words.intro}</p>
      {file === undefined || last === undefined ? null : (
        <p>
          {words.last(dateOf(last.at))} · {words.next(nextRound(file, today))}
        </p>
      )}
      {state.kind === "open" ? <UnusualQuestions vault={state.vault} file={state.file} today={today} /> : null}
      <p role="status">{words.done(ticks.size)}</p>
      <ol className="keep-entries">
        {items
          .toSorted((a, b) => a.order - b.order)
          .map((item) => (
            <RoundItemCard
              key={item.id}
              item={item}
              tick={ticks.get(item.id)}
              onTick={(outcome, note) => tick(item.id, outcome, note)}
            />
          ))}
      </ol>
      <p className="ui-soft">{say(menusMove, language)}</p>
      {file === undefined ? (
        <Link to="/case" className="ui-button ui-button-main">
          {words.openCase}
        </Link>
      ) : (
        <>
          <FileButton
            label={words.proof}
            busy={busy}
            accept="image/*"
            onPick={(picked) => setFiles([...files, picked])}
          />
          {files.length === 0 ? null : <p>{words.attached(files.map(({ name }) => name).join(words.between))}</p>}
          <p role="alert">{told === words.empty ? told : ""}</p>
          <p role="status">{told === words.empty ? "" : told}</p>
          <WorkButton look="main" busy={busy} onClick={keep}>
            {words.finish}
          </WorkButton>
          <Button
            onClick={() => saveFile("reminders.ics", "text/calendar", calendarFile(roundCalendar(file, today), today))}
          >
            {words.calendar}
          </Button>
        </>
      )}
    </Screen>
  );
}
