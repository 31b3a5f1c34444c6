import type { Bilingual } from "@ringfence/kernel";
import { en } from "./messages/en.ts";
import { type Messages, zhCN } from "./messages/zh-CN.ts";

export type Language = "zh-CN" | "en";

export const reportMessages: Readonly<Record<Language, Messages>> = { "zh-CN": zhCN, en };

/** The text in the language of the reader. */
export const say = (text: Bilingual, language: Language): string => (language === "en" ? text.en : text.zh);
