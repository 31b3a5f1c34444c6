import { Link, Outlet } from "@tanstack/react-router";
import { Suspense, useEffect, useMemo, useRef } from "react";
import { changeSettings, useMessages, useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { HomeIcon, KnowIcon, LockIcon, RecordIcon, ShieldIcon } from "../ui/icons.tsx";
import { afterSeveral, leaveNow } from "./quick-exit.ts";
import { updateLater, updateNow, useUpdate } from "./update.ts";

/** What stands around every screen: name, language, text size, the way out, and the tabs. */
export function Shell() {
  const messages = useMessages();
  const main = useRef<HTMLElement>(null);
  useEscapeTwice();
  return (
    <>
      <button type="button" className="shell-skip" onClick={() => main.current?.focus()}>
        {messages.skip}
      </button>
      <Header />
      <main id="main" ref={main} tabIndex={-1}>
        <Suspense fallback={<p className="ui-screen ui-soft">{messages.loading}</p>}>
          <Outlet />
        </Suspense>
      </main>
      <Notices />
      <Tabs />
    </>
  );
}

function Header() {
  const { header, name } = useMessages();
  const { language, elder } = useSettings();
  const tapped = useMemo(() => afterSeveral(3, leaveNow), []);
  return (
    <header className="shell-head">
      <Link to="/" className="shell-name" onClick={tapped}>
        <ShieldIcon />
        {name}
      </Link>
      <Button
        look="quiet"
        lang={language === "en" ? "zh-CN" : "en"}
        aria-label={header.otherLanguageLabel}
        onClick={() => changeSettings({ language: language === "en" ? "zh-CN" : "en" })}
      >
        {header.otherLanguage}
      </Button>
      <Button
        look="quiet"
        aria-pressed={elder}
        aria-label={header.elderLabel}
        onClick={() => changeSettings({ elder: !elder })}
      >
        {header.elder}
      </Button>
      <Button className="shell-exit" aria-label={header.exitLabel} onClick={leaveNow}>
        {header.exit}
      </Button>
    </header>
  );
}

/** The tabs that exist so far; the others of the five take their places here. */
const tabs = [
  { to: "/", name: "home", icon: HomeIcon, exact: true },
  { to: "/judge", name: "record", icon: RecordIcon, exact: false },
  { to: "/case", name: "keep", icon: LockIcon, exact: false },
  { to: "/know", name: "know", icon: KnowIcon, exact: false },
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
