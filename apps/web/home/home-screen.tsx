import { Link, useNavigate } from "@tanstack/react-router";
import { startAnew } from "../judge/judge-session.ts";
import { openExample } from "../judge/open-example.ts";
import { changeSettings, useMessages, useSettings } from "../settings/settings.ts";
import { useUpdate } from "../shell/update.ts";
import { Button } from "../ui/button.tsx";
import { ArrowIcon, LockIcon } from "../ui/icons.tsx";
import { Screen } from "../ui/screen.tsx";

/** One question; each answer leads to what helps first. */
export function HomeScreen() {
  const { home, offlineReady } = useMessages();
  const navigate = useNavigate();
  const judge = (owner: "me" | "other") => {
    startAnew(owner);
    navigate({ to: "/judge" });
  };
  const showExample = async () => {
    await openExample();
    navigate({ to: "/judge/report" });
  };
  return (
    <Screen title={home.title} heading={home.question}>
      <div className="home-ways">
        <Way name={home.bombed} hint={home.bombedHint} onChoose={() => judge("me")} main={true} />
        <Way name={home.relative} hint={home.relativeHint} onChoose={() => judge("other")} />
        <Way name={home.keep} hint={home.keepHint} onChoose={() => navigate({ to: "/case" })} />
        <Way name={home.learn} hint={home.learnHint} onChoose={() => navigate({ to: "/know" })} />
        <Way name={home.example} hint={home.exampleHint} onChoose={showExample} />
      </div>
      <p className="home-private">
        <LockIcon />
        <span>
          {home.private} {useUpdate().offlineReady ? offlineReady : null} <Link to="/about">{home.privateMore}</Link>
        </span>
      </p>
      <ExitNote />
      <section className="ui-card" aria-labelledby="home-help">
        <h2 id="home-help">{home.helpHeading}</h2>
        <ul className="home-help">
          <li>
            <a href="tel:12356">{home.help.crisis}</a>
          </li>
          <li>
            <a href="tel:110">{home.help.police}</a>
          </li>
          <li>
            <a href="tel:12348">{home.help.legal}</a>
          </li>
        </ul>
      </section>
    </Screen>
  );
}

function Way({ name, hint, onChoose, main }: { name: string; hint: string; onChoose: () => void; main?: boolean }) {
  return (
    <button type="button" className={main === true ? "home-way home-way-main" : "home-way"} onClick={onChoose}>
      <span>
        <span className="home-way-name">{name}</span>
        <span className="home-way-hint">{hint}</span>
      </span>
      <ArrowIcon />
    </button>
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
