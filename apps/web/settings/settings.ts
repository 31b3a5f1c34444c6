import type { Language } from "@ringfence/report-view/language.ts";
import { en } from "../messages/en.ts";
import { type Messages, zhCN } from "../messages/zh-CN.ts";
import { createStore, useStore } from "./store.ts";

interface Settings {
  readonly language: Language;
  /** Large text and targets. */
  readonly elder: boolean;
  /** The note on leaving quickly was read. */
  readonly exitNoteRead: boolean;
  /** Title, name and icon say nothing of collection. */
  readonly neutral: boolean;
  /** Minutes until an open case that nobody touches is locked. */
  readonly idleMinutes: number;
  /** A case is kept on this device, so that it is looked for at once. */
  readonly kept: boolean;
  /** When a backup was last saved from here, and how many entries it held. */
  readonly lastBackup: { readonly at: number; readonly entries: number } | undefined;
}

/** The choices of {@link Settings.idleMinutes}. */
export const idleChoices = [2, 5, 10, 30] as const;

const key = "ringfence-settings";

/** Only these choices are kept, and only on this device; a browser that keeps nothing starts anew each time. */
const store = createStore<Settings>({ ...defaults(), ...stored() });

function defaults(): Settings {
  return {
    language: navigator.language.toLowerCase().startsWith("en") ? "en" : "zh-CN",
    elder: false,
    exitNoteRead: false,
    neutral: false,
    idleMinutes: 10,
    kept: false,
    lastBackup: undefined,
  };
}

function stored(): Partial<Settings> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    return typeof value === "object" && value !== null ? readable(value as Record<string, unknown>) : {};
  } catch {
    // Storage is refused in some private windows: the defaults are as good.
    return {};
  }
}

function readable(value: Record<string, unknown>): Partial<Settings> {
  const { language, elder, exitNoteRead, neutral, idleMinutes, kept, lastBackup } = value;
  const { at, entries } = (lastBackup ?? {}) as { at?: unknown; entries?: unknown };
  return {
    ...(language === "en" || language === "zh-CN" ? { language } : {}),
    ...(typeof elder === "boolean" ? { elder } : {}),
    ...(typeof exitNoteRead === "boolean" ? { exitNoteRead } : {}),
    ...(typeof neutral === "boolean" ? { neutral } : {}),
    ...(idleChoices.some((one) => one === idleMinutes) ? { idleMinutes: idleMinutes as number } : {}),
    ...(typeof kept === "boolean" ? { kept } : {}),
    ...(typeof at === "number" && typeof entries === "number" ? { lastBackup: { at, entries } } : {}),
  };
}

export function changeSettings(change: Partial<Settings>): void {
  store.set(change);
  applySettings();
  try {
    localStorage.setItem(key, JSON.stringify(store.get()));
  } catch {
    // See `stored`: the choice then holds until the page is closed.
  }
}

/** Puts language, text size and icon where style sheets, screen readers and the window's tab look. */
export function applySettings(): void {
  const { language, elder, neutral } = store.get();
  document.documentElement.lang = language;
  document.documentElement.classList.toggle("elder", elder);
  document.querySelector("link[rel=icon]")?.setAttribute("href", neutral ? "./note.svg" : "./icon.svg");
}

/** The same screens written down while the page is built, in one language and with every other choice as on a first visit. */
export const settleOn = (language: Language): void => store.set({ language });

export const useSettings = (): Settings => useStore(store);
export const settings = (): Settings => store.get();

/** Takes back every choice, as on a device that never saw the page. */
export function forgetSettings(): void {
  store.set(defaults());
  applySettings();
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept then.
  }
}

const byLanguage: Readonly<Record<Language, Messages>> = { "zh-CN": zhCN, en };

export const useMessages = (): Messages => byLanguage[useSettings().language];

/** What the page calls itself: a plain note, where the person wants that. */
export function usePageName(): string {
  const { name, neutralName } = useMessages();
  return useSettings().neutral ? neutralName : name;
}
