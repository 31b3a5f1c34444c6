import { useEffect } from "react";
import { useSettings } from "../settings/settings.ts";
import { lockCase, useCase } from "./case-session.ts";

/** Locks an open case that nobody has touched for as long as the person chose. The example has no secrets and stays open. */
export function useIdleLock(): void {
  const { idleMinutes } = useSettings();
  const { state, example } = useCase();
  const open = state.kind === "open" && !example;
  useEffect(() => {
    if (!open) return;
    let timer = setTimeout(lockCase, idleMinutes * 60_000);
    const touched = () => {
      clearTimeout(timer);
      timer = setTimeout(lockCase, idleMinutes * 60_000);
    };
    const kinds = ["pointerdown", "keydown", "scroll"] as const;
    for (const kind of kinds) window.addEventListener(kind, touched, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const kind of kinds) window.removeEventListener(kind, touched);
    };
  }, [open, idleMinutes]);
}
