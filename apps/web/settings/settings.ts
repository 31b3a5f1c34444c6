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
}

const key = "ringfence-settings";

/** Only these three choices are kept, and only on this device; a browser that keeps nothing starts anew each time. */
const store = createStore<Settings>({ ...defaults(), ...stored() });

function defaults(): Settings {
  return {
    language: navigator.language.toLowerCase().startsWith("en") ? "en" : "zh-CN",
    elder: false,
    exitNoteRead: false,
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

function readable({ language, elder, exitNoteRead }: Record<string, unknown>): Partial<Settings> {
  return {
    ...(language === "en" || language === "zh-CN" ? { language } : {}),
    ...(typeof elder === "boolean" ? { elder } : {}),
    ...(typeof exitNoteRead === "boolean" ? { exitNoteRead } : {}),
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

/** Puts language and text size on the root element, where style sheets and screen readers look. */
export function applySettings(): void {
  const { language, elder } = store.get();
  document.documentElement.lang = language;
  document.documentElement.classList.toggle("elder", elder);
}

export const useSettings = (): Settings => useStore(store);

const byLanguage: Readonly<Record<Language, Messages>> = { "zh-CN": zhCN, en };

export const useMessages = (): Messages => byLanguage[useSettings().language];
