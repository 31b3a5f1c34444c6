import type { Language } from "@ringfence/report-view/language.ts";
import type { Widened } from "../messages/zh-CN.ts";
import { useSettings } from "./settings.ts";

/**
 * The words of one area of the page that is loaded when it is first needed: `words(zhCN, en)` gives a hook. zh-CN is the source;
 * an English object of another shape does not compile.
 */
export function words<T extends object>(zhCN: T, en: Widened<T>): () => Widened<T> {
  const byLanguage: Readonly<Record<Language, Widened<T>>> = { "zh-CN": zhCN as Widened<T>, en };
  return () => byLanguage[useSettings().language];
}
