import type { Language } from "@ringfence/report-view/language.ts";
import { useSettings } from "./settings.ts";

/**
 * The words of one area of the page, loaded with it: `words(zhCN, en)` gives a hook. zh-CN is the source; an English object of
 * another shape does not compile.
 */
export function words<W extends object>(zhCN: W, en: NoInfer<W>): () => W {
  const byLanguage: Readonly<Record<Language, W>> = { "zh-CN": zhCN, en };
  return () => byLanguage[useSettings().language];
}
