import { type ReactNode, useEffect, useRef } from "react";
import { usePageName, useSettings } from "../settings/settings.ts";

/** A screen: its title in the window, its heading focused on arrival so that a screen reader begins there. */
export function Screen({
  title,
  heading,
  children,
  wide,
}: {
  title: string;
  heading?: string;
  children: ReactNode;
  wide?: boolean;
}) {
  const name = usePageName();
  const { neutral } = useSettings();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.title = neutral ? name : `${title} · ${name}`;
  }, [title, name, neutral]);
  useEffect(() => {
    window.scrollTo(0, 0);
    top.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={wide === true ? "ui-screen ui-screen-wide" : "ui-screen"} ref={top} tabIndex={-1}>
      {heading === undefined ? null : <h1>{heading}</h1>}
      {children}
    </div>
  );
}
