import { Link, Outlet, useLocation, useNavigate } from "@tanstack/react-router";
import { Suspense, useEffect, useMemo, useRef } from "react";
import { useCase } from "../case/case-session.ts";
import { useIdleLock } from "../case/use-idle-lock.ts";
import { changeSettings, useMessages, usePageName, useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { GearIcon, HomeIcon, KnowIcon, LockIcon, PlanIcon, RecordIcon, ShieldIcon, TalkIcon } from "../ui/icons.tsx";
import { afterSeveral, leaveNow } from "./quick-exit.ts";
import { screenAbove } from "./screen-above.ts";
import { updateLater, updateNow, useUpdate } from "./update.ts";

/** What stands around every screen: name, search, text size, settings, the way out, and the tabs. */
export function Shell() {
  const messages = useMessages();
  const main = useRef<HTMLElement>(null);
  useEscapeTwice();
  useIdleLock();
  return (
    <>
      <button type="button" className="shell-skip" onClick={() => main.current?.focus()}>
        {messages.skip}
      </button>
      <Header />
      <ExampleMark />
      <main id="main" ref={main} tabIndex={-1}>
        <Suspense fallback={<p className="ui-screen ui-soft">{messages.loading}</p>}>
          <BackLink />
          <Outlet />
        </Suspense>
      </main>
      <Notices />
      <Tabs />
    </>
  );
}

function Header() {
  const { header } = useMessages();
  const { elder, neutral } = useSettings();
  const tapped = useMemo(() => afterSeveral(3, leaveNow), []);
  return (
    <header className="shell-head">
      <Link to="/" className="shell-name" onClick={tapped}>
        {neutral ? <RecordIcon /> : <ShieldIcon />}
        <span>{usePageName()}</span>
      </Link>
      <Link to="/know" className="ui-button ui-button-quiet" aria-label={header.know}>
        <KnowIcon />
      </Link>
      <Button
        look="quiet"
        aria-pressed={elder}
        aria-label={header.elderLabel}
        onClick={() => changeSettings({ elder: !elder })}
      >
        {header.elder}
      </Button>
      <Link to="/settings" className="ui-button ui-button-quiet" aria-label={header.settings}>
        <GearIcon />
      </Link>
      <Button className="shell-exit" aria-label={header.exitLabel} onClick={leaveNow}>
        {header.exit}
      </Button>
    </header>
  );
}

const tabs = [
  { to: "/", name: "home", icon: HomeIcon, exact: true },
  { to: "/case", name: "keep", icon: RecordIcon, exact: false },
  { to: "/prevent", name: "prevent", icon: LockIcon, exact: false },
  { to: "/communicate", name: "communicate", icon: TalkIcon, exact: false },
  { to: "/repay", name: "repay", icon: PlanIcon, exact: false },
] as const;

function Tabs() {
  const messages = useMessages();
  return (
    <nav className="shell-tabs" aria-label={messages.tabs.label}>
      {tabs.map(({ to, name, icon: Icon, exact }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact }}
          activeProps={{ className: "shell-tab shell-tab-here" }}
          inactiveProps={{ className: "shell-tab" }}
        >
          <Icon />
          {messages.tabs[name]}
        </Link>
      ))}
    </nav>
  );
}

/** One step up from every screen that no tab opens. */
function BackLink() {
  const { back } = useMessages();
  const up = screenAbove(useLocation().pathname);
  return up === undefined ? null : (
    <p className="shell-back">
      <Link to={up}>
        <span aria-hidden="true">‹</span>
        {back}
      </Link>
    </p>
  );
}

/** Stands over every screen while the example is open: nothing of it is real, and it can be thrown away at any time. */
function ExampleMark() {
  const words = useMessages().report;
  const navigate = useNavigate();
  if (!useCase().example) return null;
  const end = async () => {
    const { endExample } = await import("../case/example-case.ts");
    await endExample();
    navigate({ to: "/" });
  };
  return (
    <aside className="shell-example" aria-label={words.exampleMark}>
      <p>
        <strong>{words.exampleMark}</strong> {words.exampleText}
      </p>
      <Button onClick={end}>{words.exampleEnd}</Button>
    </aside>
  );
}

function Notices() {
  const { update } = useMessages();
  const { waiting } = useUpdate();
  return (
    <div className="shell-notices" role="status">
      {waiting ? (
        <p className="shell-notice">
          <span>{update.text}</span>
          <Button look="main" onClick={() => updateNow()}>
            {update.now}
          </Button>
          <Button onClick={updateLater}>{update.later}</Button>
        </p>
      ) : null}
    </div>
  );
}

function useEscapeTwice() {
  useEffect(() => {
    const pressed = afterSeveral(2, leaveNow);
    const listen = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.repeat) pressed();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
