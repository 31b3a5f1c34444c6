import { en } from "./messages/en.ts";
import { type Messages, zhCN } from "./messages/zh-CN.ts";

export type Language = "zh-CN" | "en";

/** The language asked for, else that of the environment, else Chinese. */
export function chooseLanguage(asked: string | undefined, environment: string | undefined): Language {
  const wanted = asked ?? environment;
  return wanted?.toLowerCase().startsWith("en") === true ? "en" : "zh-CN";
}

export const messagesFor = (language: Language): Messages => (language === "en" ? en : zhCN);
export const pick = (text: { readonly zh: string; readonly en: string }, language: Language): string =>
  language === "en" ? text.en : text.zh;
