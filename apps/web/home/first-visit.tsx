import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { startAnew } from "../judge/judge-session.ts";
import { changeSettings, useMessages, useSettings } from "../settings/settings.ts";
import { useUpdate } from "../shell/update.ts";
import { Button } from "../ui/button.tsx";
import { LockIcon } from "../ui/icons.tsx";
import { WayButton, WayLink, Ways } from "../ui/way.tsx";

/** One question; each answer leads to what helps first. No account, no form. */
export function FirstVisit({ locked }: { locked: boolean }) {
  const { home, offlineReady } = useMessages();
  const navigate = useNavigate();
  const [opening, setOpening] = useState(false);
  const judge = () => {
    startAnew("me");
    navigate({ to: "/judge" });
  };
  const showExample = async () => {
    setOpening(true);
    const { openExampleCase } = await import("../case/example-case.ts");
    if (await openExampleCase()) return;
    // A browser that keeps nothing (some private windows) can still show the example's report.
    const { openExample } = await import("../judge/open-example.ts");
    await openExample();
    navigate({ to: "/judge/report" });
  };
  return (
    <>
      <Ways>
        {locked ? (
          <WayLink to="/case" name={home.locked} hint={home.lockedHint} main={true} />
        ) : (
          <WayLink to="/case" name={home.keep} hint={home.keepHint} main={true} />
        )}
        <WayLink to="/repay" name={home.overdue} hint={home.overdueHint} />
        <WayLink to="/witness" name={home.relative} hint={home.relativeHint} />
        <WayLink to="/prevent" name={home.prevent} hint={home.preventHint} />
        <WayButton name={home.judge} hint={home.judgeHint} onChoose={judge} />
        <WayLink to="/know" name={home.learn} hint={home.learnHint} />
        <WayButton name={home.example} hint={opening ? home.exampleOpening : home.exampleHint} onChoose={showExample} />
      </Ways>
      <p className="home-private">
        <LockIcon />
        <span>
          {home.private} {useUpdate().offlineReady ? offlineReady : null} <Link to="/about">{home.privateMore}</Link>
        </span>
      </p>
      <ExitNote />
    </>
  );
}

/** Said before the first need: how to leave quickly, and what that does not do. */
function ExitNote() {
  const { exitNote } = useMessages();
  if (useSettings().exitNoteRead) return null;
  return (
    <section className="ui-card ui-note" aria-labelledby="exit-note">
      <h2 id="exit-note">{exitNote.heading}</h2>
      <p>{exitNote.text}</p>
      <Button onClick={() => changeSettings({ exitNoteRead: true })}>{exitNote.done}</Button>
    </section>
  );
}
